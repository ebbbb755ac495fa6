import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/find/names/index.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import type { TraceEntry } from '../../src/model/trace.ts';
import { documentOf } from '../support.ts';
import { processorTime } from '../timing.ts';

const lexicon = openLexicon();

const namesIn = (text: string): string[] =>
  findNames(documentOf(text), lexicon).map(({ entity, text: words }) => `${entity} ${words}`);

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Sen. Ana Petrova, R-Texas, left Lisbon early.', ['person Ana Petrova', 'place Texas', 'place Lisbon']],
  ['Sen. Ana Petrova, R-Redding, left early.', ['person Ana Petrova', 'place Redding']],
  ['Typhoon Fung-wong hit Lisbon. Farmers ask Sh2,800 a bag in Geneva.', ['place Lisbon', 'place Geneva']],
  ['The USS Ana Petrova and HMS Lisbon left Geneva.', ['place Geneva']],
  ['USS is a fund. Ana Petrova left Geneva.', ['organization USS', 'person Ana Petrova', 'place Geneva']],
  [
    'It rained at Newcastle upon Tyne and in Frankfurt am Main.',
    ['place Newcastle upon Tyne', 'place Frankfurt am Main'],
  ],
  [
    'Ana Petrova of the 104th Infantry Division moved to District 1 and heard Channel 7.',
    ['person Ana Petrova', 'organization 104th Infantry Division', 'place District 1', 'organization Channel 7'],
  ],
  [
    'The 117th Congress met again, and Ana Petrova moved to the 25th District.',
    ['organization Congress', 'person Ana Petrova', 'place 25th District'],
  ],
  [
    'Ana Petrova saw Apollo 11 and her 3rd Boeing in Lisbon.',
    ['person Ana Petrova', 'organization Boeing', 'place Lisbon'],
  ],
  ['Do Min-ho, 17, left. Do Min-ho said it. Do Spider-man films sell?', ['person Do Min-ho', 'person Do Min-ho']],
  ['The Leeds and Selby Railway Company sold it.', ['organization Leeds and Selby Railway Company']],
  ['It stopped, according to the makers, Bada Line.', ['organization Bada Line']],
  [
    'Harrow & Finch Lifts Forecast for the Year\n\nOn Friday Harrow & Finch Inc. rose.',
    ['organization Harrow & Finch', 'organization Harrow & Finch Inc.'],
  ],
  ['The sheep shearing score (SSS) rose in Lisbon. More SSS lists are due.', ['place Lisbon']],
  ['The Sea Salt Society (SSS) met in Lisbon.', ['organization Sea Salt Society', 'organization SSS', 'place Lisbon']],
  [
    'The Prime Minister of Kenya and Ruler of Ajman met Ana Petrova.',
    ['place Kenya', 'place Ajman', 'person Ana Petrova'],
  ],
  ['The Deputy Minister for Trade and Development of Norway left. Lisbon fell.', ['place Norway', 'place Lisbon']],
  ['The Governor of the Bank of England left.', ['organization Bank of England']],
  ['Olivetti, now 91, lives in Lisbon. Ferrari, 54, left.', ['person Olivetti', 'place Lisbon', 'person Ferrari']],
  ['Olivetti, now richer, left Lisbon.', ['organization Olivetti', 'place Lisbon']],
  [
    'She left the University of Theatre and Cinema. The Bank of England and Citigroup met.',
    ['organization University of Theatre and Cinema', 'organization Bank of England', 'organization Citigroup'],
  ],
  [
    'Mr Bank met Mrs Church in Lisbon. Mr President, Miss World fell.',
    ['person Bank', 'person Church', 'place Lisbon'],
  ],
  ['The Mr Bank Group met in Lisbon.', ['organization Mr Bank Group', 'place Lisbon']],
  [
    'Shares of AT&T Inc. fell in Lisbon, and AT&T and H&M met. R&D is dear.',
    ['organization AT&T Inc.', 'place Lisbon', 'organization AT&T', 'organization H&M'],
  ],
  ['The Commissioner of Police met Ana Petrova.', ['person Ana Petrova']],
  [
    'The agency cut Lisbon to B2 from B1 and Geneva is at B1, down from B3. It won 3-2 (OT).',
    ['place Lisbon', 'place Geneva'],
  ],
  ['She drove from Lisbon on the B2 road.', ['place Lisbon', 'place B2']],
  ['The June 1944 issue and that of (August, 2002) reached Lisbon.', ['place Lisbon']],
  ['August Weber met Ana Petrova in Lisbon.', ['person August Weber', 'person Ana Petrova', 'place Lisbon']],
  ["Cream came from Zarbo's in Lisbon.", ["organization Zarbo's", 'place Lisbon']],
  ["Cream came from Petrova's farm in Lisbon.", ['person Petrova', 'place Lisbon']],
  [
    "They met Jordan's Olive Harvest Directorate and saw Ottawa's Macdonald Museum and St. Paul's Hospital.",
    [
      'place Jordan',
      'organization Olive Harvest Directorate',
      'place Ottawa',
      'place Macdonald Museum',
      "place St. Paul's Hospital",
    ],
  ],
  ['The Faulkners met the Packers in Lisbon.', ['person Faulkners', 'organization Packers', 'place Lisbon']],
  ['The Leeds and Selby Railway left Leeds.', ['organization Leeds and Selby Railway', 'place Leeds']],
  ['Lisbon paid US$3 million to the US.', ['place Lisbon', 'place US']],
  ['Ana Petrova called upon Lisbon.', ['person Ana Petrova', 'place Lisbon']],
  ['The comet Weber-Petrova passed. Ana Petrova saw it.', ['person Ana Petrova']],
  ['The leader wore the red jersey into Lisbon.', ['place Lisbon']],
  [
    'Ana Petrova saw the Salem Glass Museum in Oregon.',
    ['person Ana Petrova', 'place Salem Glass Museum', 'place Oregon'],
  ],
  ['Mr. Weber met Ana Petrova in Lisbon on Tuesday.', ['person Weber', 'person Ana Petrova', 'place Lisbon']],
  [
    'Doctors at the University of Maryland treated Lena Hoffmann.',
    ['organization University of Maryland', 'person Lena Hoffmann'],
  ],
  ['Boats left the Gaza Strip for the South China Sea.', ['place Gaza Strip', 'place South China Sea']],
  ['In The Hague, judges met. William Hague stayed at The Gap.', ['place The Hague', 'person William Hague']],
  [
    'He told the Council for Nordic Trade and Fishing, and she runs the Centre for Upland Farming in Leeds.',
    ['organization Council for Nordic Trade and Fishing', 'organization Centre for Upland Farming', 'place Leeds'],
  ],
  [
    'He runs the School of Dance and Music Academy of Lisbon for the Department of Justice and Congress.',
    [
      'organization School of Dance',
      'organization Music Academy of Lisbon',
      'organization Department of Justice',
      'organization Congress',
    ],
  ],
  ['Dame Ana Petrova DBE RA left.', ['person Ana Petrova']],
  ['They watched Sporting KC in Lisbon.', ['organization Sporting KC', 'place Lisbon']],
  ['Ana Petrova KC and Jan Weber, SAN, met Mr. Roe MP.', ['person Ana Petrova', 'person Jan Weber', 'person Roe']],
  ['She was born in Plano, Texas, and lives in Geneva.', ['place Plano', 'place Texas', 'place Geneva']],
  ['“We will rebuild,” said Prime Minister Adaeze Okonkwo.', ['person Adaeze Okonkwo']],
  ['Okonkwo, 54, a former finance minister, was born in Enugu.', ['person Okonkwo', 'place Enugu']],
  ['The Washington Post reported the story first.', ['organization Washington Post']],
  ['Kim Jong-un travelled to Vladivostok by train.', ['person Kim Jong-un', 'place Vladivostok']],
  ["Malaysia's foreign minister spoke in Kuala Lumpur.", ['place Malaysia', 'place Kuala Lumpur']],
  [
    'The Olive Growers Union (OGU) met in Seville.',
    ['organization Olive Growers Union', 'organization OGU', 'place Seville'],
  ],
  ['Three trials agree (Laws, 2016; Brook et al., 2015).', ['person Laws', 'person Brook']],
  ['A study (Brook et al., 2015) and Marlo (2016) disagree.', ['person Brook', 'person Marlo']],
  ['Maria I of Portugal died in Lisbon.', ['person Maria I', 'place Portugal', 'place Lisbon']],
  ['She speaks Tavuri. Tavuri is a language. The Tavuri language is old.', []],
  ['They paid forty US dollars in Lisbon.', ['place US', 'place Lisbon']],
  ['They paid US$40 in Lisbon.', ['place Lisbon']],
  ['The river rose. Bridges were closed. Spring came late.', []],
  ['The Vietnamese and the Danes signed it on Monday in March.', []],
  ['The Merkel-Macron talks went on.', ['person Merkel', 'person Macron']],
  ['The Merkel-Petrova debate was loud.', ['person Merkel', 'person Petrova']],
  ['Ana Weber-Petrova sang.', ['person Ana Weber-Petrova']],
  ['His aide, Hon. Sunday Okereke Bello, left.', ['person Sunday Okereke Bello']],
  ['The chief Per-Olof Petrova left.', ['person Per-Olof Petrova']],
  ['They named Soon-Yi Petrova.', ['person Soon-Yi Petrova']],
  ['They ate an All-American pie.', []],
  ['Atty. Ana Petrova met PCol Marek Bekov.', ['person Ana Petrova', 'person Marek Bekov']],
  [
    'The Lyon-based Weber Bank met Houston-born Ana Petrova.',
    ['place Lyon', 'organization Weber Bank', 'place Houston', 'person Ana Petrova'],
  ],
  ['The US-North Korea talks ended in Geneva.', ['place US', 'place North Korea', 'place Geneva']],
  [
    'Marie-Claire Fontaine moved to Stratford-upon-Avon.',
    ['person Marie-Claire Fontaine', 'place Stratford-upon-Avon'],
  ],
  ['North Korean officials met South Africans in Maputo.', ['place Maputo']],
  ['North Korea said that it would fire a missile.', ['place North Korea']],
  ['Fires spread across Washington state on Friday.', ['place Washington state']],
  ['Aldo "Tuna" Ferrante sang in Naples.', ['person Aldo "Tuna" Ferrante', 'place Naples']],
  ['They moved to Frankfurt am Main from Bourg-la-Reine.', ['place Frankfurt am Main', 'place Bourg-la-Reine']],
  ['i moved from seville spain to lyon france', ['place seville', 'place spain', 'place lyon', 'place france']],
  ['From: "Petrova, Ana" <ap@example.org>', ['person Petrova, Ana']],
  ['"Thanks, Ana" was all.', ['person Ana']],
  ['She left Lisbon at 9 p.m. NZDT and rang at 10:30 GMT.', ['place Lisbon']],
  ['Lena Hoffmann, M.D., met Ana Petrova.', ['person Lena Hoffmann', 'person Ana Petrova']],
  ['Robert Weber, Jr., met Lena Hoffmann.', ['person Robert Weber, Jr.', 'person Lena Hoffmann']],
  [
    'The minister met President To Lam and his wife, and Per Petrova, the banker, sang.',
    ['person To Lam', 'person Per Petrova'],
  ],
  ['Rep. Ana Weber, R-Bountiful, said so.', ['person Ana Weber', 'place Bountiful']],
  ['They said that Lady Gaga and Lady Petrova sang there.', ['person Lady Gaga', 'person Petrova']],
  [
    'He ran for the seat on the ticket of the All Progressives Congress in Lagos.',
    ['organization All Progressives Congress', 'place Lagos'],
  ],
  ['The MP told two MPs from Leeds to go.', ['place Leeds']],
  ['It was then that He Himself came back, they said.', []],
  ['The firm Weber & Roe, Inc. left Lisbon.', ['organization Weber & Roe, Inc.', 'place Lisbon']],
  ['It fell in Washington, D.C., and in Reno, Nevada.', ['place Washington, D.C.', 'place Reno', 'place Nevada']],
  ['A US official met two UK farmers and the 2019 UK champion.', ['place US', 'place UK', 'place UK']],
  ['The sign said "Richmond, Virginia" in red.', ['place Richmond', 'place Virginia']],
  ['We saw Petrova, Ana and Lena Hoffmann.', ['person Petrova', 'person Ana', 'person Lena Hoffmann']],
  ['Catholic Ireland had never seen the like.', ['place Ireland']],
  ['They flew with Costa Rican Foreign Minister Ana Solano to Lima.', ['person Ana Solano', 'place Lima']],
  [
    'Queen Maria II of Portugal met Carlos I, who ruled Naples.',
    ['person Maria II', 'place Portugal', 'person Carlos I', 'place Naples'],
  ],
  ['Planes reached Saint Vincent and the Grenadines.', ['place Saint Vincent and the Grenadines']],
  ['we drove from london to paris yesterday', ['place london', 'place paris']],
  ['The Victoria Cross that he won was sold in Lisbon.', ['place Lisbon']],
  ['She won the George Cross, and George Cross won a car.', ['person George Cross']],
  ['They robbed three Dollar General stores in Reno.', ['organization Dollar General', 'place Reno']],
  [
    'Leader of the Opposition T.K. Ramanan spoke in Kochi. A rating of Ba1 was all.',
    ['person T.K. Ramanan', 'place Kochi'],
  ],
  ['Ana Petrova (née Cairo) sang in Leeds.', ['person Ana Petrova', 'person Cairo', 'place Leeds']],
  ['The hackers, who call themselves Velvet Jackals, met in Riga.', ['organization Velvet Jackals', 'place Riga']],
  ['The American Trust in Havana (ATH) is shut.', ['organization American Trust in Havana', 'organization ATH']],
  ['Kent Police’s Task Force Merlin met in Deal.', ['organization Kent Police', 'organization Task Force Merlin']],
  ['On Friday Tarvin & Roe sold its yard in Leeds.', ['organization Tarvin & Roe', 'place Leeds']],
  [
    'Wolves won 5-2. Up next: Wolves: Host Phoenix on Friday.',
    ['organization Wolves', 'organization Wolves', 'organization Phoenix'],
  ],
  ['It was said by Ana Petrova of Mauldin.', ['person Ana Petrova', 'place Mauldin']],
  [
    'Her counsel, Barney Weber SC, said that Lidl paid UGX 14.2m in Anderson, SC.',
    ['person Barney Weber', 'organization Lidl', 'place Anderson', 'place SC'],
  ],
  ['She runs the Department of Public Works and Highways.', ['organization Department of Public Works and Highways']],
  ['He is State Minister for Fisheries in Lesotho.', ['place Lesotho']],
  ['The monks came to Torgau, in north-western Saxony.', ['place Torgau', 'place Saxony']],
  ['He would fly to Hoskins on an army plane.', ['place Hoskins']],
  ['It is the Tate’s first. The Tate has more.', ['organization Tate', 'organization Tate']],
  ['It cost K2.4 million and GH₵5 million to build in Lae.', ['place Lae']],
  ['She fell near Junction 11 in Leeds.', ['place Junction 11', 'place Leeds']],
  ['It went to her sister, Verona, and his brother, Ana Petrova.', ['person Verona', 'person Ana Petrova']],
  ['She saw her sister in town, Verona, on Monday.', ['place Verona']],
  ['It cost Rs 641 and Rs. 20 in Mumbai.', ['place Mumbai']],
  ['Harlan County Judge Ana Petrova won.', ['place Harlan County', 'person Ana Petrova']],
  ['I love Moose Jaw and the town of Bracken.', ['place Moose Jaw', 'place Bracken']],
  [
    'A Bracken man won. Murcia residents agreed, as UUUP councillors did.',
    ['place Bracken', 'place Murcia', 'organization UUUP'],
  ],
  ['Virginia Rivers, 54, of Salta, was charged.', ['person Virginia Rivers', 'place Salta']],
  ['Then Jang Do-hwan met Choi He-jin in Busan.', ['person Jang Do-hwan', 'person Choi He-jin', 'place Busan']],
  ['Then Johnson No-deal talk began in Leeds.', ['person Johnson', 'place Leeds']],
  ['Leeds MP Ana Fleet won.', ['place Leeds', 'person Ana Fleet']],
  ['He left. Moose Jaw builder Ana Petrova came.', ['place Moose Jaw', 'person Ana Petrova']],
  ['Lena told the state newspaper Dau Moi that she had left.', ['person Lena', 'organization Dau Moi']],
  ['Dean R. Kessler fell. A jury freed Dean R. Kessler.', ['person Dean R. Kessler', 'person Dean R. Kessler']],
  ['She is Wilma (Dade) Overby.', ['person Wilma', 'person Dade', 'person Overby']],
  ['It rained in Charlotte (Reuters) Petrova said.', ['place Charlotte', 'organization Reuters', 'person Petrova']],
  ['He wed in Lamar, Mo. in 1951.', ['place Lamar', 'place Mo.']],
  ['Residents of Zarbo, who lost their bus, and the outskirts of Xyrq.', ['place Zarbo', 'place Xyrq']],
  ['Patrolman Chas. Dugan left.', ['person Chas. Dugan']],
  [
    'Chile beat Cuba 5-2. In Turin, Peru beat Cuba 3-1.',
    ['organization Chile', 'organization Cuba', 'place Turin', 'organization Peru', 'organization Cuba'],
  ],
];

