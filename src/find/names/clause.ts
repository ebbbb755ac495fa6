import type { Candidate } from './candidate.ts';
import type { Form } from './forms.ts';
import { isWritten } from './span-rules/rule.ts';
import { Tag } from './tags.ts';
import { Written } from './written.ts';

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

const OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'one', 'another']);
/** Tags of what may stand before the head of an apposition, and the marks within it. */
const MODIFIERS: ReadonlySet<number> = new Set([Tag.ADJ, Tag.ADV, Tag.NUM, Tag.PROPN]);
const INNER_MARKS: ReadonlySet<string> = new Set(['-', "'s", '’s']);
/** Words behind the comma within which the head is looked for. */
const APPOSITION_REACH = 8;

/** "Lattice Ridge, a Zurich startup with sixty people": the noun that says what the candidate is, "startup". */
export function appositionBehind(c: Candidate): Form | null {
  if (!isWritten(c.fromLast(0), Written.COMMA) || !OPENERS.has(c.fromLast(1).text)) return null;
  let head: Form | null = null;
  for (let i = c.last + 2; i < c.last + APPOSITION_REACH && c.inParagraph(i); i++) {
    const tag = c.tagAt(i);
    if (tag === Tag.NOUN) head = c.at(i);
    else if (!MODIFIERS.has(tag) && !INNER_MARKS.has(c.at(i).text)) break;
  }
  return head;
}
