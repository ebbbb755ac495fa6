import type { DateMention } from '../../../model/date-expression.ts';
import type { Document } from '../../../model/document.ts';
import { civil, dayNumber } from '../calendar/days.ts';
import { formatDay } from '../calendar/format.ts';
import { quarterUpTo } from '../calendar/quarters.ts';
import type { Direction, Moment, Outcome } from '../context.ts';
import {
  isAside,
  isAttribute,
  isAwayFrom,
  isBehind,
  isCitation,
  isComparedWith,
  isEpoch,
  isInRelative,
  isOfSubject,
  isOwner,
  isTold,
} from './aside.ts';
import { beginsBefore, isSince } from './clause.ts';
import { endsQuarter, isCompared } from './compared.ts';
import type { Event } from './event.ts';
import type { Story } from './story.ts';

/** The thread of a text: the date that it last spoke of, the last one known to the month or the day, the business quarter. */
export interface Thread {
  readonly scene: Moment | null;
  readonly fine: Moment | null;
  readonly quarter: Moment | null;
  /** The last month of which figures were told, not one that they are compared with. */
  readonly month: Moment | null;
  readonly compared: 'quarter' | 'year' | null;
  /** Index of the paragraph in which the scene was set. */
  readonly paragraph: number;
  /** The event to come that was announced last. */
  readonly event: Event | null;
  /** The day of an account, long ago and said with its year. */
  readonly account: number | null;
  /** The last day that the paragraph at hand spoke of, whatever it went on to. */
  readonly dayHere: { readonly day: number; readonly paragraph: number } | null;
  readonly story: Story;
  /** The day or the year that stands as a line of its own above what follows: in a chronology, a diary, a log, a programme. */
  readonly heading: Moment | null;
}

/** The paragraph of a scene that no other expression shares. */
const NOWHERE = -2;

export const START: Thread = {
  scene: null,
  fine: null,
  quarter: null,
  month: null,
  compared: null,
  paragraph: NOWHERE,
  event: null,
  account: null,
  dayHere: null,
  story: { head: null, opening: null, stretch: null },
  heading: null,
};

/** Stretches that business news compares besides the quarter. */
const LONG_PERIOD = /^P(?:6M|9M|1Y|12M)$/u;

/**
 * What the next expression may lean on, after one has been resolved. A forecast ("will take a fourth-quarter charge") leaves
 * the quarter that the report is about.
 */
export function advance(
  thread: Thread,
  [mention, found]: readonly [DateMention, Outcome],
  document: Document,
  direction: () => Direction | null,
  { event, account, story }: Pick<Thread, 'event' | 'account' | 'story'>,
): Thread {
  const { scene, fine, quarter, month, compared, paragraph } = followed(thread, mention, found, document, direction);
  const { moment } = found;
  const dayHere =
    moment?.grain === 'day' && !isInRelative(mention, document) && !isOfSubject(mention, document)
      ? { day: moment.day, paragraph: paragraphOf(document, mention) }
      : thread.dayHere;
  const heading = headingAfter(thread, mention, found, document);
  return { scene, fine, quarter, month, compared, paragraph, event, account, dayHere, story, heading };
}

/** A log or a diary is over where the text is at a day long after its own. */
function headingAfter({ heading }: Thread, mention: DateMention, found: Outcome, document: Document): Moment | null {
  const { moment } = found;
  if (isHeading(mention, found, document)) return moment;
  const isOver = heading?.grain === 'day' && moment?.grain === 'day' && moment.day > heading.day + LONGEST_LOG;
  return isOver ? null : heading;
}
const LONGEST_LOG = 31;

const isHeading = (mention: DateMention, { type, moment }: Outcome, document: Document): boolean =>
  type === 'DATE' && (moment?.grain === 'day' || moment?.grain === 'year') && isOwnLine(document, mention);

type Followed = Pick<Thread, 'scene' | 'fine' | 'quarter' | 'month' | 'compared' | 'paragraph'>;

