import type { Document } from '../../../model/document.ts';
import { type NamedMention, titleOf } from '../mentions/named.ts';
import type { Expression, NameExpression } from '../scene/expressions.ts';
import type { Wording } from '../words/wording.ts';

/** Expressions behind the pronoun that are looked at. */
const REACH = 6;

/** "After |he| resigned, Lund said …": the subject named behind the first comma of the pronoun's sentence. */
export function namedAhead(expressions: readonly Expression[], at: number, document: Document): NamedMention | null {
  const pronoun = expressions[at] as Expression;
  if (givesName(document, pronoun)) return nameGiven(expressions[at + 1], pronoun);
  const sentence = document.sentences[pronoun.sentence];
  const opener = document.tokens[sentence?.first ?? 0];
  if (opener === undefined || !/^(?:SCONJ|ADP|ADV|VERB)$/u.test(opener.pos)) return null;
  for (let i = at + 1; i < at + REACH; i++) {
    const next = expressions[i];
    if (next === undefined || next.sentence !== pronoun.sentence) return null;
    if (next.kind !== 'name' || next.part !== 'subject') continue;
    const from = titleOf(next.mention.roles)?.first ?? next.first;
    if (endsOpening(document, pronoun.first, from)) return next.mention;
  }
  return null;
}

/** "(a clerk who gave) |her| first name, Ann". */
export const givesName = ({ tokens }: Document, { part, first }: Expression): boolean =>
  part === 'possessor' && (tokens[first + 1]?.text === 'name' || tokens[first + 2]?.text === 'name');

/** The name that is given: right behind "name only as". */
const nameGiven = (next: Expression | undefined, { first, sentence }: Expression): NamedMention | null =>
  next?.kind === 'name' && next.sentence === sentence && next.first - first <= LONGEST_GIVING ? next.mention : null;

/** Tokens from "her" to the name of "her first name only as Ann". */
const LONGEST_GIVING = 6;

/** The indexes of the names and phrases in "He was fond of Lund, |she| says", "The mayor, |she| says, left": all but the pronoun is what she says. */
export function namedInTold(expressions: readonly Expression[], at: number, { tokens }: Wording): number[] {
  const { first, sentence, speaks } = expressions[at] as Expression;
  const isTrailing = speaks && tokens[first - 1]?.text === ',' && /^[.,]$/u.test(tokens[first + 2]?.text ?? '');
  const named: number[] = [];
  for (let i = at - 1; isTrailing && i > at - REACH && expressions[i]?.sentence === sentence; i--)
    if (expressions[i]?.kind !== 'pronoun') named.push(i);
  return named;
}

/** "|His| brother, Con Lund": the relative named right behind a possessor. */
export function kinBehind(expressions: readonly Expression[], at: number): NamedMention | null {
  const [pronoun, next] = [expressions[at] as Expression, expressions[at + 1]];
  if (pronoun.part !== 'possessor' || next?.kind !== 'name' || next.first - pronoun.first > LONGEST_KIN) return null;
  return next.mention.roles.some(({ isKin, first }) => isKin && first >= pronoun.first) ? next.mention : null;
}

/** Tokens from "his" to the name of "his late elder brother, Con Lund". */
const LONGEST_KIN = 6;

/** Those whom its sentence names behind a pronoun that is the subject of the main clause: "|She| met Lund", who is another. */
export function namedBehind(expressions: readonly Expression[], at: number, document: Document): NamedMention[] {
  const pronoun = expressions[at] as Expression;
  if (pronoun.part !== 'subject' || !opensSentence(document, pronoun)) return [];
  const named: NamedMention[] = [];
  for (let i = at + 1; i < at + REACH; i++) {
    const next = expressions[i];
    if (next === undefined || next.sentence !== pronoun.sentence) break;
    if (next.kind === 'name' && !isSameOne(document, next)) named.push(next.mention);
  }
  return named;
}

/** No verb, conjunction or relative stands before it in its sentence, or behind the words that it says. */
function opensSentence({ tokens, sentences }: Document, { first, sentence }: Expression): boolean {
  const start = sentences[sentence]?.first ?? first;
  for (let at = first - 1; at >= start && !/^["”’]$/u.test(tokens[at]?.text ?? ''); at--) {
    if (first - at > LONGEST_OPENING) return false;
    if (/^(?:VERB|AUX|SCONJ|PRON)$/u.test(tokens[at]?.pos ?? '')) return false;
  }
  return true;
}

const LONGEST_OPENING = 10;

/** "He was |Lund|", "he, |Lund|, left", "known as |Lund|", "he would leave, said |Lund|". */
function isSameOne({ tokens }: Document, { first, speaks, mention }: NameExpression): boolean {
  const before = tokens[(titleOf(mention.roles)?.first ?? first) - 1];
  if (before?.pos === 'AUX' || (speaks && before?.pos === 'VERB')) return true;
  return SAME.has(before?.text ?? '');
}

const SAME = new Set([',', '(', 'as', 'became', 'becomes', 'born', 'called', 'named', 'renamed']);

/** A comma right before the name, or no verb between the pronoun and the name: "For most of |her| life Ana Sol …". */
function endsOpening({ tokens }: Document, from: number, to: number): boolean {
  if (tokens[to - 1]?.text === ',') return true;
  for (let at = from; at < to; at++) if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return false;
  return true;
}