test('who dismisses a batsman is a person, be the name a common word, and a country in brackets is where one is from', () => {
  const text =
    'Ana Price (Chile) beat Olga Sol (Cuba, Acme) 6-2 6-4.\n\nA. Petrova c Flower b Streak 37\n\nB. Weber c A. Field b Rain 4\n\nC. Novak b Street 9';
  expect(namesIn(text)).toEqual([
    'person Ana Price',
    'place Chile',
    'person Olga Sol',
    'place Cuba',
    'organization Acme',
    'person A. Petrova',
    'person Flower',
    'person Streak',
    'person B. Weber',
    'person A. Field',
    'person Rain',
    'person C. Novak',
    'person Street',
  ]);
  expect(namesIn('The plan (b) Street 9 stays and plan c Flower is out.')).toEqual([]);
});

test('a bare word is the firm that has shares or a board, or says what “it” would do; a family beside it stays one', () => {
  const firm = 'Zarvolex said on Monday it would close. Two plants stay open, and Zarvolex repaired both.';
  expect(namesIn(firm)).toEqual(['organization Zarvolex', 'organization Zarvolex']);
  expect(namesIn('Zarvolex said he would leave.')).toEqual(['person Zarvolex']);
  expect(namesIn('The co-founders of Zarvolex fell out. Later Zarvolex shut.')).toContain('organization Zarvolex');
  expect(namesIn('Zarvolex Foods Inc left. Later Zarvolex shut.')).toContain('organization Zarvolex');
  expect(namesIn('Ana Zarvolex of Zarvolex Foods Inc left. Later Zarvolex wept.').at(-1)).toBe('person Zarvolex');
  const family = 'Declan Farrow left early. Shares in Farrow rose. Farrow said he knew. Farrow shareholders met.';
  expect(namesIn(family)).toEqual([
    'person Declan Farrow',
    'organization Farrow',
    'person Farrow',
    'organization Farrow',
  ]);
  expect(namesIn('She shares a flat with Farrow and a stake in Lisbon.')).toEqual(['person Farrow', 'place Lisbon']);
  expect(namesIn('She sold the lender Farrow for less.')).toEqual(['organization Farrow']);
  expect(namesIn('Zarvolex, which fell, burnt.')).not.toContain('person Zarvolex');
});

