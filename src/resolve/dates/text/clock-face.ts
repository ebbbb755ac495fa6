import type { DateMention } from '../../../model/date-expression.ts';
import type { Document } from '../../../model/document.ts';

/** Digits of a clock face that do not tell which half of the day they are of. */
const FACE = /^[1-9]\d?[:.]\d\d$/u;
/** "at 3 p.m. Doors open at 7:45": a sentence that ends in its clock runs on into the next. */
const CAPITAL = /^\p{Lu}/u;
const SPAN = /^(?:to|until|till|through|-|–|—)$/u;

/**
 * A clock with the hour that the clock before it in the sentence gives it: "began at 4 p.m. and was over by 7:23", "from
 * 7:45 to 2:15"; "from 10 p.m. to 6:30" ends in the morning.
 */
export function withLaterHour({ tokens }: Document, last: DateMention | null, mention: DateMention): DateMention {
  const { expression } = mention;
  if (expression.kind !== 'clock' || last?.expression.kind !== 'clock' || !FACE.test(mention.text)) return mention;
  const [before, hour] = [last.expression.hour, expression.hour];
  if (before === undefined || hour === undefined || hour >= NOON || hour + NOON <= before) return mention;
  if (tokens[last.firstToken]?.sentence !== tokens[mention.firstToken]?.sentence) return mention;
  const between = tokens.slice(last.lastToken, mention.firstToken);
  const isSpan = between.length === 1 && SPAN.test(between[0]?.text ?? '');
  const isLate = isSpan
    ? hour < before
    : before >= NOON && !FACE.test(last.text) && !CAPITAL.test(between[0]?.text ?? '');
  return isLate ? { ...mention, expression: { ...expression, hour: hour + NOON } } : mention;
}

const NOON = 12;
