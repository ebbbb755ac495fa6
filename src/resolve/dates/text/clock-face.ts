import type { ClockExpression, DateMention } from '../../../model/date-expression.ts';
import type { Document, Token } from '../../../model/document.ts';

/** Digits of a clock face that do not tell which half of the day they are of. */
const FACE = /^[1-9]\d?[:.]\d\d$/u;
/** "at 3 p.m. Doors open at 7:45": a sentence that ends in its clock runs on into the next. */
const CAPITAL = /^\p{Lu}/u;
const SPAN = /^(?:to|until|till|through|-|–|—)$/u;

/** "half past seven", where nothing more is said. */
const SPOKEN = /^(?:half|quarter|minutes)-past$/u;
const TELLS_HALF = /[ap]\.?m|morning|afternoon|evening|night|noon/iu;

/**
 * A clock with the hour that the clock before it in the sentence gives it: "began at 4 p.m. and was over by 7:23", "from
 * 7:45 to 2:15", "on Sunday evening, at half past six"; "from 10 p.m. to 6:30" ends in the morning.
 */
export function withLaterHour({ tokens }: Document, last: DateMention | null, mention: DateMention): DateMention {
  const { expression } = mention;
  if (expression.kind !== 'clock' || last?.expression.kind !== 'clock' || !isFace(mention)) return mention;
  const { hour } = expression;
  if (hour === undefined || hour >= NOON) return mention;
  if (tokens[last.firstToken]?.sentence !== tokens[mention.firstToken]?.sentence) return mention;
  const isLate = /^(?:AF|EV)$/u.test(last.expression.part ?? '') || isBehind(tokens, last, mention, hour);
  return isLate ? { ...mention, expression: { ...expression, hour: hour + NOON } } : mention;
}

const isFace = ({ text, rule }: DateMention): boolean =>
  FACE.test(text) || (SPOKEN.test(rule) && !TELLS_HALF.test(text));

/** Whether an hour before noon is told behind one of the afternoon, or ends a span that began later in the day. */
function isBehind(tokens: readonly Token[], last: DateMention, mention: DateMention, hour: number): boolean {
  const before = (last.expression as ClockExpression).hour;
  if (before === undefined || hour + NOON <= before || !FACE.test(mention.text)) return false;
  const between = tokens.slice(last.lastToken, mention.firstToken);
  const isSpan = between.length === 1 && SPAN.test(between[0]?.text ?? '');
  return isSpan ? hour < before : before >= NOON && !FACE.test(last.text) && !CAPITAL.test(between[0]?.text ?? '');
}

const NOON = 12;
