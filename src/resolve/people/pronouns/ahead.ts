import type { Document } from '../../../model/document.ts';
import type { NamedMention } from '../mentions/named.ts';
import type { Expression } from '../scene/expressions.ts';

/** Expressions behind the pronoun that are looked at. */
const REACH = 6;

/** "After |he| resigned, Lund said …": the subject named behind the first comma of the pronoun's sentence. */
export function namedAhead(expressions: readonly Expression[], at: number, document: Document): NamedMention | null {
  const pronoun = expressions[at] as Expression;
  const sentence = document.sentences[pronoun.sentence];
  const opener = document.tokens[sentence?.first ?? 0];
  if (opener === undefined || !/^(?:SCONJ|ADP|ADV|VERB)$/u.test(opener.pos)) return null;
  for (let i = at + 1; i < at + REACH; i++) {
    const next = expressions[i];
    if (next === undefined || next.sentence !== pronoun.sentence) return null;
    if (next.kind === 'name' && next.part === 'subject' && endsOpening(document, pronoun.first, next.first))
      return next.mention;
  }
  return null;
}

/** A comma right before the name, or no verb between the pronoun and the name: "For most of |her| life Ana Sol …". */
function endsOpening({ tokens }: Document, from: number, to: number): boolean {
  if (tokens[to - 1]?.text === ',') return true;
  for (let at = from; at < to; at++) if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return false;
  return true;
}
