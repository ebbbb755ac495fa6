import type { Candidate } from '../../candidate.ts';
import { Written } from '../../words/written.ts';
import { atEnd, isWritten, type SpanRule, whole } from './rule.ts';

/** Tokens behind a name within which the year of a reference is looked for: ", Brook, & Zarbo, 2007". */
const REFERENCE_REACH = 10;
/** Tokens before it within which the bracket is looked for. */
const BRACKET_REACH = 24;

/** A year behind, with nothing between but other names: how papers refer to one another. */
function isCited(c: Candidate): boolean {
  for (let i = c.last; i < c.last + REFERENCE_REACH && c.inParagraph(i); i++) {
    const form = c.at(i);
    if (isWritten(form, Written.YEAR)) return i > c.last;
    if (!form.isCapital && !isWritten(form, Written.REFERENCE)) return false;
  }
  return false;
}

/** The same within brackets: "(see Brook & Zarbo, 2014; Marlo 2016)". */
function isCitedInBrackets(c: Candidate): boolean {
  if (!isCited(c)) return false;
  for (let i = c.first - 1; i > c.first - 1 - BRACKET_REACH && c.inParagraph(i); i--) {
    const form = c.at(i);
    if (isWritten(form, Written.BRACKET_OPENS)) return true;
    if (!form.isCapital && !isWritten(form, Written.REFERENCE | Written.YEAR | Written.MARK)) return false;
  }
  return false;
}

/** How papers name those whom they refer to. */
export const CITATIONS: readonly SpanRule[] = [
  atEnd('cited', '[[Brook]] & Zarbo (2014) saw it.', '[[Brook]] & Zarbo saw it.', isCited),
  whole(
    'cited-in-brackets',
    'It was seen before ([[Brook]] & Zarbo, 2014).',
    'It was seen by [[Brook]] & Zarbo (2014).',
    isCitedInBrackets,
    1,
    3,
  ),
];
