import { WordClass } from '../../lexicon/types.ts';
import type { Reading } from './candidate.ts';
import { CLASSES } from './classes.ts';
import { is, isWritten } from './evidence/span-rules/rule.ts';
import { Mode } from './layout.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { tells } from './words/settings.ts';
import { isOrdinal, Written } from './words/written.ts';

const HEADS = WordClass.PLACE_HEAD | WordClass.ORG_HEAD;
const isPlaceWithNumber = tells('numbered-place');
const isBodyWithNumber = tells('numbered-body');

/** Whether the "25th" of "25th Infantry Division" and "9th Court of Appeals" stands before a candidate, of which the head says what it is. */
export function isBehindOrdinal({ forms, tokens }: Reading, first: number, last: number): boolean {
  const before = forms[first - 1];
  if (before?.joint !== Joint.NUMBER || !isOrdinal(before.text) || tokens[first]?.spaced !== true) return false;
  const head = headOf({ forms }, first, last);
  // "Congress" is a name without a number.
  return head.isCapital && is(head, HEADS) && !(last - first === 1 && is(head, WordClass.ORG));
}

/** Bit set of `WordClass`: of which kinds of names a candidate behind an ordinal has the head; 0 where a title may have made the capital of "3rd Place". */
export const headBehindOrdinal = (reading: Reading, first: number, last: number): number =>
  isBehindOrdinal(reading, first, last) &&
  (reading.modes[first] as number) < Mode.TITLE &&
  reading.forms[last]?.isCapital !== true
    ? headOf(reading, first, last).classes & HEADS
    : 0;

/** "Court" of "Court of Appeals", else the last word. */
function headOf({ forms }: Pick<Reading, 'forms'>, first: number, last: number): Form {
  for (let i = first + 1; i < last; i++) if (forms[i]?.joint === Joint.OF) return forms[i - 1] as Form;
  return forms[last - 1] as Form;
}

/** The class of what ends with a number at a token, "District 1" or "Channel 7"; -1 for none. */
export function numberedAt({ forms, tokens }: Reading, at: number): number {
  const [before, form, behind] = [forms[at - 1], forms[at], forms[at + 1]];
  if (before?.isCapital !== true || form?.joint !== Joint.NUMBER || !isWritten(form, Written.GOALS)) return -1;
  if (behind !== undefined && tokens[at + 1]?.spaced === false && !isWritten(behind, Written.MARK)) return -1;
  if (isPlaceWithNumber(before)) return CLASSES.indexOf('place');
  return isBodyWithNumber(before) ? CLASSES.indexOf('organization') : -1;
}
