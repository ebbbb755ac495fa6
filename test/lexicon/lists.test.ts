import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/lexicon/fold.ts';

const LISTS = join(import.meta.dirname, '..', '..', 'lexicon-build', 'lists');
const names = readdirSync(LISTS).filter((name) => name.endsWith('.txt'));

const linesOf = (name: string): string[] => readFileSync(join(LISTS, name), 'utf8').split('\n');
const rowsOf = (name: string): string[] => linesOf(name).filter((line) => line !== '' && !line.startsWith('#'));
const headsOf = (name: string): string[] => rowsOf(name).map((row) => fold(row.split('|')[0] ?? ''));
const repeated = (items: string[]): string[] => items.filter((item, index) => items.indexOf(item) !== index);

/** Lists whose rows have more than a name and its other names: how many fields. */
const FIELDS: Readonly<Record<string, number>> = {
  'areas.txt': 6,
  'city-names.txt': 3,
  'countries.txt': 6,
  'demonyms.txt': 3,
  'districts.txt': 6,
  'facilities.txt': 6,
  'irregular-verbs.txt': 3,
  'people.txt': 5,
  'region-names.txt': 4,
  'region-points.txt': 3,
  'speech-phrases.txt': 3,
  'speech-verbs.txt': 3,
  'us-states.txt': 4,
};

/** Rows that have one field more: towns tell their people. */
const OPTIONAL = new Map([['districts.txt', /^[^|]+\|city\|/u]]);

/** What stands in one cannot stand in the other. */
const EXCLUSIVE: readonly [string, string][] = [
  ['months.txt', 'weekdays.txt'],
  ['months.txt', 'numbers.txt'],
  ['function-words.txt', 'org-heads.txt'],
  ['function-words.txt', 'place-heads.txt'],
  ['function-words.txt', 'roles.txt'],
  ['function-words.txt', 'kin.txt'],
  ['function-words.txt', 'speech-verbs.txt'],
  ['outlets.txt', 'companies.txt'],
  ['outlets.txt', 'bodies.txt'],
  ['companies.txt', 'bodies.txt'],
  ['companies.txt', 'teams.txt'],
  ['parties.txt', 'armed-groups.txt'],
  ['government.txt', 'bodies.txt'],
  ['areas.txt', 'districts.txt'],
  ['areas.txt', 'facilities.txt'],
  ['districts.txt', 'facilities.txt'],
  ['events.txt', 'works.txt'],
  ['alternates-barred.txt', 'alternates-rescue.txt'],
];

describe('every list is tidy', () => {
  test.each(names)('%s', (name) => {
    const [comment = ''] = linesOf(name);
    const rows = rowsOf(name);
    expect(comment, 'says what it is').toMatch(/^# \S.*\.$/u);
    expect(rows.length, 'has rows').toBeGreaterThan(0);
    expect(rows, 'sorted by code points').toEqual([...rows].sort());
    expect(
      repeated(
        rows.map((row) =>
          row
            .split('|')
            .slice(0, name === 'demonyms.txt' ? 3 : 1)
            .join('|'),
        ),
      ),
    ).toEqual([]);
    for (const row of rows) {
      expect(row, 'one normal form').toBe(row.normalize('NFC'));
      expect(row).not.toMatch(/^\s|\s$|\s{2}|\t|[’‘“”]|;$|;;|\| | \|/u);
      const fields = row.split('|').length - (OPTIONAL.get(name)?.test(row) ? 1 : 0);
      expect(fields, row).toBeLessThanOrEqual(FIELDS[name] ?? 2);
      if (FIELDS[name] !== undefined) expect(fields, row).toBe(FIELDS[name]);
    }
  });
});

describe('lists that exclude each other', () => {
  test.each(EXCLUSIVE)('%s, %s', (left, right) => {
    const others = new Set(headsOf(right));
    expect(headsOf(left).filter((word) => others.has(word))).toEqual([]);
  });
});

describe('points', () => {
  const pointed = ['areas.txt', 'districts.txt', 'facilities.txt'].flatMap((name) => rowsOf(name));
  test.each(pointed.map((row) => row.split('|')))(
    '%s lies on the globe',
    (_name, kind, latitude, longitude, country) => {
      expect(['city', 'county', 'district', 'landform', 'water', 'facility', 'area']).toContain(kind);
      expect(Math.abs(Number(latitude))).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(longitude))).toBeLessThanOrEqual(180);
      expect(country).toMatch(/^(?:[A-Z]{2})?$/u);
    },
  );
});
