import type { ClockExpression, DateExpression } from '../../../model/date-expression.ts';
import { formatDay, formatTime } from '../calendar/format.ts';
import { anchorTold, type Context, type Moment, type Outcome, outcome } from '../context.ts';
import { dayOfAccount } from '../text/account.ts';

/**
 * A time of day on its day: the one beside it, the last that the text spoke of, or the publication's; alone where none
 * is known.
 */
export function resolveClock(expression: ClockExpression, day: Outcome | null, context: Context): Outcome {
  const time = timeOf(expression);
  const given = day?.value ?? null;
  if (day !== null)
    return outcome(
      given === null || !DAY.test(given) ? time : given + time,
      day.inferred,
      sceneOf(expression, day),
      'TIME',
    );
  const anchor = anchorOf(expression, context);
  if (anchor === null) return outcome(time, [], null, 'TIME');
  if (isMidnightOver(expression, anchor, context))
    return outcome(`${formatDay(anchor)}T00:00`, ['year', 'month', 'day'], null, 'TIME');
  const on = anchor + (isPastMidnight(expression, anchor, context) ? 1 : 0);
  context.note(`${anchorTold(anchor, context)}${on === anchor ? '' : '; past midnight'}`);
  return outcome(formatDay(on) + time, ['year', 'month', 'day'], entryOf(expression, on, context), 'TIME');
}

/** The clock of an entry ("11.40pm: The alarm rings.") sets the scene of the entries below it. */
const entryOf = ({ hour }: ClockExpression, day: number, { opensEntry, ownLine }: Context): Moment | null =>
  hour === undefined || ownLine() || !opensEntry()
    ? null
    : { day, grain: 'day', entry: true, ...(hour >= NIGHTFALL && { night: true }) };

/** The day that a clock names; "that morning" behind a night is the one that followed it. */
export function dayOfClock(
  { day, part }: ClockExpression,
  { scene, sameParagraph, had }: Context,
): DateExpression | null {
  const isThat = day?.kind === 'shifted' && day.unit === 'day' && day.amount === 0 && day.from === 'then';
  return isThat && part === 'MO' && sameParagraph && scene?.night === true && !had() ? { ...day, amount: 1 } : day;
}

/** "It was just after midnight when the call came": the midnight that today began with. */
const isMidnightOver = (
  { hour }: ClockExpression,
  anchor: number,
  { published, behind, direction }: Context,
): boolean => hour === 24 && anchor === published && behind() && direction() === 'past';

const sceneOf = ({ part, hour }: ClockExpression, { moment }: Outcome): Moment | null =>
  moment?.grain === 'day' && (hour === undefined ? part === 'NI' || part === 'EV' : hour >= NIGHTFALL)
    ? { ...moment, night: true }
    : moment;
const NIGHTFALL = 18;

/** "They met on Friday night and left at 2 a.m.", "left at 9 p.m. on Friday and arrived at dawn": on Saturday. */
const isPastMidnight = (expression: ClockExpression, anchor: number, context: Context): boolean => {
  const { scene, sameParagraph, opensEntry } = context;
  const { hour, part } = expression;
  return (
    scene?.night === true &&
    (sameParagraph || (hour !== undefined && (opensEntry() || isFar(scene, context)))) &&
    scene.day === anchor &&
    (hour === undefined ? part === 'MO' : hour < SMALL_HOURS)
  );
};
const SMALL_HOURS = 8;

/**
 * The last day that the text spoke of, unless the verb looks the other way from today: "the final is on Sunday. It ended at
 * 11 p.m.", "the last boat left last night. Planes will fly until 1 p.m.", "it will rain on Friday. Trains were
 * halted until 8 p.m."
 */
function anchorOf(expression: ClockExpression, context: Context): number | null {
  const { scene, manner, published, direction, ownLine, opensEntry, heading, sameParagraph, dayHere } = context;
  if (scene?.entry === true && (sameParagraph || opensEntry())) return scene.day;
  if (heading?.grain === 'day' && !(sameParagraph && scene?.grain === 'day')) return heading.day;
  if (manner !== 'narrative' && published !== null && (scene?.ongoing === true || ownLine())) return published;
  const heard = manner === 'news' && scene?.grain !== 'day' ? dayOfAccount(context) : null;
  if (heard !== null && direction() === 'past') return heard;
  if (isFar(scene, context)) return followsNight(expression, context) ? (scene?.day ?? null) : published;
  if (scene?.grain === 'day' && !sameParagraph && opensEntry()) return scene.day;
  if (scene?.grain !== 'day') return manner === 'narrative' ? null : (dayHere ?? published);
  if (manner === 'narrative' || published === null || scene.day === published) return scene.day;
  const told = direction();
  const isAway = scene.day > published ? told === 'past' || told === 'nearest' : told === 'future';
  return isAway ? published : scene.day;
}

/** "rang nine times on the night of 6 May, an inquest heard yesterday. … The last call was made at 3.50am": of that night. */
const followsNight = ({ hour }: ClockExpression, { scene, direction }: Context): boolean =>
  scene?.night === true && hour !== undefined && (hour >= NIGHTFALL || hour < SMALL_HOURS) && direction() !== 'future';

/** A report's clocks are of its own days, unless the paragraph is at another. */
const isFar = (scene: Moment | null, context: Context): boolean => {
  const { manner, published, sameParagraph } = context;
  if (manner !== 'news' || published === null || sameParagraph) return false;
  return (
    Math.abs((scene?.day ?? published) - published) > FAR_DAYS &&
    !(dayOfAccount(context) !== null && context.direction() === 'past')
  );
};
const FAR_DAYS = 10;

const DAY = /^(?:[\dX]{4}|BC\d{4})-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/u;

function timeOf({ hour, minute, second, part }: ClockExpression): string {
  if (hour === undefined) return `T${part ?? 'DT'}`;
  return formatTime(hour, minute ?? 0, second);
}