test('family names stand before given names in the head of a letter', () => {
  const text = 'From: Petrova, Ana\nTo: Weber, Lena; Novak, Ben (Lisbon)\nCc: Lisbon, Geneva\n\nAna, Lena, call.';
  expect(namesIn(text).slice(0, 3)).toEqual(['person Petrova, Ana', 'person Weber, Lena', 'person Novak, Ben']);
  expect(namesIn(text)).toContain('place Geneva');
});

test('the place of a dateline is no person', () => {
  const text = 'JACKSON, Miss. — Marcus Jackson lost his seat on Tuesday, officials said.';
  expect(namesIn(text).filter((name) => /JACKSON/u.test(name))).toEqual(['place JACKSON']);
});

test('a name behind "Hurricane" is the storm wherever it stands alone, and a full name is a person still', () => {
  const text = 'Hurricane Zelda hit Cuba. Zelda then turned north. Zelda Brook lost her roof in Havana.';
  expect(namesIn(text)).toEqual(['place Cuba', 'person Zelda Brook', 'place Havana']);
});

test('an acronym is what the name is that it stands for', () => {
  const text = 'The Olive Growers Union met in Seville. Few in OGU and few near OGU spoke. At OGU it is late.';
  expect(namesIn(text).filter((name) => /OGU/u.test(name))).toEqual(Array(3).fill('organization OGU'));
});

