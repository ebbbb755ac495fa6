/** What an article's form tells: title, author, source, day, dateline. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { parse } from '../../src/parse/index.ts';
import { NO_DEFAULTS, rawFile } from '../support.ts';

const TOWNS: ReadonlySet<string> = new Set(['Cork', 'CORK', 'Ardmore', 'New Ross', 'NEW ROSS']);
const isTown = (name: string, orMayBe = false): boolean => (orMayBe ? name !== 'ROWING' : TOWNS.has(name));

const parsed = (text: string, path?: string, sidecar?: object): Article =>
  parse(rawFile(text, path, sidecar === undefined ? null : JSON.stringify(sidecar)), NO_DEFAULTS, isTown);

const BODY = 'The bridge at Ardmore was closed again this week, and nobody could say for how long it would be.';

/** The first letter of each paragraph's role: header, headline (T), caption, byline, text (.). */
const LETTERS = { header: 'D', headline: 'T', caption: 'C', byline: 'B', text: '.' } as const;
const rolesOf = (article: Article): string => article.blocks.map(({ role }) => LETTERS[role]).join('');

describe('parts before the text', () => {
  test.each([
    ['Bridge closes for a third time', 'T.'],
    ['Bridge closes for a third time\n\nBy Una Marsh', 'TB.'],
    ['Bridge closes for a third time\nThe bridge in June | (Photo: Una Marsh)', 'TC.'],
    ['Bridge closes for a third time\n\nFriday, 3 July 2015\n\nBy Una Marsh, staff writer', 'TDB.'],
    ['By UNA MARSH\nBridge closes for a third time', 'BT.'],
    ['date 2015-07-03 PA, CORK', 'D.'],
    ['Una Marsh (L) with the mayor at the bridge', 'T.'],
    ['Bridge closes\n\nUna Marsh (L) with the mayor at the bridge', 'TC.'],
    ['Bridge closes\n\nUna Marsh in Cork', 'TB.'],
    ['Bridge closes\n\nUna Marsh, roads correspondent', 'TB.'],
    ['Bridge closes\n\nStaff Reporter', 'TB.'],
    ['Una Marsh in Cork', 'T.'],
    ['Bridge closes\n\nOld Stones in Danger', 'T..'],
    ['Cork: what to see in a day', 'T.'],
    ['Bridge closes\n\nFILE - The bridge at Ardmore in June.', 'TC.'],
    ['Bridge closes\n\nThe bridge in June. (AP Photo/Una Marsh)', 'TC.'],
    ['"It will hold," engineers say of bridge', 'T.'],
    ['CORK, Ireland —', '..'],
    ['The bridge is shut.', '..'],
    ['By then it was too late to turn back.', '..'],
    ['By and by the water rose', 'T.'],
    ['From the river came a sound', 'T.'],
    ['• the bridge', '..'],
  ])('%j', (lead, roles) => {
    expect(rolesOf(parsed(`${lead}\n\n${BODY}`))).toBe(roles);
  });

  test('none behind the first paragraph of text', () => {
    expect(rolesOf(parsed(`${BODY}\n\nBy Una Marsh\n\nWhat comes next\n\n${BODY}`))).toBe('....');
  });

  test('a first paragraph that is the title of the front matter is the headline, final stop or not', () => {
    expect(rolesOf(parsed(`---\ntitle: The bridge is shut\n---\nThe bridge is shut.\n\n${BODY}`))).toBe('T.');
  });
});

