import { WordClass } from '../../../../lexicon/types.ts';
import { Tag } from '../../../../model/tags.ts';
import type { Candidate } from '../../candidate.ts';
import { isAgeBehindComma } from '../../constraints/ages.ts';
import type { Form } from '../../words/forms.ts';
import { isFirm } from '../../words/settings.ts';
import { Written } from '../../words/written.ts';
import { nounBehind, verbBehind } from '../clause.ts';
import { hasAcronymBehind, isAcronymBehindName } from './acronyms.ts';
import {
  atEnd,
  atEndGiven,
  atStart,
  atStartGiven,
  is,
  isKnownPlace,
  isWritten,
  type SpanRule,
  whole,
  wholeGiven,
} from './rule.ts';

/** ", the former finance minister": a role within five words behind the comma, before any other mark. */
function roleBehindComma(c: Candidate): boolean {
  for (let i = c.last + 1; i < c.last + 7 && c.inParagraph(i); i++) {
    const form = c.at(i);
    if (is(form, WordClass.ROLE | WordClass.TITLE | WordClass.KIN)) return true;
    if (isWritten(form, Written.MARK) || is(form, WordClass.PLACE_PREP)) return false;
  }
  return false;
}

/** The preposition that governs the candidate, over "the", adjectives and directions. */
function governor(c: Candidate): Form {
  let i = c.first - 1;
  for (; i > c.first - 4 && c.inParagraph(i); i--) {
    const tag = c.tagAt(i);
    if (tag !== Tag.DET && tag !== Tag.ADJ && !is(c.at(i), WordClass.DIRECTION)) break;
  }
  return c.at(i);
}

/** "In the old town of Pelverton,": a phrase of place, without another comma, that the sentence opens with and the candidate follows. */
function opensWithPlace(c: Candidate): boolean {
  if (!is(c.at(c.start), WordClass.PLACE_PREP)) return false;
  for (let i = c.start + 1; i < c.first - 1; i++) if (isWritten(c.at(i), Written.MARK)) return false;
  return c.first - 1 - c.start <= OPENING_REACH;
}

/** Words of a phrase of place that opens a sentence. */
const OPENING_REACH = 8;

/** Words behind a candidate in which a pronoun is taken to pick it up. */
const PRONOUN_REACH = 12;

function pronounBehind(c: Candidate): boolean {
  const pronoun = c.reading.pronounFrom[c.last] ?? Infinity;
  return pronoun < c.last + PRONOUN_REACH && c.inParagraph(pronoun);
}

const isComma = (form: Form): boolean => isWritten(form, Written.COMMA);
const beforeComma = atEndGiven((c) => isComma(c.fromLast(0)));
const behindComma = atStartGiven((c) => isComma(c.fromFirst(-1)));
const wholeBehindComma = wholeGiven((c) => isComma(c.fromFirst(-1)));
const behindOpening = wholeGiven((c) => isWritten(c.fromFirst(-1), Written.BRACKET_OPENS | Written.QUOTE));

/** Of a state or a province: "OK", "BC", "Miss.". */
const isCode = (form: Form): boolean => is(form, WordClass.PLACE) && /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}+\.)$/u.test(form.text);

/** The word behind the candidate and a comma, if one is there. */
const pastComma = (c: Candidate): Form => c.fromLast(isComma(c.fromLast(0)) ? 1 : 0);

