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

/** A rule and the bit of `Candidate.relations` that it is. */
type RelationRule = readonly [bit: number, rule: SpanRule];

function known(
  part: NamePart,
  relation: RelationKind,
  id: string,
  example: string,
  counterExample: string,
): RelationRule {
  const bit = relationBit(part, relation);
  return [bit, whole(id, example, counterExample, (c) => (c.relations & bit) !== 0)];
}

const ALL: readonly RelationRule[] = PARTS.flatMap(([part, first, last]) => [
  known(part, Relation.IS, `known-${part}`, `We saw [[${first} ${last}]] there.`, `We saw ${first} [[${last}]] there.`),
  known(
    part,
    Relation.AROUND,
    `inside-known-${part}`,
    `We saw [[${first}]] ${last} there.`,
    `We saw [[${first} ${last}]] there.`,
  ),
  known(
    part,
    Relation.WITHIN,
    `holds-known-${part}`,
    `We saw [[${first} ${last} Zarbo]] there.`,
    `We saw [[${first} ${last}]] there.`,
  ),
  known(
    part,
    Relation.CROSSES,
    `crosses-known-${part}`,
    `We saw ${first} [[${last} Zarbo]] there.`,
    `We saw [[${first} ${last}]] there.`,
  ),
]);

/** How the candidate lies to the full name of a country. */
const COUNTRIES: readonly RelationRule[] = [
  known('country', Relation.AROUND, 'inside-country', 'We saw Papua New [[Guinea]] there.', 'We saw [[Guinea]] there.'),
  known(
    'country',
    Relation.CROSSES,
    'crosses-country',
    'We saw Saudi [[Arabia Zarbo]] there.',
    'We saw [[Saudi Arabia]] there.',
  ),
];

/** No candidate is a demonym phrase or cuts one, or cuts a role (see `eachSpan`). */
const NEVER: ReadonlySet<string> = new Set([
  'known-demonym',
  'inside-known-demonym',
  'crosses-known-demonym',
  'crosses-known-role',
]);

/** How the candidate lies to a known phrase of two or more words: rules by bit of `Candidate.relations`. */
export const RELATIONS: ReadonlyMap<number, SpanRule> = new Map([
  ...ALL.filter(([, { id }]) => !NEVER.has(id)),
  ...COUNTRIES,
]);

export const PHRASES: readonly SpanRule[] = [...RELATIONS.values()];
