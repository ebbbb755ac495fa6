/** The lists that rules read as they are written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NAME_SETTINGS } from '../../src/find/names/words/settings.ts';
import { Is } from '../../src/find/quotes/clauses/words.ts';
import { checkLists, problemIn } from '../../src/lexicon/check-lists.ts';
import { NEIGHBOUR_CLASSES } from '../../src/lexicon/date-neighbours.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import { listRows, wordList } from '../../src/lexicon/word-list.ts';
import { TENSE_CLASSES } from '../../src/resolve/dates/text/direction/tense-words.ts';
import { PLACE_NAME_CLASSES } from '../../src/resolve/places/cues/kind-words.ts';
import { OFFICES } from '../../src/resolve/places/cues/office-words.ts';

const LISTS = join(import.meta.dirname, '../../src/lexicon/lists');

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  abbreviations: ['anywhere', 'before-name', 'before-number', 'word'],
  'clause-words': Object.keys(Is),
  'date-neighbours': NEIGHBOUR_CLASSES,
  'name-settings': NAME_SETTINGS,
  'number-nouns': ['counted', 'numbered'],
  'office-words': OFFICES,
  'person-nouns': ['epithet', 'female', 'household', 'male', 'plain', 'rank', 'relation', 'spouse'],
  'place-name-words': PLACE_NAME_CLASSES,
  'place-nouns': ['area', 'city', 'country', 'county', 'district', 'facility', 'landform', 'region', 'water'],
  'reference-words': [
    'ARTICLE',
    'CLAUSE_MARK',
    'COPULA',
    'DEFINITE',
    'DETERMINER',
    'DOUBLE_MARK',
    'FROM_OR_AT',
    'HE',
    'I',
    'INDEFINITE',
    'LINK',
    'MARK',
    'OF_OR_FOR',
    'POSSESSIVE',
    'POSSESSIVE_MARK',
    'QUOTATION_END',
    'REFLEXIVE',
    'SHE',
    'STOP',
    'TIME',
    'TITLE_PART',
    'YOU',
  ],
  'tense-words': TENSE_CLASSES,
  'time-words': [
    'AMPM',
    'ERA',
    'MON',
    'MONTH',
    'NINETIES',
    'OPENER',
    'ORD',
    'PART',
    'SEASON',
    'SETWORD',
    'SHORT',
    'UNIT',
    'UNITS',
    'VAGUE',
    'WEEKDAY',
    'WEEKDAYS',
    'WKD',
    'ZONE',
  ],
  spellings: ['gb', 'us'],
  'sport-words': ['likely', 'sure'],
  'forms-of-address': ['any-role', 'before-name', 'behind-title', 'civility', 'learned', 'title', 'unlisted'],
};

/** Lists in which the order of a word's classes tells. */
const RANKED: ReadonlySet<string> = new Set(['place-nouns']);

const PLAIN = [
  'club-words',
  'country-words',
  'currencies',
  'dateline-agencies',
  'domain-countries',
  'east-asian-families',
  'families-never-given',
  'honorifics',
  'independence-days',
  'legal-forms',
  'literal-verbs',
  'names-in-s',
  'names-of-grammar',
  'names-with-title',
  'trade-nouns',
  'nicknames',
  'outlet-homes',
  'outlet-words',
  'post-nominals',
  'renowned-places',
  'role-nouns',
  'sentence-openers',
  'state-abbreviations',
  'verb-forms',
  'world-words',
];
const ALL = [...PLAIN, ...Object.keys(CLASSES)].sort();

test('every list is known here', () => {
  expect(readdirSync(LISTS).sort()).toEqual(ALL.map((name) => `${name}.txt`));
});