describe('who wrote it', () => {
  test.each([
    ['By Una Marsh', 'Una Marsh'],
    ['BY UNA MARSH', 'UNA MARSH'],
    ['By Una Marsh and Li Wei', 'Una Marsh and Li Wei'],
    ['By Una Marsh, Li Wei and Jon de Vries', 'Una Marsh, Li Wei and Jon de Vries'],
    ['By Una Marsh, staff writer', 'Una Marsh'],
    ['By Una Marsh | Reuters', 'Una Marsh'],
    ['By Una Marsh (AP)', 'Una Marsh'],
    ['By Séamus O’Dea-Quinn', 'Séamus O’Dea-Quinn'],
    ['Reporting by J. P. Marsh', 'J. P. Marsh'],
    ['By Una Marsh in Cork', 'Una Marsh'],
    ['By Una Marsh and agencies', 'Una Marsh'],
    ['By Una Marsh in Cork and Li Wei in Ardmore', 'Una Marsh'],
    ['Words: Una Marsh', 'Una Marsh'],
    ['From our own correspondent in Cork', null],
    ['By Easter in Cork', null],
    ['By the river', null],
    ['By Friday the water had risen to the third step', null],
    ['From Cork', null],
  ])('%s → %s', (line, author) => {
    expect(parsed(`Bridge closes\n${line}\n\n${BODY}`).author).toBe(author);
  });
});

describe('a header line', () => {
  test.each([
    [' date 2019-03-02 AFP, HANOI', '2019-03-02', 'AFP', 'HANOI'],
    ['date: 2019-03-02', '2019-03-02', null, null],
    ['2019-03-02 Reuters, SAN JOSE', '2019-03-02', 'Reuters', 'SAN JOSE'],
    ['Published 2 March 2019', '2019-03-02', null, null],
    ['Updated: March 2, 2019 at 9:15 a.m. EST', '2019-03-02', null, null],
    ['Saturday, 2 March 2019', '2019-03-02', null, null],
    ['Sat, Mar. 2nd, 2019 | Kyodo News', '2019-03-02', 'Kyodo News', null],
    ['Posted on March 2, 2019 by Una Marsh', '2019-03-02', null, null],
    ['Last updated: 09:30, 2 Mar 2019', '2019-03-02', null, null],
    ['2 Mar 2019 09:30 GMT+3', '2019-03-02', null, null],
    ['NEW ROSS, 2 March 2019', '2019-03-02', null, 'NEW ROSS'],
    ['Radio Cork Posted Saturday, March 2, 2019 at 1:19PM', '2019-03-02', null, null],
    ['All of Ireland, 2 March 2019', null, null, null],
    ['date 2019-02-30 AFP, HANOI', null, null, null],
    ['2 March 2019 was the day on which the bridge at Ardmore fell into the river', null, null, null],
    ['March 2019', null, null, null],
  ])('%s', (line, publishedAt, source, dateline) => {
    const article = parsed(`${line}\n\n${BODY}`);
    const place =
      article.dateline === null ? null : article.text.slice(article.dateline.place.start, article.dateline.place.end);
    expect([article.publishedAt, article.source, place]).toEqual([publishedAt, source, dateline]);
    expect(article.publishedAtSource).toBe(publishedAt === null ? 'none' : 'header');
  });
});

