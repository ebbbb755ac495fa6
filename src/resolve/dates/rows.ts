import type { DateMention } from '../../model/date-expression.ts';
import type { ResolvedDate } from '../../model/resolution.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { coverOf, grainOf, isoOrNull } from './calendar/interval.ts';
import type { Outcome } from './context.ts';

/** A row of the output: what was found, its value and the days that this covers. */
export function dateOf(mention: DateMention, { type, value, inferred }: Outcome): ResolvedDate {
  const { start, end, text, mod, rule, confidence } = mention;
  const day = type === 'DURATION' || type === 'SET' ? null : value;
  const cover = day === null ? null : coverOf(day);
  return {
    start,
    end,
    text,
    type,
    value,
    mod,
    from: cover === null ? null : isoOrNull(cover.firstDay),
    to: cover === null ? null : isoOrNull(cover.lastDay),
    grain: day === null ? null : grainOf(day),
    inferred,
    rule,
    confidence,
  };
}

/** What `explain` prints of it. */
export const entryOf = (date: ResolvedDate, steps: readonly string[]): TraceEntry => ({
  stage: 'resolve',
  subject: 'date',
  span: { start: date.start, end: date.end },
  decision: `${date.type} ${date.value ?? 'open'}`,
  taken: true,
  rule: date.rule,
  evidence: [],
  alternatives: [],
  steps,
});
