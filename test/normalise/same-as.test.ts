import { describe, expect, test } from 'vitest';
import { type PersonAcross, sameAs } from '../../src/normalise/same-as.ts';
import { processorTime } from '../timing.ts';

/** "Given Family: title, title (mentions) 2001..2003" */
function person(line: string): PersonAcross {
  const m =
    /^(?<name>[^:(]+?)(?:: (?<titles>[^(]+?))?(?: \((?<mentions>\d+)\))?(?: (?<first>\d{4})\.\.(?<last>\d{4}))?$/u.exec(
      line,
    );
  const { name = '', titles, mentions, first, last } = m?.groups ?? {};
  const words = name.split(' ');
  const familyFirst = /^(?:Kim|Pak) /u.test(name);
  const [given, family] = familyFirst
    ? [words.slice(1).join(' '), words[0] as string]
    : [words.slice(0, -1).join(' '), words.at(-1) as string];
  return {
    id: name.toLowerCase().replace(/[^a-z]+/gu, '-'),
    name,
    givenName: words.length > 1 ? given : null,
    familyName: words.length > 1 ? family : null,
    titles: titles?.split(', ') ?? [],
    mentions: Number(mentions ?? 1),
    firstPublishedAt: first === undefined ? null : `${first}-01-01`,
    lastPublishedAt: last === undefined ? null : `${last}-12-31`,
  };
}

const link = (...lines: string[]): Record<string, string> => Object.fromEntries(sameAs(lines.map(person)));

describe('full names', () => {
  test.each([
    ['a shorter form', ['Ingrid Solberg (9)', 'Ingrid M. Solberg (2)'], { 'ingrid-m-solberg': 'ingrid-solberg' }],
    ['an initial', ['Ingrid Solberg (9)', 'I. Solberg (1)'], { 'i-solberg': 'ingrid-solberg' }],
    ['a pet form', ['Bill Hartwell (3)', 'William Hartwell (9)'], { 'bill-hartwell': 'william-hartwell' }],
    ['a spelling', ['Mohammed Yousri (3)', 'Muhammad Yousri (9)'], { 'mohammed-yousri': 'muhammad-yousri' }],
    ['a spelling of a short name', ['Daniel Levi (3)', 'Daniel Levy (9)'], { 'daniel-levi': 'daniel-levy' }],
    ['a spelling of a Korean name', ['Pak Sunhee (3)', 'Pak Sun-hee (9)'], { 'pak-sunhee': 'pak-sun-hee' }],
    ['agreeing roles', ['Ana Ruiz: mayor of Lugo (5)', 'Ana Ruiz Soto: Mayor'], { 'ana-ruiz-soto': 'ana-ruiz' }],
    ['members of a family', ['Nils Brandvold (3)', 'Lena Brandvold (9)'], {}],
    ['two middle names', ['Ingrid M. Solberg (3)', 'Ingrid K. Solberg (9)'], {}],
    ['roles that contradict', ['Ingrid Solberg: goalkeeper (9)', 'Ingrid M. Solberg: judge'], {}],
    ['a century between', ['Ingrid Solberg (9) 1901..1902', 'Ingrid M. Solberg (2) 2001..2002'], {}],
  ])('%s', (_, lines, links) => expect(link(...lines)).toEqual(links));

  test('a short form that fits two people stays alone', () => {
    expect(link('Ingrid M. Solberg (3)', 'Ingrid K. Solberg (9)', 'Ingrid Solberg (5)')).toEqual({});
  });
});

describe('a lone name', () => {
  test.each([
    ['the only bearer', ['Ingrid Solberg (9)', 'Solberg (1)'], { solberg: 'ingrid-solberg' }],
    ['whoever fills the folder', ['Kim Yo-jin (1)', 'Kim Sang-ho (30)', 'Kim (2)'], { kim: 'kim-sang-ho' }],
    ['two who are in the news', ['Kim Yo-jin (20)', 'Kim Sang-ho (30)', 'Kim (2)'], {}],
    ['a given name', ['Ingrid Solberg (9)', 'Ingrid (1)'], {}],
    ['roles that contradict', ['Ingrid Solberg: goalkeeper (9)', 'Solberg: judge'], {}],
  ])('%s', (_, lines, links) => expect(link(...lines)).toEqual(links));
});

test('the order of the rows changes nothing', () => {
  const lines = ['Bill Hartwell (3)', 'William Hartwell (9)', 'Hartwell', 'W. Hartwell (2)'];
  expect(link(...lines)).toEqual(link(...lines.reverse()));
});

test.each([
  ['a family name', (name: string) => `${name} Solberg (1)`],
  ['a given name', (name: string) => `Ingrid ${name} (1)`],
])('six thousand people who share %s take no time to speak of', (_, named) => {
  const crowd = Array.from({ length: 6_000 }, (_, i) =>
    person(named(`Q${(i + 1e6).toString(26).replace(/\d/gu, 'z')}`)),
  );
  expect(processorTime(() => sameAs(crowd))).toBeLessThan(3_000);
});
