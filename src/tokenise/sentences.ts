import { FormMemo } from '../model/word-form.ts';
import { NUMBER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import type { RawToken } from './words.ts';

/** What a word or mark may be to the end of a sentence. */
const Sign = { STOP: 1, ABBREVIATION: 2, CLOSING: 4, STARTS: 8, OPENER: 16 } as const;

const SIGNS = new FormMemo(({ text }) => {
  const stop = /^(?:[.!?…]|\.{2,})$/u.test(text) ? Sign.STOP : 0;
  const abbreviation = endsInStop(text) ? Sign.ABBREVIATION : 0;
  const closing = /^(?:["'”’»)\]]|'')$/u.test(text) ? Sign.CLOSING : 0;
  const starts = /^[\p{Lu}\p{Lt}\p{N}"'“‘«([`@#—–-]/u.test(text) ? Sign.STARTS : 0;
  return stop | abbreviation | closing | starts | (SENTENCE_OPENERS.has(text) ? Sign.OPENER : 0);
});

const is = (token: RawToken | undefined, sign: number): boolean =>
  token !== undefined && (SIGNS.of(token.form) & sign) !== 0;

/**
 * Indexes of the tokens that begin a sentence, within one paragraph. A sentence ends at a stop mark and the
 * closing marks behind it, if what follows can begin one; an abbreviation ends it only before a word that
 * is not a name's next part.
 */
export function sentenceStarts(tokens: readonly RawToken[], from: number, to: number): number[] {
  const starts = [from];
  for (let i = from; i < to - 1; i++) {
    if (!endsSentence(tokens, i)) continue;
    let next = i + 1;
    while (next < to && attached(tokens, next) && is(tokens[next], Sign.CLOSING)) next++;
    if (next >= to) break;
    if (!attached(tokens, next) && is(tokens[next], Sign.STARTS) && next > (starts.at(-1) ?? 0)) starts.push(next);
    i = next - 1;
  }
  return starts;
}

const attached = (tokens: readonly RawToken[], i: number): boolean =>
  (tokens[i - 1] as RawToken | undefined)?.end === (tokens[i] as RawToken).start;

/** "in the U.S. The senator" ends; "the U.S. Senate", "Gov. Smith", "J. Smith", "Jan. 4" do not. */
const endsSentence = (tokens: readonly RawToken[], i: number): boolean =>
  is(tokens[i], Sign.STOP) || (is(tokens[i], Sign.ABBREVIATION) && is(tokens[i + 1], Sign.OPENER));

/** A word with a stop behind which a sentence may begin: no initial, no title, nothing that stands before numbers. */
function endsInStop(text: string): boolean {
  const word = text.slice(0, -1);
  return text.endsWith('.') && word.length > 1 && !TITLE_ABBREVIATIONS.has(word) && !NUMBER_ABBREVIATIONS.has(word);
}

/** Words that begin a sentence and hardly ever go on a name. */
const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'A An The This That These Those He She It We They You I His Her Its Our Their There Here But And Or So Yet If When While ' +
    'After Before Since Because As At By For From In On To With Under Over Between During Meanwhile However What Who Why How Some Many Most Several No Not'
  ).split(' '),
);
