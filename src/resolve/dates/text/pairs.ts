import type { DateExpression, DateMention } from '../../../model/date-expression.ts';
import type { Document } from '../../../model/document.ts';
import { civil } from '../calendar/days.ts';
import type { Outcome } from '../context.ts';

const JOINT = /^(?:to|through|until|till|–|—|-)$/iu;

/** Whether the second of two dates ends what the first begins: "from June 1 to Nov. 30". */
function isSpan({ tokens }: Document, first: DateMention, second: DateMention): boolean {
  const between = tokens.slice(first.lastToken, second.firstToken);
  if (between.length !== 1) return false;
  const joint = between[0]?.text ?? '';
  return JOINT.test(joint) || (/^and$/iu.test(joint) && /^between$/iu.test(tokens[first.firstToken - 1]?.text ?? ''));
}

/** "March", "June 1", "Halloween". */
const comesEachYear = (expression: DateExpression): boolean =>
  expression.kind === 'calendar' && (expression.month !== undefined || expression.holiday !== undefined);

/** The year of the first date of a span that would begin after it ends, or null where nothing is to mend. */
export function yearOfOpening(
  document: Document,
  [first, opening]: readonly [DateMention, Outcome],
  [second, end]: readonly [DateMention, Outcome],
): number | null {
  const { expression } = first;
  if (!comesEachYear(expression) || !opening.inferred.includes('year')) return null;
  if (opening.moment === null || end.moment === null || opening.moment.day <= end.moment.day) return null;
  if (!comesEachYear(second.expression)) return null;
  if (!isSpan(document, first, second)) return null;
  const [from, to] = [civil(opening.moment.day), civil(end.moment.day)];
  return from.month * 100 + from.day <= to.month * 100 + to.day ? to.year : to.year - 1;
}

/** "Easter Monday, 24 April 1916": the feast is the day that is named behind it. */
export function isFeastOf({ tokens }: Document, first: DateMention, second: DateMention): boolean {
  if (first.expression.kind !== 'calendar' || first.expression.holiday === undefined) return false;
  const { expression } = second;
  if (expression.kind !== 'calendar' || expression.year === undefined || expression.day === undefined) return false;
  const between = tokens.slice(first.lastToken, second.firstToken);
  return between.length === 1 && between[0]?.text === ',';
}
