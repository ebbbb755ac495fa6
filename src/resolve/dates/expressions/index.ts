import type { ClockExpression, DateExpression } from '../../../model/date-expression.ts';
import { type Context, type Outcome, outcome } from '../context.ts';
import { resolveCalendar } from './calendar.ts';
import { dayOfClock, resolveClock } from './clock.ts';
import { resolveEdge } from './edge.ts';
import { resolveEra } from './era.ts';
import { resolveNumeric } from './numeric.ts';
import { resolveEnded, resolvePeriod } from './period.ts';
import { resolveShifted } from './shifted.ts';

/** An expression's value in its context. */
export function resolveExpression(expression: DateExpression, context: Context): Outcome {
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
      return onItsDay(expression, context);
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

function onItsDay(expression: ClockExpression, context: Context): Outcome {
  const day = dayOfClock(expression, context);
  return resolveClock(expression, day === null ? null : resolveExpression(day, context), context);
}

function never(value: never): never {
  throw new Error(`no resolver for ${JSON.stringify(value)}`);
}
