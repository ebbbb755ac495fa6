import { WordClass } from '../../../lexicon/types.ts';
import type { Candidate } from '../candidate.ts';
import { Ability } from '../forms.ts';
import { Mode } from '../layout.ts';
import { LONGEST_NAME } from '../reading.ts';
import { is, rule, type SpanRule } from './rule.ts';

const PERSON_WORD =
  WordClass.GIVEN_MALE |
  WordClass.GIVEN_FEMALE |
  WordClass.GIVEN |
  WordClass.FAMILY |
  WordClass.FAMILY_RARE |
  WordClass.FAMOUS_TOKEN |
  WordClass.EAST_ASIAN_FAMILY;

const hasText =
  (pattern: RegExp) =>
  (candidate: Candidate): boolean => {
    for (let i = candidate.first + 1; i < candidate.last - 1; i++) if (pattern.test(candidate.at(i).text)) return true;
    return false;
  };

/** How the candidate is built, and how its words are written elsewhere in the document. */
export const BUILD: readonly SpanRule[] = [
  rule(
    'fills-run',
    'She met [[Ana Brook]] there.',
    'She met Ana [[Brook]] there.',
    (c) => c.first === c.run.first && c.last === c.run.last,
  ),
  rule(
    'starts-run',
    'She met [[Ana]] Brook there.',
    'She met [[Ana Brook]] there.',
    (c) => c.first === c.run.first && c.last < c.run.last,
  ),
  rule(
    'ends-run',
    'She met Ana [[Brook]] there.',
    'She met [[Ana Brook]] there.',
    (c) => c.first > c.run.first && c.last === c.run.last,
  ),
  ...[1, 2, 3, 4, 5, 6].map((n) =>
    rule(
      `tokens-${n}`,
      `She met [[${Array(n).fill('Ana').join(' ')}]] there.`,
      `She met [[${Array(n + 1)
        .fill('Ana')
        .join(' ')}]] there.`,
      (c) => c.length === n,
    ),
  ),
  rule(
    'tokens-7-up',
    'We saw [[Ana Ana Ana Ana Ana Ana Ana]] there.',
    'We saw [[Ana]] there.',
    (c) => c.length > 6 && c.length <= LONGEST_NAME,
  ),
  rule('has-of', 'The [[Bank of Norland]] closed.', 'The [[Bank]] of Norland closed.', hasText(/^of$/iu)),
  rule('has-and', 'The [[Food and Drink Board]] met.', 'The [[Food]] and drink came.', hasText(/^(?:and|&|\+)$/iu)),
  rule('has-hyphen', 'She saw [[Jean-Paul]] there.', 'She saw [[Jean Paul]] there.', hasText(/^[-‐‑]$/u)),
  rule('has-slash', 'The [[Israel/Jordan]] talks.', 'The [[Israel]]/Jordan talks.', hasText(/^\/$/u)),
  rule('has-possessive', "At [[King's College]] today.", 'At [[Kings College]] today.', hasText(/^['’]s?$/u)),
  rule(
    'has-joint',
    'The [[Fund for Peace]] met.',
    'The [[Peace Fund]] met.',
    hasText(/^(?:for|on|in|the|at|in|\.)$/iu),
  ),
  rule('has-number', 'The [[Channel 4 News]] team.', 'The [[Channel Four News]] team.', hasText(/^\p{N}/u)),
  rule('has-particle', 'He met [[Jan van Dorp]] there.', 'He met [[Jan Dorp]] there.', (c) =>
    c.some((form) => (form.ability & Ability.PARTICLE) !== 0),
  ),
  rule(
    'all-person-words',
    'He met [[Maria Lopez]] there.',
    'He met [[Maria Zarboquix]] there.',
    (c) => c.length > 1 && c.every((form) => is(form, PERSON_WORD) || form.text.length < 3),
  ),
  rule(
    'no-person-word',
    'The [[Zarbowick Plixwort]] met.',
    'The [[Maria Union]] met.',
    (c) => c.length > 1 && !c.some((form) => is(form, PERSON_WORD)),
  ),
  rule(
    'org-word-inside',
    'The [[National Bank Limited]] met.',
    'The [[Maria Lopez]] met.',
    (c) => c.length > 1 && c.some((form) => is(form, WordClass.ORG_HEAD | WordClass.ORG_SUFFIX)),
  ),
  rule(
    'all-capitals',
    'The [[NATO]] met.',
    'The [[Nato]] met.',
    (c) => c.mode !== Mode.CAPITALS && c.every((form) => /^\p{Lu}{2,}$/u.test(form.text)),
  ),
  rule('all-small', 'we drove to [[london]] then.', 'We drove to [[London]] then.', (c) =>
    c.every((form) => (form.ability & Ability.SMALL) !== 0),
  ),
  rule(
    'small-here-too',
    'The old bridge fell. [[Bridge]] repairs began.',
    'The old town fell. [[Bridge]] repairs began.',
    (c) => c.every((form) => c.reading.small.has(form.folded) || (form.ability & Ability.NAME) === 0),
  ),
  rule(
    'head-small-here-too',
    'The bridge fell. The [[Tay Bridge]] is old.',
    'The town fell. The [[Tay Bridge]] is old.',
    (c) => c.length > 1 && c.reading.small.has(c.at(c.last - 1).folded),
  ),
  rule(
    'first-small-here-too',
    'A new bridge fell. [[New Delhi]] is hot.',
    'A bridge fell. [[New Delhi]] is hot.',
    (c) => c.length > 1 && c.reading.small.has(c.at(c.first).folded),
  ),
];
