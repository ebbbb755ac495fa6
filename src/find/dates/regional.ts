import { wordList } from '../../lexicon/word-list.ts';
import type { CalendarExpression, DateMention } from '../../model/date-expression.ts';
import type { Document } from '../../model/document.ts';

/** Holidays that another country keeps on another day, by the country of the article's language. */
const ELSEWHERE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: { thanksgiving: 'thanksgiving-canada', 'labour-day': 'labor-day' },
  GB: { 'mothers-day': 'mothering-sunday' },
  IE: { 'mothers-day': 'mothering-sunday' },
  NZ: { 'labour-day': 'labour-day-nz', 'fathers-day': 'fathers-day-south' },
  AU: { 'fathers-day': 'fathers-day-south' },
};

/** A holiday as the country keeps it that the words name ("India's Independence Day") or the article's language (en-CA). */
export function regional(document: Document, mention: DateMention): DateMention {
  const { expression } = mention;
  if (expression.kind !== 'calendar' || expression.holiday === undefined) return mention;
  const region = /-([A-Z]{2})$/iu.exec(document.article.language ?? '')?.[1]?.toUpperCase() ?? '';
  if (expression.holiday === 'independence-day')
    return { ...mention, expression: independence(document, mention, expression, region) };
  const holiday = ELSEWHERE[region]?.[expression.holiday];
  return holiday === undefined ? mention : { ...mention, expression: { ...expression, holiday } };
}

let days: ReadonlyMap<string, readonly string[]> | undefined;
/** Words before the name within which its country stands: "India's 70th Independence Day". */
const REACH = 3;

function independence(
  { tokens }: Document,
  { firstToken }: DateMention,
  { holiday, ...fields }: CalendarExpression,
  region: string,
): CalendarExpression {
  days ??= wordList('independence-days');
  const before = tokens.slice(Math.max(0, firstToken - REACH), firstToken);
  const named = before
    .map(({ text }) => text.toLowerCase().replace(/['’]s?$/u, ''))
    .findLast((word) => days?.has(word));
  const [day] = days.get(named ?? region) ?? days.get('america') ?? [];
  return { ...fields, month: Number(day?.slice(0, 2)), day: Number(day?.slice(2)) };
}
