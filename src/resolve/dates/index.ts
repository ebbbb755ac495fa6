import type { DateExpression, DateMention } from '../../model/date-expression.ts';
import type { Document } from '../../model/document.ts';
import { once } from '../../model/memo.ts';
import type { ResolvedDate } from '../../model/resolution.ts';
import type { Trace } from '../../model/trace.ts';
import { civil, parseDay } from './calendar/days.ts';
import { formatDay } from './calendar/format.ts';
import { type Context, type Outcome, outcome } from './context.ts';
import { resolveCalendar } from './expressions/calendar.ts';
import { resolveClock } from './expressions/clock.ts';
import { resolveEdge } from './expressions/edge.ts';
import { resolveEra } from './expressions/era.ts';
import { resolveNumeric } from './expressions/numeric.ts';
import { resolveEnded, resolvePeriod } from './expressions/period.ts';
import { resolveShifted } from './expressions/shifted.ts';
import { dateOf, entryOf } from './rows.ts';
import {
  beginsBefore,
  hasPresent,
  isBefallen,
  isForetold,
  isGeneral,
  isHabitual,
  tellsFigures,
  yearBefore,
} from './text/clause.ts';
import { withLaterHour } from './text/clock-face.ts';
import { type DayOrder, dayFirstIn, orderOf } from './text/day-order.ts';
import { directionAt } from './text/direction/index.ts';
import { mannerOf, speaksOfToday } from './text/manner.ts';
import { endOfClocks, endOfWeekdays, isFeastOf, isNamedFeast, yearOfEnd, yearOfOpening } from './text/pairs.ts';
import { publicationFromContent } from './text/publication.ts';
import { advance, isOwnLine, paragraphOf, START, type Thread } from './text/thread.ts';

export interface DateResolution {
  readonly dates: readonly ResolvedDate[];
  /** The publication date that the article's own dates force, where none was given; else what was given. */
  readonly publishedAt: string | null;
}

/** Anchors every temporal expression and gives it its value. */
export function resolveDates(
  document: Document,
  mentions: readonly DateMention[],
  trace?: Trace,
  order: DayOrder = orderOf(document.article.language),
): DateResolution {
  const given = parseDay(document.article.publishedAt);
  const published = given ?? publicationFromContent(document, mentions);
  const manner = mannerOf(mentions, document, published);
  const dayFirst = dayFirstIn(mentions, published, order);
  let thread: Thread = START;
  let last: Resolved | null = null;
  const dates: ResolvedDate[] = [];
  const timely = speaksOfToday(mentions, document.tokens.length);
  for (const one of mentions) {
    const mention = withLaterHour(document, last?.[0] ?? null, one);
    if (!timely && meansTheseDays(mention.expression)) continue;
    if (manner === 'narrative' && isStoryNow(document, mention)) continue;
    const steps: string[] = [];
    const note = trace === undefined ? ignore : (step: string) => steps.push(step);
    const context = { published, manner, dayFirst, note, ...surroundings(document, mention, thread, published, note) };
    const found = endMended(document, last, mention, context);
    if (isThatDay(mention.expression, found)) continue;
    const before = mended(document, last, [mention, found], context);
    if (before !== null) dates.splice(-1, 1, before);
    last = [mention, found];
    thread = advance(thread, mention, found, document, context.direction);
    const date = dateOf(mention, found);
    dates.push(date);
    trace?.(entryOf(date, steps));
  }
  const publishedAt = document.article.publishedAt ?? (published === null ? null : formatDay(published));
  return { dates, publishedAt };
}

type Resolved = readonly [DateMention, Outcome];

