import type { DateMention } from '../../../model/date-expression.ts';
import type { Document, Token } from '../../../model/document.ts';
import type { Moment, Outcome } from '../context.ts';
import { isSpan } from './pairs.ts';
import { paragraphOf, type Thread } from './thread.ts';

type Resolved = readonly [DateMention, Outcome];

/** What a text says of the time that it tells of. */
export interface Story {
  /** The first date of a sentence of its first paragraph. */
  readonly head: Resolved | null;
  /** Where it begins, if a sentence at its head tells all of it: "The war began on 3 May 1881 and ended on 14 February 1883". */
  readonly opening: { readonly from: Moment; readonly end: number; readonly paragraph: number } | null;
  /** First and last day of the stretch that it is about: "lasted from early December until 8 January 1940". */
  readonly stretch: readonly [first: number, last: number] | null;
}

/** The thread of a story that was told in short: another paragraph begins it anew. */
export function begunAnew(document: Document, thread: Thread, mention: DateMention): Thread {
  const { opening } = thread.story;
  if (opening === null || paragraphOf(document, mention) === opening.paragraph) return thread;
  const { from } = opening;
  return { ...thread, scene: from, fine: from.grain === 'day' || from.grain === 'month' ? from : thread.fine };
}

/** What is known of the story behind another date. */
export function storyAfter(document: Document, story: Story, last: Resolved | null, next: Resolved): Story {
  const { head } = story;
  const [mention, { moment }] = next;
  if (head === null || last === null) return moment === null ? story : { ...story, head: next };
  if (moment === null) return story;
  const stretch = stretchAfter(document, story.stretch, last, next);
  const paragraph = paragraphOf(document, head[0]);
  if (paragraph !== paragraphOf(document, mention)) return { head, opening: null, stretch };
  // What goes on beyond the end has begun to tell in full.
  const opening = story.opening !== null && moment.day <= story.opening.end ? story.opening : null;
  if (!isOneSentence(document, head[0], mention)) return { head: next, opening, stretch };
  const from = head[1].moment;
  const opens = from !== null && isStretch(document, head, next);
  return { head, opening: opening ?? (opens ? { from, end: moment.day, paragraph } : null), stretch };
}

const isOneSentence = ({ tokens }: Document, first: DateMention, second: DateMention): boolean =>
  tokens[first.firstToken]?.sentence === tokens[second.firstToken]?.sentence;

/** A date that says a year beyond the stretch leaves it. */
function stretchAfter(document: Document, stretch: Story['stretch'], last: Resolved, next: Resolved): Story['stretch'] {
  const [, { moment, inferred }] = next;
  if (moment === null) return stretch;
  if (last[1].moment !== null && isStretch(document, last, next)) return [last[1].moment.day, moment.day];
  if (stretch === null || inferred.includes('year')) return stretch;
  return moment.day < stretch[0] - BESIDE_DAYS || moment.day > stretch[1] + BESIDE_DAYS ? null : stretch;
}

/** What is so near to a stretch belongs to it. */
const BESIDE_DAYS = 31;

/** "married in 1828; she died ten months later": of another; "born in 1792; died in 1861": of the same. */
const isBreak = ({ text }: Token, at: number, between: readonly Token[]): boolean =>
  text === ';' && !ENDS.test(between[at + 1]?.text ?? '');

const ENDS = /^(?:ended|ending|ends|until|till|lasted|concluded|died|finished)$/u;

/** Tokens between two dates of one stretch: a sentence may have no end. */
const LONGEST_STRETCH = 100;

/** Whether two dates of a sentence begin and end one stretch. */
function isStretch(document: Document, [first, begin]: Resolved, [second, end]: Resolved): boolean {
  if (begin.moment === null || end.moment === null || begin.moment.day >= end.moment.day) return false;
  if (!isOneSentence(document, first, second) || second.firstToken - first.lastToken > LONGEST_STRETCH) return false;
  const between = document.tokens.slice(first.lastToken, second.firstToken);
  return isSpan(document, first, second) || (between.some(({ text }) => ENDS.test(text)) && !between.some(isBreak));
}