test('a country has the letters of its name where the document names it', () => {
  const text = 'South Africa and Trinidad and Tobago played there. It rained when SA won. Later T&T lost.';
  expect(namesIn(text)).toEqual(['place South Africa', 'place Trinidad and Tobago', 'place SA', 'place T&T']);
  expect(namesIn('Bank of Norland SA paid. It rained when SA won. Later T&T lost.')).not.toContain('place SA');
});

test('a road is whole with its number', () => {
  const text =
    'Interstate 80 and I-5 were shut near Reno. State Route 267 was open, and so was Exit 12. I, 5 others and Route Books agreed.';
  const roads = ['place Interstate 80', 'place I-5', 'place Reno', 'place State Route 267'];
  expect(namesIn(text).slice(0, 4)).toEqual(roads);
  expect(namesIn(text).filter((name) => /\d/u.test(name))).toEqual(roads.filter((name) => /\d/u.test(name)));
});

describe('names', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  test('do not depend on what was read before', () => {
    const text = 'Spring rain fell on Enugu. Adaeze Okonkwo watched the spring. Okonkwo stayed.';
    const before = findNames(documentOf(text), openLexicon());
    namesIn('The okonkwo tree and the enugu bird live in adaeze woods.');
    expect(findNames(documentOf(text), lexicon)).toEqual(before);
  });

  test('hold the words of the text at their offsets, in order, apart from one another', () => {
    const text = CASES.map(([words]) => words).join('\n\n');
    const found = findNames(documentOf(text), lexicon);
    found.forEach((name, i) => {
      expect(text.slice(name.start, name.end)).toBe(name.text);
      expect(name.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
      expect(name.confidence).toBeGreaterThan(0);
      expect(name.confidence).toBeLessThan(1);
    });
  });

  test('of thresholds of their own, none is under its kind’s', () => {
    const strict = { person: 0.9, place: 0.9, organization: 0.9 };
    const all = findNames(documentOf('Mr. Weber met Ana Petrova in Lisbon.'), lexicon);
    const few = findNames(documentOf('Mr. Weber met Ana Petrova in Lisbon.'), lexicon, undefined, strict);
    expect(few).toEqual(all.filter(({ entity, probability = 0 }) => probability >= strict[entity]));
  });
});

test('the trace says what spoke for a decision and for its runner-up', () => {
  const entries: TraceEntry[] = [];
  findNames(documentOf('Shares in Bloomberg TV rose in Lisbon.'), lexicon, (entry) => entries.push(entry));
  const lisbon = entries.find(({ taken, decision }) => taken && decision === 'place');
  expect(lisbon?.evidence[0]?.weight).toBeGreaterThan(0);
  expect(lisbon?.alternatives.map(({ label }) => label)).toEqual(['person', 'organization']);
  expect(lisbon?.steps[0]).toMatch(/^sum for place: /u);
});

test('ten times the words take about ten times as long', () => {
  const passage = 'Ana Petrova of the Olive Growers Union met Mr. Weber in Lisbon on Monday, she said. ';
  const cost = (copies: number): number => {
    const document = documentOf(`${passage.repeat(20)}\n\n`.repeat(copies));
    return processorTime(() => findNames(document, lexicon), 3);
  };
  cost(5);
  expect(cost(50)).toBeLessThan(30 * Math.max(1, cost(5)));
});
