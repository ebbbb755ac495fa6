import type { DateMention } from '../../model/date-expression.ts';
import type { Document, Token } from '../../model/document.ts';
import type { Moment, Outcome } from './context.ts';

/** The thread of a text: the date that it last spoke of, and the business quarter. */
export interface Thread {
  readonly then: Moment | null;
  readonly quarter: Moment | null;
}

export const START: Thread = { then: null, quarter: null };

/** What the next expression may lean on, after one has been resolved. */
export function advance(thread: Thread, mention: DateMention, { moment }: Outcome, document: Document): Thread {
  if (moment === null || isCitation(mention, document)) return thread;
  if (moment.grain === 'quarter') return { then: moment, quarter: moment };
  return { then: moment, quarter: thread.quarter };
}

/** A year in brackets dates a book or a life beside the story: "(Hall, 1987)". */
function isCitation(mention: DateMention, { tokens }: Document): boolean {
  const next: Token | undefined = tokens[mention.lastToken];
  return mention.rule === 'year' && next?.text === ')';
}
