import type { DateMention } from '../../model/date-expression.ts';
import type { NameMention } from '../../model/mention.ts';
import { contains, overlaps, sameSpan } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';

/**
 * Of a date and a name that share words one stands. A name that holds the date and more wins ("Sunday Times",
 * "April Jones", "Bloody Sunday"); so does a person's name of the same span ("April"). Else the date wins.
 * Both lists are in order of appearance: one walk.
 */
export function withoutNames(
  dates: readonly DateMention[],
  names: readonly NameMention[],
  trace?: Trace,
): readonly DateMention[] {
  let next = 0;
  return dates.filter((date) => {
    while (next < names.length && (names[next] as NameMention).end <= date.start) next++;
    const name = names[next];
    if (name === undefined || !overlaps(name, date) || !nameWins(name, date)) return true;
    trace?.(rejected(date, name));
    return false;
  });
}

const nameWins = (name: NameMention, date: DateMention): boolean =>
  sameSpan(name, date) ? name.entity === 'person' : contains(name, date);

const rejected = (date: DateMention, name: NameMention): Parameters<Trace>[0] => ({
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
