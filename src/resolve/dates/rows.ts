import type { DateMention } from '../../model/date-expression.ts';
import { remembered } from '../../model/memo.ts';
import type { ResolvedDate } from '../../model/resolution.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { coverOf, grainOf, isoOrNull } from './calendar/interval.ts';
import type { Outcome } from './context.ts';

/** A row of the output: what was found, its value and the days that this covers. */
export function dateOf(mention: DateMention, { type, value, inferred }: Outcome): ResolvedDate {
  const { start, end, text, mod, rule, confidence } = mention;
  const day = type === 'DURATION' || type === 'SET' ? null : value;
  const { from, to, grain } = day === null ? NOTHING : coveredBy(day);
  return { start, end, text, type, value, mod, from, to, grain, inferred, rule, confidence };
}

type Covered = Pick<ResolvedDate, 'from' | 'to' | 'grain'>;

const NOTHING: Covered = { from: null, to: null, grain: null };

const coveredBy = remembered((value): Covered => {
  const cover = coverOf(value);
  const grain = grainOf(value);
  return cover === null
    ? { ...NOTHING, grain }
    : { from: isoOrNull(cover.firstDay), to: isoOrNull(cover.lastDay), grain };
});

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
