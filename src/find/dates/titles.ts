import type { Document } from '../../model/document.ts';
import type { Hit } from './engine/engine.ts';
import { is, KIND, type Lexeme } from './kinds.ts';

const OPENING = /^(?:["“‘]|``|'')$/u;
const LEADING_WORD = /^\p{L}/u;
const CAPITAL = /^\p{Lu}(?:\p{Ll}|$)/u;
/** These have their capital in any sentence. */
const NAMED = KIND.MONTH | KIND.WEEKDAY | KIND.WEEKDAYS;

/** The programme "This Week", "60 Minutes": behind a quotation mark and all in capitals; a sentence would write "This week". */
export function isTitle({ tokens }: Document, lexemes: readonly Lexeme[], { at, end, reading }: Hit): boolean {
  if (end < at + 2 || Array.isArray(reading)) return false;
  if ('expression' in reading && reading.expression.kind === 'calendar') return false;
  const [from, to] = [lexemes[at] as Lexeme, lexemes[end - 1] as Lexeme];
  if (!OPENING.test(tokens[from.first - 1]?.text ?? '')) return false;
  const words = tokens.slice(from.first, to.last).filter(({ text }) => LEADING_WORD.test(text));
  const tells = lexemes.slice(at + 1, end).some((word) => LEADING_WORD.test(word.text) && !is(word, NAMED));
  return tells && words.every(({ text }) => CAPITAL.test(text));
}