describe('a dateline', () => {
  test.each([
    ['HANOI, Jan 19 (AFP) — ', 'HANOI', 'AFP', null],
    ['HANOI, Jan. 19, 2019 (AFP) - ', 'HANOI', 'AFP', '2019-01-19'],
    ['HANOI, 19 January 2019 – ', 'HANOI', null, '2019-01-19'],
    ['NEW YORK — ', 'NEW YORK', null, null],
    ['ST. LOUIS (AP) _ ', 'ST. LOUIS', 'AP', null],
    ['ST. LOUIS • ', 'ST. LOUIS', null, null],
    ['ST. LOUIS (AP)_ ', 'ST. LOUIS', 'AP', null],
    ['WASHINGTON, D.C. -- ', 'WASHINGTON', null, null],
    ['GENEVA/LONDON (Reuters) - ', 'GENEVA', 'Reuters', null],
    ['Geneva/London, April 8, 2019 (AP) — ', 'Geneva', 'AP', '2019-04-08'],
    ['GENEVA and NEW YORK, May 4 /PRNewswire/ -- ', 'GENEVA', 'PRNewswire', null],
    ['SAN JOSE, Calif. and CORK, Ireland - ', 'SAN JOSE', null, null],
    ['CORK AND NEW ROSS — ', 'CORK', null, null],
    ['SARAJEVO, Bosnia and Herzegovina (AP) — ', 'SARAJEVO', 'AP', null],
    ['TRINIDAD AND TOBAGO — ', 'TRINIDAD AND TOBAGO', null, null],
    ['Updated April 8, 2019 — ', null, null, null],
    ['RIO DE JANEIRO, Brazil (Reuters) - ', 'RIO DE JANEIRO', 'Reuters', null],
    ['Kabul, Afghanistan (CNN) -- ', 'Kabul', 'CNN', null],
    ['Islamabad, Oct. 3 – ', 'Islamabad', null, null],
    ['SÃO PAULO (AFP) – ', 'SÃO PAULO', 'AFP', null],
    ['(LIMA) — ', 'LIMA', null, null],
    ['(AP) — ', null, 'AP', null],
    ['ATLANTA (AP) ', 'ATLANTA', 'AP', null],
    ['MOSCOW. July 5 (Interfax) - ', 'MOSCOW', 'Interfax', null],
    ['SYDNEY, Jan. 3, 2020 /PRNewswire/ -- ', 'SYDNEY', 'PRNewswire', '2020-01-03'],
    ['McGREGOR, Texas — ', 'McGREGOR', null, null],
    ["PONT-l'ABBE (AP) — ", "PONT-l'ABBE", 'AP', null],
    ['Bruges (Belgium) (AFP) – ', 'Bruges', 'AFP', null],
    ['Bonn (dpa) - ', 'Bonn', 'dpa', null],
    ['Bonn (old) - ', null, null, null],
    ['PATNA (UNI): ', 'PATNA', 'UNI', null],
    ['Patna, May 4: ', 'Patna', null, null],
    ['OMSK, May 4, 2018. /TASS/. ', 'OMSK', 'TASS', '2018-05-04'],
    ['DOHA // ', 'DOHA', null, null],
    ['QUITO, Ecuador, May 4 (EFE).- ', 'QUITO', 'EFE', null],
    ['CORK: ', 'CORK', null, null],
    ['New Ross: ', 'New Ross', null, null],
    ['Cork – ', 'Cork', null, null],
    ['Cork, Ireland — ', 'Cork', null, null],
    ['TOKYO: ', null, null, null],
    ['UPDATE: ', null, null, null],
    ['Great news – ', null, null, null],
    ['The bridge - ', null, null, null],
    ['Ardmore, which is old — ', null, null, null],
    ['NATO (the alliance) ', null, null, null],
    ['A - ', null, null, null],
    ['CORK 2011-05-04\n', 'CORK', null, '2011-05-04'],
    ['NEW ROSS, Ireland 2011-05-04\n', 'NEW ROSS', null, '2011-05-04'],
    ['CORK 2011-05-44\n', 'CORK', null, null],
    ['CORK 2011-05-04 ', null, null, null],
    ['Built 2011-05-04\n', null, null, null],
    ['CORK, Ireland, May 4\n', 'CORK', null, null],
    ['CORK, May 4\n', 'CORK', null, null],
    ['OULU, May 4\n', null, null, null],
    ['CORK WINS, May 4\n', null, null, null],
    ['QUITO, (EFE).- ', 'QUITO', 'EFE', null],
    ['CORK--(BUSINESS WIRE)--', 'CORK', 'BUSINESS WIRE', null],
  ])('%s', (line, place, source, publishedAt) => {
    const { dateline, text, ...article } = parsed(`${line}${BODY}`);
    const found = dateline === null ? null : text.slice(dateline.place.start, dateline.place.end);
    expect([found, article.source, article.publishedAt]).toEqual([place, source, publishedAt]);
    if (dateline !== null) expect(text.slice(dateline.span.end).trimStart()).toBe(BODY);
  });
});

