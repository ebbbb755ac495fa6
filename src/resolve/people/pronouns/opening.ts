import type { Token } from '../../../model/document.ts';
import type { PronounExpression } from '../scene/expressions.ts';
import type { Referent } from '../scene/scene.ts';
import type { Wording } from '../words/wording.ts';
import { Is } from '../words/words.ts';

/** Whether somebody is named in the phrase that opens the sentence and tells of its subject: "Taught by |Ann Berg|, she …". */
export function isWithinOpening(wording: Wording, { namedAt }: Referent, pronoun: PronounExpression): boolean {
  if (pronoun.part !== 'subject' || wording.tokens[pronoun.first - 1]?.text !== ',') return false;
  const start = wording.document.sentences[pronoun.sentence]?.first ?? 0;
  return (
    start < namedAt &&
    namedAt < pronoun.first &&
    (opensWithVerb(wording, start) || opensWithNoun(wording, start, pronoun.first))
  );
}

/** "Taught by", "Having met", "After marrying": the subject of the main clause did it, or had it done. */
function opensWithVerb({ tokens }: Wording, start: number): boolean {
  const [first, next] = [tokens[start] as Token, tokens[start + 1]];
  if (first.pos === 'VERB') return true;
  if (first.pos === 'ADP' || first.pos === 'SCONJ') return /^\p{Ll}{2,}ing$/u.test(next?.text ?? '');
  return /^\p{Lu}\p{Ll}{2,}ed$/u.test(first.text) && next?.pos === 'ADP';
}

/** Tokens in which the head of a noun phrase stands that opens a sentence. */
const HEAD = 8;

/** "The son of a baker, |Karl Lund|, he …": no verb stands before the subject. */
function opensWithNoun(wording: Wording, start: number, end: number): boolean {
  const { tokens } = wording;
  for (let at = start; at < end; at++) if (/^(?:VERB|AUX)$/u.test(tokens[at]?.pos ?? '')) return false;
  for (let at = start; at < start + HEAD; at++) {
    if (tokens[at]?.pos === 'ADP' && at === start) return false;
    if (wording.is(at, Is.PERSON_NOUN | Is.KIN)) return tokens[at + 1]?.text === 'of';
  }
  return false;
}