/** What an expression is resolved against besides the text as a whole: the thread, and the words around it. */
function surroundings(
  document: Document,
  mention: DateMention,
  { scene, fine, quarter, month, compared, paragraph }: Thread,
  published: number | null,
  note: Context['note'],
): Omit<Context, 'published' | 'manner' | 'dayFirst' | 'note'> {
  return {
    scene,
    fine,
    quarter,
    month,
    compared,
    sameParagraph: paragraph === paragraphOf(document, mention),
    direction: once(() => directionAt(document, mention.firstToken, mention.lastToken, note)),
    befell: () => isBefallen(document, mention.firstToken),
    since: () => beginsBefore(document, mention.firstToken),
    general: () => isGeneral(document, mention.firstToken, mention.lastToken),
    habitual: () => isHabitual(document, mention.firstToken, mention.lastToken),
    clauseYear: () => yearBefore(document, mention.firstToken, published === null ? null : civil(published).year),
    foretells: () => isForetold(document, mention.firstToken, mention.lastToken),
    figures: () => tellsFigures(document, mention.firstToken),
    ownLine: () => isOwnLine(document, mention),
  };
}

/** An expression's value, as the date before it has it that begins its span. */
function endMended(document: Document, last: Resolved | null, mention: DateMention, context: Context): Outcome {
  const alone = resolveExpression(mention.expression, context);
  if (last !== null && isNamedFeast(document, last, mention)) return last[1];
  const found = endOfClocks(document, last, mention, endOfWeekdays(document, last, mention, alone, context.published));
  const year = yearOfEnd(document, last, [mention, found]);
  return year === null ? found : inYear(mention.expression, year, context);
}

/** The date before, where the one that follows tells more of it. */
function mended(document: Document, last: Resolved | null, next: Resolved, context: Context): ResolvedDate | null {
  if (last === null) return null;
  if (isFeastOf(document, last[0], next[0])) return dateOf(last[0], next[1]);
  const year = yearOfOpening(document, last, next);
  return year === null ? null : dateOf(last[0], inYear(last[0].expression, year, context));
}

const inYear = (expression: DateExpression, year: number, context: Context): Outcome => ({
  ...resolveExpression(withYear(expression, year), context),
  inferred: ['year'],
});

const withYear = (expression: DateExpression, year: number): DateExpression =>
  expression.kind === 'clock' && expression.day !== null
    ? { ...expression, day: withYear(expression.day, year) }
    : ({ ...expression, year } as DateExpression);

/** "now" and "today" in a text that does not lean on its day: these days, which no calendar holds. */
const meansTheseDays = (expression: DateExpression): boolean =>
  expression.kind === 'reference' ||
  (expression.kind === 'shifted' && expression.unit === 'day' && expression.amount === 0 && expression.from === 'now');

/** "that day" where the text dates no day: any day that it talks of. */
const isThatDay = (expression: DateExpression, { value }: Outcome): boolean =>
  expression.kind === 'shifted' && expression.from === 'then' && expression.amount === 0 && value === 'XXXX-XX-XX';

/** "She now moved to Turin": the now of a story is no present. */
const isStoryNow = (document: Document, { expression, firstToken, lastToken }: DateMention): boolean =>
  expression.kind === 'reference' && expression.value !== 'PAST_REF' && !hasPresent(document, firstToken, lastToken);

const ignore = (): void => {};

function resolveExpression(expression: DateExpression, context: Context): Outcome {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, context);
    case 'numeric':
      return resolveNumeric(expression, context);
    case 'era':
      return resolveEra(expression, context);
    case 'shifted':
      return resolveShifted(expression, context);
    case 'period':
      return expression.ended === undefined || context.quarter !== null
        ? resolvePeriod(expression, context)
        : resolveEnded(resolveExpression(expression.ended, context));
    case 'clock':
      return resolveClock(
        expression,
        expression.day === null ? null : resolveExpression(expression.day, context),
        context,
      );
    case 'edge':
      return resolveEdge(expression, resolveExpression(expression.of, context));
    case 'duration':
      return outcome(expression.value, [], null, 'DURATION');
    case 'set':
      return outcome(expression.value, [], null, 'SET');
    case 'reference':
      return outcome(expression.value);
    default:
      return never(expression);
  }
}

function never(value: never): never {
  throw new Error(`no resolver for ${JSON.stringify(value)}`);
}
