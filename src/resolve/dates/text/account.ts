import type { DateExpression, DateMention } from '../../../model/date-expression.ts';
import type { Document } from '../../../model/document.ts';
import type { Context, Outcome } from '../context.ts';

// What a report tells of a day long ago: "was last seen on Friday, 12 October 2018, a jury was told".

/** Days before the publication at which a day said with its year is that of an account; years ago it is history. */
const FROM_DAYS = 60;
const TO_DAYS = 1500;

/** The day of the account that a text gives, after one more date. */
export function accountAfter(
  account: number | null,
  { expression }: DateMention,
  { moment }: Outcome,
  published: number | null,
): number | null {
  if (published === null || moment?.grain !== 'day' || !saysWholeDay(expression)) return account;
  const ago = published - moment.day;
  return ago >= FROM_DAYS && ago <= TO_DAYS ? moment.day : account;
}

/** "12 October 2018", "noon on 12 October 2018". */
const saysWholeDay = (expression: DateExpression): boolean =>
  expression.kind === 'clock'
    ? expression.day !== null && saysWholeDay(expression.day)
    : expression.kind === 'calendar' &&
      expression.year !== undefined &&
      expression.month !== undefined &&
      expression.day !== undefined;

const COURT =
  /^(?:jury|jurors?|court|trial|prosecutors?|prosecution|inquest|coroner|tribunal|inquiry|pleaded|pleads?)$/iu;
/** Such words that a report of a court has at least. */
const ENOUGH = 3;

/** Whether a report is of a trial, an inquest, an inquiry: what it tells in the past tense may be long ago. */
export const isOfCourt = ({ tokens }: Document): boolean =>
  tokens.filter(({ text }) => COURT.test(text)).length >= ENOUGH;

/** The day at which what a court hears is: that of which it has heard last, or that of the account; null where none is told. */
export function dayOfAccount({ account, scene, inCourt }: Context): number | null {
  if (account === null || !inCourt()) return null;
  if (scene?.grain !== 'day') return account;
  return Math.abs(scene.day - account) < NEAR_DAYS ? scene.day : null;
}
const NEAR_DAYS = 60;
