import type { DateExpression, DateMention } from '../../../model/date-expression.ts';
import type { Document } from '../../../model/document.ts';
import { dayNumber } from '../calendar/days.ts';

/** What may stand between "today" and the date that explains it. */
const APPOSITION = /^\s*[,(–—-]?\s*$/u;

/**
 * The publication day that the article's own words force: a line near the top that is a date or ends in one
 * ("Published August 9, 2014 6:40PM"), or "today, October 2, 2013", "yesterday (3 May 2020)". Null where nothing does.
 */
export function publicationFromContent(document: Document, dates: readonly DateMention[]): number | null {
  const line = dates.find((date) => isDateLine(document, date));
  if (line !== undefined) return forced(TODAY, line.expression);
  for (let i = 1; i < dates.length; i++) {
    const [left, right] = [dates[i - 1], dates[i]] as [DateMention, DateMention];
    if (right.start - left.end > 3 || !APPOSITION.test(document.text.slice(left.end, right.start))) continue;
    const day = forced(left.expression, right.expression) ?? forced(right.expression, left.expression);
    if (day !== null) return day;
  }
  return null;
}

const TODAY: DateExpression = { kind: 'shifted', unit: 'day', amount: 0, from: 'now' };

/** How many paragraphs from the top the line of the date may stand. */
const TOP = 4;

/** Longer than this it is no line above a report, but its first sentence. */
const LONGEST_LINE = 120;
/** A word in lower case: a caption's sentence, not a byline or an outlet. */
const PROSE = /(?:^|\s)(?!(?:by|of|the|and|on)\b)\p{Ll}/u;
const PUBLISHED = /\b(?:published|posted|updated)\b/iu;

/** "Thursday, June 5, 2014" as a paragraph of its own above the report, or at the end of a byline there. */
function isDateLine({ text, paragraphs }: Document, date: DateMention): boolean {
  if (forced(TODAY, date.expression) === null) return false;
  return paragraphs.slice(0, TOP).some(({ start, end, block }) => {
    if (date.start < start || date.end > end || end - start > LONGEST_LINE) return false;
    if (start === date.start && end <= date.end + 1) return true;
    const line = text.slice(start, end);
    if (PUBLISHED.test(line)) return true;
    return block.role !== 'headline' && end === date.end && !PROSE.test(text.slice(start, date.start));
  });
}

function forced(deictic: DateExpression, told: DateExpression): number | null {
  const full = told.kind === 'clock' && told.day !== null ? told.day : told;
  if (deictic.kind !== 'shifted' || deictic.unit !== 'day' || deictic.from !== 'now' || deictic.amount === null)
    return null;
  if (full.kind !== 'calendar' || full.year === undefined || full.month === undefined || full.day === undefined)
    return null;
  return dayNumber(full.year, full.month, full.day) - deictic.amount;
}
