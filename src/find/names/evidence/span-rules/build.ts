import { GIVEN_NAME, WordClass } from '../../../../lexicon/types.ts';
import type { Candidate } from '../../candidate.ts';
import { Mode } from '../../layout.ts';
import { endsInS } from '../../possessives.ts';
import { LONGEST_NAME } from '../../spans.ts';
import type { Form } from '../../words/forms.ts';
import { Joint, type JointKind } from '../../words/joints.ts';
import { Trait } from '../../words/traits.ts';
import { isOrdinary } from '../../words/word-types.ts';
import { Written } from '../../words/written.ts';
import { hasHead, isHeaded } from './heads.ts';
import { type Condition, is, isWritten, type SpanRule, whole, wholeGiven } from './rule.ts';

const isThe = (form: Form): boolean => form.folded === 'the';

const some =
  (traits: number): Condition =>
  (c) =>
    (c.some & traits) !== 0;

const every =
  (trait: number): Condition =>
  (c) =>
    (c.every & trait) !== 0;

const joins =
  (kind: JointKind): Condition =>
  (c) =>
    (c.inside & kind) !== 0;

/** "Oregon's" within: what is behind it is mostly a name of its own. */
function hasPlaceInS(c: Candidate): boolean {
  for (let i = c.first; i < c.last - 2; i++) {
    if (is(c.at(i), WordClass.PLACE_BIG) && c.at(i + 1).joint === Joint.POSSESSIVE) return true;
  }
  return false;
}

/** "SP Brook" and "N S Brook", as India and cricket write: letters before a word that is neither ordinary nor a place. */
function hasBareInitials(c: Candidate): boolean {
  for (let i = c.first; i < c.last - 1; i++) {
    const { text, classes } = c.at(i);
    if (text.length > MOST_INITIALS || (classes & WordClass.PLACE_BIG) !== 0 || !BARE_INITIALS.test(text)) return false;
  }
  const last = c.at(c.last - 1);
  return last.text.length > MOST_INITIALS && !is(last, NO_FAMILY) && !isOrdinary(last.word);
}

const MOST_INITIALS = 2;
const BARE_INITIALS = /^\p{Lu}{1,2}$/u;
const NO_FAMILY = WordClass.PLACE_BIG | WordClass.ORG_HEAD | WordClass.ORG_SUFFIX | WordClass.PLACE_HEAD;

const always = (): boolean => true;

const headed = wholeGiven(hasHead);

