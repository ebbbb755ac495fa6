import type { PhrasePartName } from '../../../lexicon/types.ts';
import type { Candidate } from '../candidate.ts';
import { isCountry } from '../word-facts.ts';
import { type SpanRule, whole } from './rule.ts';

/** Parts of the phrase table that bear on names, each with a phrase of it for the examples. */
const PARTS: readonly (readonly [part: PhrasePartName, first: string, last: string])[] = [
  ['place', 'New', 'York'],
  ['person', 'Vladimir', 'Putin'],
  ['organization', 'United', 'Nations'],
  ['role', 'Prime', 'Minister'],
  ['demonym', 'South', 'Korean'],
  ['other', 'Nobel', 'Prize'],
];

type Test = (c: Candidate, first: number, last: number) => boolean;

const known =
  (part: PhrasePartName, test: Test) =>
  (c: Candidate): boolean => {
    for (const phrase of c.run.phrases)
      if (phrase.entry.part === part && test(c, phrase.first, phrase.last)) return true;
    return false;
  };

const onCountry =
  (test: Test) =>
  (c: Candidate): boolean => {
    for (const { place, first, last } of c.run.phrases) if (isCountry(place) && test(c, first, last)) return true;
    return false;
  };

const isAll: Test = (c, first, last) => first === c.first && last === c.last;
const isAround: Test = (c, first, last) => first <= c.first && last >= c.last && last - first > c.length;
const isWithin: Test = (c, first, last) => first >= c.first && last <= c.last && last - first < c.length;
const crosses: Test = (c, first, last) =>
  (first < c.first && last > c.first && last < c.last) || (first > c.first && first < c.last && last > c.last);

const ALL: readonly SpanRule[] = PARTS.flatMap(([part, first, last]) => [
  whole(
    `known-${part}`,
    `We saw [[${first} ${last}]] there.`,
    `We saw ${first} [[${last}]] there.`,
    known(part, isAll),
  ),
  whole(
    `inside-known-${part}`,
    `We saw ${first} [[${last}]] there.`,
    `We saw [[${first} ${last}]] there.`,
    known(part, isAround),
  ),
  whole(
    `holds-known-${part}`,
    `We saw [[${first} ${last} Zarbo]] there.`,
    `We saw [[${first} ${last}]] there.`,
    known(part, isWithin),
  ),
  whole(
    `crosses-known-${part}`,
    `We saw ${first} [[${last} Zarbo]] there.`,
    `We saw [[${first} ${last}]] there.`,
    known(part, crosses),
  ),
]);

/** How the candidate lies to the full name of a country. */
const COUNTRIES: readonly SpanRule[] = [
  whole('inside-country', 'We saw Papua New [[Guinea]] there.', 'We saw [[Guinea]] there.', onCountry(isAround)),
  whole(
    'crosses-country',
    'We saw Saudi [[Arabia Zarbo]] there.',
    'We saw [[Saudi Arabia]] there.',
    onCountry(crosses),
  ),
];

/** No candidate is a demonym phrase or cuts one, or cuts a role (see `eachSpan`). */
const NEVER: ReadonlySet<string> = new Set([
  'known-demonym',
  'inside-known-demonym',
  'crosses-known-demonym',
  'crosses-known-role',
]);

/** How the candidate lies to a known phrase of two or more words. */
export const PHRASES: readonly SpanRule[] = [...ALL.filter(({ id }) => !NEVER.has(id)), ...COUNTRIES];