function followed(
  thread: Thread,
  mention: DateMention,
  found: Outcome,
  document: Document,
  direction: () => Direction | null,
): Followed {
  const { moment, value } = found;
  if (found.type === 'DURATION' && LONG_PERIOD.test(value ?? '') && /^(?:the|first) /iu.test(mention.text))
    return { ...thread, compared: 'year' };
  if (moment === null && mention.expression.kind === 'period' && /-Q/u.test(value ?? ''))
    return { ...thread, compared: 'quarter' };
  if (isLateClock(thread, mention, found, document))
    return { ...thread, scene: { ...thread.scene, night: true } as Moment };
  if (moment === null || isCitation(mention, document) || isEpoch(mention, moment, document)) return thread;
  const goesOn = thread.paragraph === paragraphOf(document, mention);
  if (goesOn && isAside(mention, document)) return thread;
  // "told on Tuesday of Saturday's vote. By 11 a.m. …": Tuesday's.
  if (goesOn && thread.scene?.grain === 'day' && isOwner(mention, document)) return thread;
  if (moment.grain !== 'year' && isOfSubject(mention, document)) return thread;
  if (goesOn && thread.scene !== null && isAwayFrom(thread.scene, moment, mention, document)) return thread;
  // "fell on Friday, which they had not done since Sept. 20": Friday's.
  if (goesOn && isBackdrop(thread.scene, moment) && isSince(mention, document)) return thread;
  // "11.40pm: A van is seen that was stolen on Monday.": the entries are not of Monday.
  if (goesOn && thread.scene?.entry === true && moment.day < thread.scene.day) return thread;
  if (goesOn && isComparedWith(thread.scene, moment, mention, document)) return thread;
  if (goesOn && isTold(mention, document) && isBehind(thread.scene, moment)) return thread;
  const paragraph = isAttribute(mention, document) ? NOWHERE : paragraphOf(document, mention);
  const scene: Moment = beginsBefore(document, mention.firstToken)
    ? { ...moment, ongoing: true }
    : reached(mention, moment);
  if (moment.grain === 'quarter' && thread.quarter !== null && direction() === 'future') return thread;
  if (moment.grain === 'quarter') return { ...thread, scene, quarter: moment, compared: 'quarter', paragraph };
  if (moment.grain === 'day' && endsQuarter(mention, document))
    return { ...thread, scene, fine: moment, quarter: quarterUpTo(moment.day), compared: 'quarter', paragraph };
  const fine = moment.grain === 'day' || moment.grain === 'month' ? moment : thread.fine;
  const month = moment.grain === 'month' && !isCompared(mention, document) ? moment : thread.month;
  return { scene, fine, quarter: thread.quarter, month, compared: thread.compared, paragraph };
}

/** What a day, or a later month, is counted "since". */
const isBackdrop = (scene: Moment | null, { day }: Moment): boolean =>
  scene?.grain === 'day' || (scene?.grain === 'month' && day < scene.day);

/** "The doors open at 7 p.m.", on the day that the paragraph is at: an hour past midnight is the next day's. */
const isLateClock = (
  { scene, paragraph }: Thread,
  mention: DateMention,
  { value, moment }: Outcome,
  document: Document,
): boolean =>
  moment === null &&
  mention.expression.kind === 'clock' &&
  (mention.expression.hour ?? 0) >= NIGHTFALL &&
  scene?.grain === 'day' &&
  value?.startsWith(formatDay(scene.day)) === true &&
  paragraph === paragraphOf(document, mention);
const NIGHTFALL = 18;

/** "By the end of 1881", "later that year": what follows is of December, or later. */
function reached({ mod }: DateMention, moment: Moment): Moment {
  if (moment.grain !== 'year' || mod !== 'END') return moment;
  return { day: dayNumber(civil(moment.day).year, LAST_MONTH, 1), grain: 'month' };
}
const LAST_MONTH = 12;

export function paragraphOf({ tokens, sentences }: Document, { firstToken }: DateMention): number {
  return sentences[tokens[firstToken]?.sentence ?? -1]?.paragraph ?? -1;
}

/** "11.20am" above an entry of a live blog. */
export function isOwnLine(
  { tokens, sentences, paragraphs }: Document,
  { start, end, firstToken }: DateMention,
): boolean {
  const paragraph = paragraphs[sentences[tokens[firstToken]?.sentence ?? -1]?.paragraph ?? -1];
  return paragraph !== undefined && paragraph.start === start && paragraph.end <= end + 1;
}

/** "- April 18: The bridge falls." opens its entry. */
export function opensEntry({ tokens, sentences, paragraphs }: Document, { firstToken, start }: DateMention): boolean {
  const paragraph = paragraphs[sentences[tokens[firstToken]?.sentence ?? -1]?.paragraph ?? -1];
  if (paragraph === undefined) return false;
  const { start: mark = -1, text = '' } = tokens[firstToken - 1] ?? {};
  return paragraph.start === start || (paragraph.start === mark && /^[-–—*•·]$/u.test(text));
}
