import { Sense } from '../../../lexicon/types.ts';
import { Tag } from '../../../model/tags.ts';
import type { Candidate, Reading } from '../candidate.ts';
import type { Form } from '../words/forms.ts';
import { Written } from '../words/written.ts';

/** Words behind a candidate among which its verb is looked for. */
const VERB_REACH = 4;

/** The verb that the candidate is the subject of, as far as that shows: the first one right behind, adverbs and auxiliaries skipped. */
export function verbBehind(c: Candidate): Form | null {
  for (let i = c.last; i < c.last + VERB_REACH && c.inParagraph(i); i++) {
    const tag = c.tagAt(i);
    if (tag === Tag.VERB) return c.at(i);
    if (tag !== Tag.ADV && tag !== Tag.AUX && tag !== Tag.PART) return null;
  }
  return null;
}

const OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'our', 'one', 'another']);
/** Tags of what may stand before the noun that an apposition or a predicate ends with, and the marks within it. */
const MODIFIERS: ReadonlySet<number> = new Set([Tag.ADJ, Tag.ADV, Tag.NUM, Tag.PROPN]);
const INNER_MARKS: ReadonlySet<string> = new Set(['-', "'s", '’s']);
/** Words behind "a" within which the noun is looked for. */
const NOUN_REACH = 7;
/** Adverbs between a verb and "a". */
const ADVERBS = 2;

/**
 * The noun that says what the name before token `last` is: "Lattice Ridge, a Zurich startup with sixty people" and "Lattice Ridge is
 * also a Zurich startup" tell "startup", and so does a list's "Lattice Ridge: a Zurich startup". Nothing is looked for from token `end` on.
 */
export function nounBehind(reading: Reading, last: number, end: number): Form | null {
  const opener = openerBehind(reading, last, end);
  if (opener < 0) return null;
  const noun = nounFrom(reading, opener + 1, Math.min(end, opener + 1 + NOUN_REACH));
  if (noun < 0 || (isWritten(reading, last, Written.COLON) && isSubject(reading, noun, end))) return null;
  return reading.forms[noun] as Form;
}

const isWritten = ({ forms }: Reading, at: number, bits: number): boolean => ((forms[at] as Form).written & bits) !== 0;

/** "Brook: the bridge is safe" says what Brook said, not what Brook is. */
const isSubject = ({ tags }: Reading, noun: number, end: number): boolean =>
  noun + 1 < end && (tags[noun + 1] === Tag.AUX || tags[noun + 1] === Tag.VERB);

/** Where "a" stands behind the name: after a comma, the colon of a list, or after "is" and its like; -1 for nowhere. */
function openerBehind({ forms, tags }: Reading, last: number, end: number): number {
  const written = last < end ? (forms[last] as Form).written : 0;
  if ((written & (Written.COMMA | Written.COLON | Written.IS)) === 0) return -1;
  let i = last + 1;
  if ((written & Written.IS) !== 0) while (i < last + 1 + ADVERBS && tags[i] === Tag.ADV) i++;
  return i < end && OPENERS.has((forms[i] as Form).text) ? i : -1;
}

/** Where the last noun of a row of them stands, adjectives and names before it skipped; -1 for none. */
function nounFrom({ forms, tags }: Reading, first: number, end: number): number {
  let noun = -1;
  for (let i = first; i < end; i++) {
    if (tags[i] === Tag.NOUN) noun = i;
    else if (!MODIFIERS.has(tags[i] as number) && !INNER_MARKS.has((forms[i] as Form).text)) break;
  }
  return noun;
}

/** "A startup called Lattice Ridge": the noun that the name at token `first` is given to. Nothing is looked for before token `start`. */
export function nounBefore({ forms, tags }: Reading, first: number, start: number): Form | null {
  let i = first - 1;
  if (i > start && ((forms[i] as Form).written & Written.QUOTE) !== 0) i--;
  if (i <= start || ((forms[i] as Form).written & Written.NAMED) === 0) return null;
  return tags[i - 1] === Tag.NOUN ? (forms[i - 1] as Form) : null;
}

/** "Her book Lattices": the noun right before the name, unless it tells a time. */
export function nounBeside({ forms, tags }: Reading, first: number, start: number): Form | null {
  if (first <= start || tags[first - 1] !== Tag.NOUN) return null;
  const noun = forms[first - 1] as Form;
  return noun.isCapital || noun.word.nounSense === Sense.TIME_NOUN || noun.word.nounSense === 0 ? null : noun;
}
