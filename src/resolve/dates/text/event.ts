import type { DateMention } from '../../../model/date-expression.ts';
import type { Document } from '../../../model/document.ts';
import type { Outcome } from '../context.ts';
import { isSpan } from './pairs.ts';
import { paragraphOf } from './thread.ts';

/** An event longer than this has more than one of each weekday. */
const LONGEST_EVENT = 9;
/** What begins within a week has the weekdays of that week. */
const A_WEEK = 6;

/** An event to come: "from Friday 3 June to Monday 6 June". */
export interface Event {
  /** First and last day. */
  readonly days: readonly [first: number, last: number];
  readonly paragraph: number;
  /** Whether the text opens with it: what is announced further down is of its paragraph alone. */
  readonly atTop: boolean;
}

/** Paragraphs, the headline among them, with which a text announces what it is about. */
const TOP = 4;

/** The event to come that two dates announce, or null. */
export function eventOf(
  document: Document,
  last: readonly [DateMention, Outcome] | null,
  [mention, { moment: end }]: readonly [DateMention, Outcome],
  published: number | null,
): Event | null {
  const begin = last?.[1].moment;
  if (last === null || published === null || begin?.grain !== 'day' || end?.grain !== 'day') return null;
  const long = end.day - begin.day;
  if (begin.day <= published + A_WEEK || long < 1 || long > LONGEST_EVENT) return null;
  if (!isSpan(document, last[0], mention)) return null;
  const paragraph = paragraphOf(document, mention);
  return { days: [begin.day, end.day], paragraph, atTop: paragraph < TOP };
}
