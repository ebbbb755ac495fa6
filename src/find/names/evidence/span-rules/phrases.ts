import type { Candidate } from '../../candidate.ts';
import { type NamePart, Relation, type RelationKind, relationBit } from '../../known-phrases.ts';
import { type SpanRule, whole } from './rule.ts';

/** Parts of the phrase table that bear on names, each with a phrase of it for the examples. */
const PARTS: readonly (readonly [part: NamePart, first: string, last: string])[] = [
  ['place', 'New', 'York'],
  ['person', 'Vladimir', 'Putin'],
  ['organization', 'United', 'Nations'],
  ['role', 'Prime', 'Minister'],
  ['demonym', 'South', 'Korean'],
  ['other', 'Nobel', 'Prize'],
];

const known = (part: NamePart, relation: RelationKind): SpanRule['applies'] => {
  const bit = relationBit(part, relation);
  return (c: Candidate) => (c.relations & bit) !== 0;
};

const ALL: readonly SpanRule[] = PARTS.flatMap(([part, first, last]) => [
  whole(
    `known-${part}`,
    `We saw [[${first} ${last}]] there.`,
    `We saw ${first} [[${last}]] there.`,
    known(part, Relation.IS),
  ),
  whole(
    `inside-known-${part}`,
    `We saw [[${first}]] ${last} there.`,
    `We saw [[${first} ${last}]] there.`,
    known(part, Relation.AROUND),
  ),
  whole(
    `holds-known-${part}`,
    `We saw [[${first} ${last} Zarbo]] there.`,
    `We saw [[${first} ${last}]] there.`,
    known(part, Relation.WITHIN),
  ),
  whole(
    `crosses-known-${part}`,
    `We saw ${first} [[${last} Zarbo]] there.`,
    `We saw [[${first} ${last}]] there.`,
    known(part, Relation.CROSSES),
  ),
]);

/** How the candidate lies to the full name of a country. */
const COUNTRIES: readonly SpanRule[] = [
  whole(
    'inside-country',
    'We saw Papua New [[Guinea]] there.',
    'We saw [[Guinea]] there.',
    known('country', Relation.AROUND),
  ),
  whole(
    'crosses-country',
    'We saw Saudi [[Arabia Zarbo]] there.',
    'We saw [[Saudi Arabia]] there.',
    known('country', Relation.CROSSES),
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