/** What stands around the candidate. */
export const CONTEXT: readonly SpanRule[] = [
  beforeComma(
    'role-behind-comma',
    '[[Ana Brook]], the former finance minister, left.',
    '[[Norland]], the coldest place, froze.',
    roleBehindComma,
  ),
  beforeComma('age-behind-comma', '[[Ana Brook]], 54, left.', '[[Norland]], 1954, saw rain.', (c) =>
    isAgeBehindComma(c, c.last),
  ),
  atEnd(
    'age-in-brackets',
    '[[Ana Brook]] (54) left.',
    '[[Norland]] (1954) saw rain.',
    (c) =>
      isWritten(c.fromLast(0), Written.BRACKET_OPENS) &&
      isWritten(c.fromLast(1), Written.AGE) &&
      isWritten(c.fromLast(2), Written.BRACKET_CLOSES),
  ),
  wholeBehindComma(
    'code-behind-place',
    'Rain in Pelverton, [[OK]].',
    'Rain in Pelverton: [[OK]].',
    (c) => c.fromFirst(-2).isCapital && isCode(c.fromFirst(0)),
    1,
    1,
  ),
  atStart(
    'behind-initial',
    'We met A. [[Brook]] there.',
    'We met [[A. Brook]] there.',
    (c) => c.first > c.run.first && isWritten(c.fromFirst(-1), Written.INITIAL),
  ),
  atStart('behind-saint', 'Fog off St. [[Zarbo]] today.', 'Fog off [[Zarbo]] today.', (c) =>
    isWritten(c.fromFirst(-1), Written.SAINT),
  ),
  atStart('begins-with-saint', 'Fog off [[St. Zarbo]] today.', 'Fog off [[Zarbo]] today.', (c) =>
    isWritten(c.fromFirst(0), Written.SAINT),
  ),
  atEnd('is-a-firm', '[[Lattice Ridge]], a maker of lamps, grew.', '[[Lattice Ridge]], a hill of slate, grew.', (c) =>
    isFirm(nounBehind(c.reading, c.last, c.end)?.settingsBehind ?? 0),
  ),
  atEnd('who-behind', '[[Ana Brook]], who left, wrote.', '[[Ana Brook]], which left, wrote.', (c) =>
    isWritten(pastComma(c), Written.WHO),
  ),
  atEnd('where-behind', '[[Norland]], where rain fell.', '[[Norland]], which saw rain.', (c) =>
    isWritten(pastComma(c), Written.WHERE),
  ),
  beforeComma(
    'place-behind-comma',
    'Rain in [[Pelverton]], France.',
    'Rain in [[Pelverton]], again.',
    (c) => c.fromLast(1).isCapital && is(c.fromLast(1), WordClass.PLACE_BIG),
  ),
  behindComma(
    'place-before-comma',
    'Rain in Paris, [[Pelveron]].',
    'Rain in time, [[Pelveron]].',
    (c) => c.fromFirst(-2).isCapital && is(c.fromFirst(-2), WordClass.PLACE),
  ),
  wholeBehindComma(
    'subject-behind-opening-place',
    'In rainy Pelverton, [[Ana Brook]] sells shoes.',
    'Rain fell in Pelverton, [[Norland]], overnight.',
    (c) => verbBehind(c) !== null && opensWithPlace(c),
  ),
  behindComma(
    'name-before-comma',
    'Rain in Pelverton, [[France]].',
    'Rain in time, [[France]].',
    (c) => c.fromFirst(-2).isCapital,
  ),
  beforeComma(
    'name-behind-comma',
    'Rain in [[Pelverton]], Zarbo.',
    'Rain in [[Pelverton]], again.',
    (c) => c.fromLast(1).isCapital,
  ),
  atStart('governed-by-place', 'Rain in the western [[Zarbo]] fell.', 'Rain of the western [[Zarbo]] fell.', (c) =>
    is(governor(c), WordClass.PLACE_PREP),
  ),
  atEnd('pronoun-behind', '[[Ana]] left when she could.', '[[Ana]] left when it could.', pronounBehind),
  whole(
    'acronym-behind',
    'The [[Olive Growers Union]] (OGU) met.',
    'The [[Olive Growers Union]] (ABC) met.',
    hasAcronymBehind,
    2,
  ),
  behindOpening(
    'acronym-of-name-before',
    'The Olive Growers Union ([[OGU]]) met.',
    'The Olive Growers Union ([[ABC]]) met.',
    isAcronymBehindName,
    1,
    1,
  ),
  behindOpening(
    'in-brackets',
    'The town ([[Zarbo]]) met.',
    'The town [[Zarbo]] met.',
    (c) => isWritten(c.fromFirst(-1), Written.BRACKET_OPENS) && isWritten(c.fromLast(0), Written.BRACKET_CLOSES),
  ),
  behindOpening(
    'place-in-brackets',
    'First came Ana Brook ([[Peru]]) again.',
    'First came Ana Brook ([[Zarbo]]) again.',
    (c) =>
      isWritten(c.fromFirst(-1), Written.BRACKET_OPENS) &&
      isWritten(c.fromLast(0), Written.BRACKET_CLOSES) &&
      isKnownPlace(c),
  ),
  behindOpening(
    'in-quotes',
    'They read “[[Zarbo]]” there.',
    'They read [[Zarbo]] there.',
    (c) => isWritten(c.fromFirst(-1), Written.QUOTE) && isWritten(c.fromLast(0), Written.QUOTE),
  ),
];
