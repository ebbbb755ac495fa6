import type { CalendarExpression, ClockExpression, DateMention } from '../../model/date-expression.ts';
import type { Document, Token } from '../../model/document.ts';
import { sliceOf } from '../../model/span.ts';

const ABOUT = /^(?:about|around|roughly|approximately)$/iu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const TIME = /^[Tt]ime$/u;
/** Parts of America that tell the time without the word: "8 p.m. Eastern". */
const AMERICAN = /^(?:Eastern|Central|Mountain|Pacific)$/u;
/** Words of a zone's name at most: "New York", "Central European Summer". */
const MOST_WORDS = 3;

/** Clocks with what belongs to them beyond the words of time: "about 9 p.m. New York time on Friday". */
export function withClockEdges(document: Document, found: readonly DateMention[]): readonly DateMention[] {
  const all: DateMention[] = [];
  for (let i = 0; i < found.length; i++) {
    const mention = found[i] as DateMention;
    if (mention.expression.kind !== 'clock' || mention.expression.hour === undefined) all.push(mention);
    else {
      const whole = withZone(document, withAbout(document, mention));
      const dated = whole.lastToken === mention.lastToken ? null : withDay(document, whole, found[i + 1]);
      all.push(dated ?? whole);
      if (dated !== null) i++;
    }
  }
  return withDayBehind(document.tokens, all);
}

function withAbout({ text, tokens }: Document, mention: DateMention): DateMention {
  const about = tokens[mention.firstToken - 1];
  if (about === undefined || mention.mod !== null || !ABOUT.test(about.text)) return mention;
  if (about.sentence !== tokens[mention.firstToken]?.sentence) return mention;
  const span = { start: about.start, end: mention.end };
  return { ...mention, ...span, text: sliceOf(text, span), mod: 'APPROX', firstToken: about.index };
}

function withZone({ text, tokens }: Document, mention: DateMention): DateMention {
  const last = zoneEnd(tokens, mention.lastToken);
  if (last === null) return mention;
  const span = { start: mention.start, end: last.end };
  return { ...mention, ...span, text: sliceOf(text, span), lastToken: last.index + 1 };
}

/** The last token of the zone that a clock names: "New York time", "Eastern". */
function zoneEnd(tokens: readonly Token[], from: number): Token | null {
  let at = from;
  while (at < from + MOST_WORDS && CAPITAL.test(tokens[at]?.text ?? '') && !TIME.test(tokens[at]?.text ?? '')) at++;
  if (at === from) return null;
  if (TIME.test(tokens[at]?.text ?? '')) return tokens[at] as Token;
  return at === from + 1 && AMERICAN.test(tokens[from]?.text ?? '') ? (tokens[from] as Token) : null;
}

/** "9 p.m. New York time on Friday": the day stands behind the zone. */
function withDay({ text, tokens }: Document, clock: DateMention, next: DateMention | undefined): DateMention | null {
  if (next?.expression.kind !== 'calendar' || (clock.expression as ClockExpression).day !== null) return null;
  const { weekday, day } = next.expression;
  if (weekday === undefined && day === undefined) return null;
  const between = tokens.slice(clock.lastToken, next.firstToken);
  if (between.length > 1 || !between.every(({ text: joint }) => /^(?:on|,)$/u.test(joint))) return null;
  const span = { start: clock.start, end: next.end };
  const expression: ClockExpression = { ...(clock.expression as ClockExpression), day: next.expression };
  return { ...clock, ...span, text: sliceOf(text, span), expression, lastToken: next.lastToken };
}

/** "7:15 a.m. local time (1115 GMT) Thursday": the day is said once, behind both. */
function withDayBehind(tokens: readonly Token[], found: readonly DateMention[]): readonly DateMention[] {
  return found.map((mention, i) => {
    const [second, third] = [found[i + 1], found[i + 2]];
    const day = isInBrackets(tokens, mention)
      ? dayBehind(tokens, mention, second)
      : second !== undefined && isInBrackets(tokens, second) && mention.lastToken + 1 === second.firstToken
        ? dayBehind(tokens, second, third)
        : null;
    return day === null || !isBare(mention)
      ? mention
      : { ...mention, expression: { ...(mention.expression as ClockExpression), day } };
  });
}

const isBare = ({ expression }: DateMention): boolean =>
  expression.kind === 'clock' && expression.day === null && expression.hour !== undefined;

const isInBrackets = (tokens: readonly Token[], mention: DateMention): boolean =>
  isBare(mention) && tokens[mention.firstToken - 1]?.text === '(' && tokens[mention.lastToken]?.text === ')';

/** The day right behind the bracket, or behind it and "on". */
function dayBehind(
  tokens: readonly Token[],
  { lastToken }: DateMention,
  next: DateMention | undefined,
): CalendarExpression | null {
  if (next?.expression.kind !== 'calendar') return null;
  const { weekday, day } = next.expression;
  const from = tokens[lastToken + 1]?.text === 'on' ? lastToken + 2 : lastToken + 1;
  return next.firstToken === from && (weekday ?? day) !== undefined ? next.expression : null;
}