/** How the candidate is built, and how its words are written elsewhere in the document. */
export const BUILD: readonly SpanRule[] = [
  whole(
    'fills-run',
    'She met [[Ana Brook]] there.',
    'She met Ana [[Brook]] there.',
    (c) => c.first === c.run.first && c.last === c.run.last,
  ),
  whole(
    'starts-run',
    'She met [[Ana]] Brook there.',
    'She met [[Ana Brook]] there.',
    (c) => c.first === c.run.first && c.last < c.run.last,
  ),
  whole(
    'ends-run',
    'She met Ana [[Brook]] there.',
    'She met [[Ana Brook]] there.',
    (c) => c.first > c.run.first && c.last === c.run.last,
  ),
  ...[1, 2, 3, 4, 5, 6].map((n) =>
    whole(
      `tokens-${n}`,
      `She met [[${Array(n).fill('Ana').join(' ')}]] there.`,
      `She met [[${Array(n + 1)
        .fill('Ana')
        .join(' ')}]] there.`,
      always,
      n,
      n,
    ),
  ),
  whole(
    'tokens-7-up',
    'We saw [[Ana Ana Ana Ana Ana Ana Ana]] there.',
    'We saw [[Ana]] there.',
    always,
    7,
    LONGEST_NAME,
  ),
  whole('has-of', 'The [[Bank of Norland]] closed.', 'The [[Bank]] of Norland closed.', joins(Joint.OF), 3),
  whole('has-and', 'The [[Food and Drink Board]] met.', 'The [[Food]] and drink came.', joins(Joint.AND), 3),
  whole('has-hyphen', 'She saw [[Jean-Paul]] there.', 'She saw [[Jean Paul]] there.', joins(Joint.HYPHEN), 3),
  whole('has-slash', 'The [[Zarbo/Jordan]] file.', 'The [[Zarbo]]/Jordan file.', joins(Joint.SLASH), 3),
  whole('has-possessive', "At [[King's College]] today.", 'At [[Kings College]] today.', joins(Joint.POSSESSIVE), 3),
  whole(
    'has-place-s',
    "At [[Oregon's Tay Museum]] today.",
    "At [[King's College]] today.",
    (c) => (c.inside & Joint.POSSESSIVE) !== 0 && hasPlaceInS(c),
    3,
  ),
  whole(
    'ends-in-s',
    "Shares in [[Moody's]] fell.",
    "Shares in [[Moody]]'s fell.",
    (c) => endsInS(c.reading, c.last - 1),
    2,
  ),
  whole(
    'lacks-its-s',
    "Shares in [[Moody]]'s fell.",
    "Shares in [[Moody's]] fell.",
    (c) => c.inParagraph(c.last) && endsInS(c.reading, c.last),
  ),
  whole('has-joint', 'The [[Fund for Peace]] met.', 'The [[Peace Fund]] met.', joins(Joint.OTHER), 3),
  whole('has-number', 'The [[Channel 4 News]] team.', 'The [[Channel Four News]] team.', joins(Joint.NUMBER), 3),
  whole('has-particle', 'He met [[Jan van Dorp]] there.', 'He met [[Jan Dorp]] there.', some(Trait.PARTICLE)),
  whole(
    'has-epithet',
    'A statue of [[Maria the Swift]] fell.',
    'A statue of [[Bank the Swift]] fell.',
    (c) => isThe(c.at(c.last - 2)) && is(c.at(c.first), GIVEN_NAME),
    3,
  ),
  whole(
    'ruler',
    'In the days of [[Maria II]] it froze.',
    'In the days of [[Maria]] II it froze.',
    (c) =>
      isWritten(c.at(c.last - 1), Written.NUMERAL) &&
      (is(c.at(c.last - 2), GIVEN_NAME) || (c.length === 2 && is(c.at(c.first - 1), WordClass.TITLE))),
    2,
  ),
  whole('bare-initials', 'Then [[SP Zarbo]] left.', 'Then [[US Zarbo]] left.', hasBareInitials, 2, 4),
  whole(
    'all-person-words',
    'He met [[Maria Lopez]] there.',
    'He met [[Maria Zarboquix]] there.',
    every(Trait.PERSON_OR_SHORT),
    2,
  ),
  whole(
    'no-person-word',
    'The [[Zarbowick Plixwort]] met.',
    'The [[Maria Union]] met.',
    (c) => (c.some & Trait.PERSON) === 0,
    2,
  ),
  whole('org-word-inside', 'The [[National Bank Limited]] met.', 'The [[Maria Lopez]] met.', some(Trait.ORG_HEAD), 2),
  headed('headed-place', 'The [[Gulf of Ploria]] froze.', 'The [[Museum of Ploria]] froze.', isHeaded(true, false), 2),
  headed(
    'headed-venue',
    'The [[Museum of Ploria]] froze.',
    'The [[Ministry of Ploria]] froze.',
    isHeaded(true, true),
    2,
  ),
  headed('headed-body', 'The [[Ministry of Ploria]] froze.', 'The [[Ploria Museum]] froze.', isHeaded(false, true), 2),
  whole(
    'all-capitals',
    'The [[NATO]] met.',
    'The [[Nato]] met.',
    (c) => c.mode !== Mode.CAPITALS && (c.every & Trait.ACRONYM) !== 0,
  ),
  whole('all-small', 'we drove to [[london]] then.', 'We drove to [[London]] then.', every(Trait.SMALL)),
  whole(
    'small-here-too',
    'The old bridge fell. [[Bridge]] repairs began.',
    'The old town fell. [[Bridge]] repairs began.',
    every(Trait.COMMON),
  ),
  whole(
    'head-small-here-too',
    'The bridge fell. The [[Tay Bridge]] is old.',
    'The town fell. The [[Tay Bridge]] is old.',
    (c) => (c.traitsAt(c.last - 1) & Trait.SMALL_TOO) !== 0,
    2,
  ),
  whole(
    'first-small-here-too',
    'A new bridge fell. [[New Delhi]] is hot.',
    'A bridge fell. [[New Delhi]] is hot.',
    (c) => (c.traitsAt(c.first) & Trait.SMALL_TOO) !== 0,
    2,
  ),
];
