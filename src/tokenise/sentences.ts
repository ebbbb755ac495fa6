import { listed } from '../lexicon/word-list.ts';
import type { Paragraph } from '../model/document.ts';
import { FormMemo } from '../model/word-form.ts';
import { endsNoSentence } from './abbreviations.ts';
import type { RawToken } from './words.ts';

/** Words that begin a sentence and hardly ever go on a name. */
const opensSentence = listed('sentence-openers');

/** What a word or mark may be to the end of a sentence. */
const Sign = { STOP: 1, ABBREVIATION: 2, CLOSING: 4, STARTS: 8, OPENER: 16 } as const;

const SIGNS = new FormMemo(({ text }) => {
  const stop = /^(?:[.!?…]|\.{2,})$/u.test(text) ? Sign.STOP : 0;
  const abbreviation = endsInStop(text) ? Sign.ABBREVIATION : 0;
  const closing = /^(?:["'”’“‘»«›)\]]|'')$/u.test(text) ? Sign.CLOSING : 0;
  const starts = /^[\p{Lu}\p{Lt}\p{N}"'“‘„‚«»‹›([`@#—–-]/u.test(text) ? Sign.STARTS : 0;
  return stop | abbreviation | closing | starts | (opensSentence(text) ? Sign.OPENER : 0);
});

const is = (token: RawToken | undefined, sign: number): boolean =>
  token !== undefined && (SIGNS.of(token.form) & sign) !== 0;

/**
 * Indexes of the tokens that begin a sentence in a paragraph. A sentence ends at a stop mark and the
 * closing marks behind it, if what follows can begin one; an abbreviation ends it only before a word that
 * is not a name's next part.
 */
export function sentenceStarts(tokens: readonly RawToken[], { firstToken, lastToken }: Paragraph): number[] {
  const starts = [firstToken];
  for (let i = firstToken; i < lastToken - 1; i++) {
    if (!endsSentence(tokens, i)) continue;
    let next = i + 1;
    while (next < lastToken && attached(tokens, next) && is(tokens[next], Sign.CLOSING)) next++;
    if (next >= lastToken) break;
    if (!attached(tokens, next) && is(tokens[next], Sign.STARTS)) starts.push(next);
    i = next - 1;
  }
  return starts;
}

const attached = (tokens: readonly RawToken[], i: number): boolean =>
  (tokens[i - 1] as RawToken | undefined)?.end === (tokens[i] as RawToken).start;

/** "in the U.S. The senator" ends; "the U.S. Senate", "Gov. Smith", "J. Smith", "Jan. 4" do not. */
function endsSentence(tokens: readonly RawToken[], i: number): boolean {
  const signs = SIGNS.of((tokens[i] as RawToken).form);
  return (signs & Sign.STOP) !== 0 || ((signs & Sign.ABBREVIATION) !== 0 && is(tokens[i + 1], Sign.OPENER));
}

/** A word with a stop behind which a sentence may begin: no initial, no title, nothing that stands before numbers. */
function endsInStop(text: string): boolean {
  const word = text.slice(0, -1);
  return text.endsWith('.') && word.length > 1 && !endsNoSentence(word);
}
