import type { DateMention } from '../../model/date-expression.ts';
import type { Document } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';
import { contains, overlaps, sameSpan } from '../../model/span.ts';
import type { Trace, TraceEntry } from '../../model/trace.ts';

/**
 * Of a date and a name that share words one stands. A name that holds the date and more wins ("Sunday Times",
 * "April Jones"); so does a person's name that is a month ("April"). A weekday behind a place or an organisation
 * is the day ("in Tokyo Monday"). Else the date wins.
 * Both lists are in order of appearance: one walk.
 */
export function withoutNames(
  document: Document,
  dates: readonly DateMention[],
  names: readonly NameMention[],
  trace?: Trace,
): readonly DateMention[] {
  let next = 0;
  return dates.filter((date) => {
    while (next < names.length && (names[next] as NameMention).end <= date.start) next++;
    const name = names[next];
    if (name === undefined || !overlaps(name, date) || !nameWins(name, date) || isLed(document, name, date))
      return true;
    trace?.(rejected(date, name));
    return false;
  });
}

function nameWins(name: NameMention, date: DateMention): boolean {
  const { expression } = date;
  if (expression.kind !== 'calendar') return contains(name, date) && !sameSpan(name, date);
  if (sameSpan(name, date)) return name.entity === 'person' && expression.month !== undefined;
  const endsName = expression.weekday !== undefined && date.end === name.end && name.entity !== 'person';
  return contains(name, date) && !endsName;
}

/** "In April Keller crossed the river": the month, and who did it. */
function isLed(
  { tokens }: Document,
  name: NameMention,
  { expression, firstToken, lastToken, start }: DateMention,
): boolean {
  if (expression.kind !== 'calendar' || expression.month === undefined || expression.day !== undefined) return false;
  if (name.start !== start || !/^in$/iu.test(tokens[firstToken - 1]?.text ?? '')) return false;
  return /^(?:VERB|AUX)$/u.test(tokens[lastToken + 1]?.pos ?? '');
}

const rejected = (date: DateMention, name: NameMention): TraceEntry => ({
  stage: 'find',
  subject: 'date',
  span: { start: date.start, end: date.end },
  decision: `no date: part of the name "${name.text}"`,
  taken: false,
  rule: date.rule,
  evidence: [],
  alternatives: [],
  steps: [],
});
