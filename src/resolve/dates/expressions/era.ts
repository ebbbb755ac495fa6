import type { EraExpression } from '../../../model/date-expression.ts';
import { civil, dayNumber } from '../calendar/days.ts';
import { formatCentury, formatDecade, formatMillennium } from '../calendar/format.ts';
import { ASSUMED_YEAR, type Context, type Outcome, outcome } from '../context.ts';

/** Decades, centuries, millennia; the nineties are the last that have begun. */
export function resolveEra({ unit, from, decade = 0 }: EraExpression, context: Context): Outcome {
  const latest = context.published === null ? ASSUMED_YEAR : civil(context.published).year;
  const year = from ?? latest - ((((latest - decade) % 100) + 100) % 100);
  const format = unit === 'decade' ? formatDecade : unit === 'century' ? formatCentury : formatMillennium;
  return outcome(format(year), from === null ? ['century'] : [], { day: dayNumber(year, 1, 1), grain: 'era' });
}
