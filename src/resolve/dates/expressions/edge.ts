import type { EdgeExpression } from '../../../model/date-expression.ts';
import { formatDay } from '../calendar/format.ts';
import { coverOf } from '../calendar/interval.ts';
import { type Outcome, outcome } from '../context.ts';

/** The first or the last day of what a stretch covers; open where its days are not known. */
export function resolveEdge({ side }: EdgeExpression, { value, inferred }: Outcome): Outcome {
  const cover = value === null ? null : coverOf(value);
  if (cover === null) return outcome('XXXX-XX-XX');
  const day = side === 'first' ? cover.firstDay : cover.lastDay;
  return outcome(formatDay(day), inferred, { day, grain: 'day' });
}