describe('a topic before a headline', () => {
  test.each([
    ['ROWING - WEBER WINS IN CORK.', null, 'ROWING - WEBER WINS IN CORK.'],
    ['ROWING - Weber wins in Cork.', null, null],
    ['ZARBO - WEBER WINS IN CORK.', null, 'ZARBO - WEBER WINS IN CORK.'],
    ['ZARBO - Weber wins in Cork.', 'ZARBO', null],
    ['CORK - WEBER WINS.', 'CORK', null],
  ])('%s', (line, place, title) => {
    const { dateline, text, ...article } = parsed(`${line}\n${BODY}`);
    const found = dateline === null ? null : text.slice(dateline.place.start, dateline.place.end);
    expect([found, article.title]).toEqual([place, title]);
  });
});

describe('whose name stands before a colon', () => {
  const placeOf = (text: string): string | null => {
    const { dateline } = parsed(text);
    return dateline === null ? null : text.slice(dateline.place.start, dateline.place.end);
  };
  test.each([
    [`Cork: ${BODY}`, 'Cork'],
    [`Cork: ${BODY}\n\nNobody had seen it: the arch was gone.`, 'Cork'],
    [`Cork: ${BODY}\n\nHale: When was that?`, null],
    ['Cork: what to see in a day', null],
  ])('%j', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  test.each([
    ['By Una Marsh in Cork', 'Cork'],
    ['From our correspondent in New Ross', 'New Ross'],
    ['By Una Marsh in June', null],
  ])('a byline tells where from: %s', (line, place) => {
    expect(placeOf(`Bridge closes\n\n${line}\n\n${BODY}`)).toBe(place);
  });

  test('a dateline tells better than a byline', () => {
    expect(placeOf(`Bridge closes\n\nBy Una Marsh in Cork\n\nARDMORE — ${BODY}`)).toBe('ARDMORE');
  });
});

describe('where two disagree the first wins', () => {
  const front = '---\ntitle: Front\ndate: 2001-01-01\nsource: Front Wire\nauthor: Ann Front\n---\n';
  const sidecar = { title: 'Side', date: '2002-02-02', source: 'Side Wire', author: 'Sid Side' };
  const header = 'date 2003-03-03 HDR, HULL\n\n';
  const line = `Head of the page\n\nBy Hal Head\n\nLEEDS, April 4, 2004 (DTL) — ${BODY}`;
  const path = '2005-05-05-leeds.txt';
  test.each([
    [
      'front matter',
      front + header + line,
      sidecar,
      ['Front', '2001-01-01', 'front-matter', 'Front Wire', 'Ann Front'],
    ],
    ['sidecar', header + line, sidecar, ['Side', '2002-02-02', 'sidecar', 'Side Wire', 'Sid Side']],
    ['header line', header + line, undefined, ['Head of the page', '2003-03-03', 'header', 'HDR', 'Hal Head']],
    ['dateline', line, undefined, ['Head of the page', '2004-04-04', 'dateline', 'DTL', 'Hal Head']],
    ['file name', BODY, undefined, [null, '2005-05-05', 'filename', null, null]],
  ])('%s', (_, text, beside, expected) => {
    const { title, publishedAt, publishedAtSource, source, author } = parsed(text, path, beside);
    expect([title, publishedAt, publishedAtSource, source, author]).toEqual(expected);
  });

  test('the configuration comes last', () => {
    const { publishedAt, publishedAtSource, source, language } = parse(rawFile(BODY), {
      date: '2006-06-06',
      source: 'Cfg',
      language: 'en',
    });
    expect([publishedAt, publishedAtSource, source, language]).toEqual(['2006-06-06', 'config', 'Cfg', 'en']);
  });
});

describe('a date at the start of the file’s name', () => {
  test.each([
    ['2019-01-19-hanoi.txt', '2019-01-19'],
    ['asia/20190119_hanoi.txt', '2019-01-19'],
    ['asia/2019-01-19.txt', '2019-01-19'],
    ['2019-01-19/hanoi.txt', null],
    ['hanoi-2019-01-19.txt', null],
    ['2019-13-19-hanoi.txt', null],
    ['201901190-hanoi.txt', null],
  ])('%s → %s', (path, day) => {
    expect(parsed(BODY, path).publishedAt).toBe(day);
  });
});
