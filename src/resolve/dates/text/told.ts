import type { DateExpression, DateMention } from '../../../model/date-expression.ts';
import type { Document, Token } from '../../../model/document.ts';
import type { Outcome } from '../context.ts';

/** Words between a quote's "tomorrow" and the day on which it was told. */
const REACH = 14;
/** What was told longer ago is quoted from another time. */
const LATELY_DAYS = 7;

const OPENS = /^(?:[“‘]|``)$/u;
const CLOSES = /^(?:["”]|'')$/u;
const TELLS = /^(?:said|told|says|tells|added|wrote|warned|announced|asked|shouted|tweeted|posted)$/u;

/**
 * The day on which a quote was told that says "tomorrow", where the words behind it name it, or null: "We leave tomorrow,"
 * she told reporters on Monday.
 */
export function dayOfTelling(
  { tokens }: Document,
  quoted: DateMention,
  [telling, { moment, type }]: readonly [DateMention, Outcome],
  published: number | null,
): number | null {
  if (published === null || moment?.grain !== 'day' || type !== 'DATE' || !isDeictic(quoted.expression)) return null;
  if (moment.day >= published || published - moment.day > LATELY_DAYS) return null;
  const between = tokens.slice(quoted.lastToken, telling.firstToken);
  return between.length <= REACH && isOneSentence(tokens, quoted, telling) && leavesQuote(between) ? moment.day : null;
}

/** "today", "tomorrow night". */
const isDeictic = (expression: DateExpression): boolean =>
  expression.kind === 'clock'
    ? expression.day !== null && isDeictic(expression.day)
    : expression.kind === 'shifted' && expression.unit === 'day' && expression.from === 'now';

const isOneSentence = (tokens: readonly Token[], first: DateMention, second: DateMention): boolean =>
  tokens[first.firstToken]?.sentence === tokens[second.firstToken]?.sentence;

/** `," she told reporters on`: the quote ends, somebody told it, and no other begins. */
function leavesQuote(between: readonly Token[]): boolean {
  const end = between.findIndex(({ text }) => CLOSES.test(text));
  const behind = between.slice(end + 1);
  return (
    end >= 0 &&
    behind.some(({ text }) => TELLS.test(text)) &&
    !behind.some(({ text }) => OPENS.test(text) || CLOSES.test(text) || text === ';')
  );
}