test.each(ALL)('%s says what it is, has no row twice, is sorted by code points', (name) => {
  const [comment = '', ...rows] = readFileSync(join(LISTS, `${name}.txt`), 'utf8')
    .trimEnd()
    .split('\n');
  expect(comment).toMatch(/^# \S.*\.$/u);
  expect(rows).toEqual([...new Set(rows)].sort());
  for (const row of rows) expect(row, 'one normal form').toBe(row.normalize('NFC').trim());
});

test('what is renowned is in the gazetteer, under that name', () => {
  const lexicon = openLexicon();
  const strangers = [...wordList('renowned-places')].filter(([id, [name]]) => lexicon.place(id)?.name !== name);
  expect(strangers).toEqual([]);
});

test('every list is in the form that `dateline check` and each run ask for', () => {
  expect(checkLists()).toBe(ALL.length);
});

/** Thirty colours of two classes. */
const MANY = Array.from({ length: 30 }, (_, i) => `colour ${i}|${i % 2 === 0 ? 'cold' : 'warm'}`);

describe('a list that is not is told with its line', () => {
  test.each([
    [['# Colours.', 'blue|cold', 'red|warm'], null],
    [['# Colours.', 'blue', 'red'], null],
    [['# Colours.', 'blue|cold|1', 'red|warm'], null],
    [['blue|cold', 'red|warm'], 'line 1: expected a comment that says what the list holds'],
    [['# Colours.', 'blue|cold', 'red'], 'line 3: expected "word|…", without blanks around it, found "red"'],
    [['# Colours.', 'blue|cold', 'red|'], 'line 3: expected "word|…", without blanks around it, found "red|"'],
    [
      ['# Colours.', 'blue|cold', 'red |warm'],
      'line 3: expected "word|…", without blanks around it, found "red |warm"',
    ],
    [['# Colours.', 'blue', 'red|warm'], 'line 3: expected a word, found "red|warm"'],
    [['# Colours.', 'blue', '', 'red'], 'line 3: expected a word, found ""'],
    [['# Colours.', 'red|cold', 'red|warm'], 'line 3: "red" stands in line 2 already'],
    [['# Colours.', ...MANY, 'zinc|wram'], 'line 32: expected "warm", found "wram"'],
    [['# Colours.', ...MANY, 'zinc|42'], null],
    [['# Colours.', ...MANY, 'zinc|metal'], null],
    [['# Colours.', ...MANY, 'zinc|warms'], null],
    [['# Colours.', ...MANY, ...'abcd'.split('').map((name) => `zinc ${name}|${name}`)], null],
  ])('%j: %s', (lines, problem) => {
    expect(problemIn(lines)).toBe(problem);
  });
});

test('an Independence Day is a day of a month', () => {
  for (const row of listRows('independence-days'))
    expect(row).toMatch(/^(?:[a-z]+|[A-Z]{2})\|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u);
});

test('a group of nicknames has folded forms, each once', () => {
  for (const row of listRows('nicknames')) {
    expect(row).toMatch(/^[a-z]+(?: [a-z]+)+$/u);
    expect(new Set(row.split(' ')).size, row).toBe(row.split(' ').length);
  }
});

/** The words with classes behind them. */
describe.each(Object.entries(CLASSES))('%s', (name, known) => {
  test('has each word once, and of each word no class twice', () => {
    const words = wordList(name);
    expect(words.size).toBe(listRows(name).length);
    for (const [word, classes] of words) {
      const once = [...new Set(classes)];
      expect(classes, word).toEqual(RANKED.has(name) ? once : once.sort());
    }
  });

  test('has words of every class that rules ask for, and of no other', () => {
    expect([...new Set([...wordList(name).values()].flat())].sort()).toEqual([...known].sort());
  });
});

test('what is told beside names has a bit for each class', () => {
  expect(NAME_SETTINGS.length).toBeLessThanOrEqual(32);
});

test('no noun means a man and a woman', () => {
  for (const [noun, facts] of wordList('person-nouns'))
    expect(facts, noun).not.toEqual(expect.arrayContaining(['female', 'male']));
});
