import { WordClass } from '../../../lexicon/types.ts';
import type { Candidate } from '../candidate.ts';
import type { Form } from '../forms.ts';
import { isBar } from '../joined-names.ts';
import { Tag } from '../tags.ts';
import { Written } from '../written.ts';
import { hasAcronymBehind, isAcronymBehindName } from './acronyms.ts';
import { atEnd, atStart, is, isWritten, type SpanRule, whole } from './rule.ts';

/** ", the former finance minister": a role within five words behind the comma, before any other mark. */
function roleBehindComma(c: Candidate): boolean {
  if (!isComma(c.fromLast(0))) return false;
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

/** Words behind a candidate in which a pronoun is taken to pick it up. */
const PRONOUN_REACH = 12;

function pronounBehind(c: Candidate): boolean {
  const pronoun = c.reading.pronounFrom[c.last] ?? Infinity;
  return pronoun < c.last + PRONOUN_REACH && c.inParagraph(pronoun);
}

/** Tokens behind a name within which the year of a reference is looked for: ", Brook, & Zarbo, 2007". */
const REFERENCE_REACH = 10;

/** A year behind, with nothing between but other names: how papers refer to one another. */
function isCited(c: Candidate): boolean {
  for (let i = c.last; i < c.last + REFERENCE_REACH && c.inParagraph(i); i++) {
    const form = c.at(i);
    if (isWritten(form, Written.YEAR)) return i > c.last;
    if (!form.isCapital && !isWritten(form, Written.REFERENCE)) return false;
  }
  return false;
}

const isComma = (form: Form): boolean => isWritten(form, Written.COMMA);

/** The word behind the candidate and a comma, if one is there. */
const pastComma = (c: Candidate): Form => c.fromLast(isComma(c.fromLast(0)) ? 1 : 0);

/** What stands around the candidate. */
export const CONTEXT: readonly SpanRule[] = [
  atEnd(
    'role-behind-comma',
    '[[Ana Brook]], the former finance minister, left.',
    '[[Norland]], the coldest place, froze.',
    roleBehindComma,
  ),
  atEnd(
    'age-behind-comma',
    '[[Ana Brook]], 54, left.',
    '[[Norland]], 1954, saw rain.',
    (c) => isComma(c.fromLast(0)) && isWritten(c.fromLast(1), Written.AGE) && /^[,;.)]$/u.test(c.fromLast(2).text),
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
  atEnd('cited', '[[Brook]] & Zarbo (2014) saw it.', '[[Brook]] & Zarbo saw it.', isCited),
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
  atEnd('who-behind', '[[Ana Brook]], who left, wrote.', '[[Ana Brook]], which left, wrote.', (c) =>
    isWritten(pastComma(c), Written.WHO),
  ),
  atEnd('where-behind', '[[Norland]], where rain fell.', '[[Norland]], which saw rain.', (c) =>
    isWritten(pastComma(c), Written.WHERE),
  ),
  atEnd(
    'place-behind-comma',
    'Rain in [[Pelverton]], France.',
    'Rain in [[Pelverton]], again.',
    (c) => isComma(c.fromLast(0)) && c.fromLast(1).isCapital && is(c.fromLast(1), WordClass.PLACE_BIG),
  ),
  atStart(
    'place-before-comma',
    'Rain in Paris, [[Pelveron]].',
    'Rain in time, [[Pelveron]].',
    (c) => isComma(c.fromFirst(-1)) && c.fromFirst(-2).isCapital && is(c.fromFirst(-2), WordClass.PLACE),
  ),
  atStart(
    'name-before-comma',
    'Rain in Pelverton, [[France]].',
    'Rain in time, [[France]].',
    (c) => isComma(c.fromFirst(-1)) && c.fromFirst(-2).isCapital,
  ),
  atEnd(
    'name-behind-comma',
    'Rain in [[Pelverton]], Zarbo.',
    'Rain in [[Pelverton]], again.',
    (c) => isComma(c.fromLast(0)) && c.fromLast(1).isCapital,
  ),
  atEnd(
    'parted-by-bar-behind',
    'The [[Trump]]-Kim talks began.',
    'The [[Trump]] talks began.',
    (c) => c.last === c.run.last && isBar(c.fromLast(0)) && c.fromLast(1).isCapital,
  ),
  atStart(
    'parted-by-bar-before',
    'The Trump-[[Kim]] talks began.',
    'The [[Kim]] talks began.',
    (c) => c.first === c.run.first && isBar(c.fromFirst(-1)) && c.fromFirst(-2).isCapital,
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
  whole(
    'acronym-of-name-before',
    'The Olive Growers Union ([[OGU]]) met.',
    'The Olive Growers Union ([[ABC]]) met.',
    isAcronymBehindName,
    1,
    1,
  ),
  whole(
    'in-brackets',
    'The town ([[Zarbo]]) met.',
    'The town [[Zarbo]] met.',
    (c) => isWritten(c.fromFirst(-1), Written.BRACKET_OPENS) && isWritten(c.fromLast(0), Written.BRACKET_CLOSES),
  ),
  whole(
    'in-quotes',
    'They read “[[Zarbo]]” there.',
    'They read [[Zarbo]] there.',
    (c) => isWritten(c.fromFirst(-1), Written.QUOTE) && isWritten(c.fromLast(0), Written.QUOTE),
  ),
];
