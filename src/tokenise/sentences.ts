import { NUMBER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import type { RawToken } from './words.ts';

const STOP = /^(?:[.!?…]|\.{2,})$/u;
const CLOSING = /^(?:["'”’»)\]]|'')$/u;
const ABBREVIATED = /\.$/u;
const STARTS_SENTENCE = /^[\p{Lu}\p{Lt}\p{N}"'“‘«([`@#—–-]/u;

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
    while (next < to && attached(tokens, next) && CLOSING.test((tokens[next] as RawToken).text)) next++;
    if (next >= to) break;
    if (spaced(tokens, next) && STARTS_SENTENCE.test((tokens[next] as RawToken).text) && next > (starts.at(-1) ?? 0))
      starts.push(next);
    i = next - 1;
  }
  return starts;
}

const attached = (tokens: readonly RawToken[], i: number): boolean => !spaced(tokens, i);

const spaced = (tokens: readonly RawToken[], i: number): boolean =>
  (tokens[i - 1] as RawToken | undefined)?.end !== (tokens[i] as RawToken).start;

function endsSentence(tokens: readonly RawToken[], i: number): boolean {
  const text = (tokens[i] as RawToken).text;
  if (STOP.test(text)) return true;
  if (text.length < 2 || !ABBREVIATED.test(text)) return false;
  return endsAfterAbbreviation(text.slice(0, -1), tokens[i + 1]);
}

/** "in the U.S. The senator" ends; "the U.S. Senate", "Gov. Smith", "J. Smith", "Jan. 4" do not. */
function endsAfterAbbreviation(word: string, next: RawToken | undefined): boolean {
  if (next === undefined || word.length === 1) return false;
  if (TITLE_ABBREVIATIONS.has(word) || NUMBER_ABBREVIATIONS.has(word)) return false;
  return SENTENCE_OPENERS.has(next.text);
}

/** Words that begin a sentence and hardly ever go on a name. */
const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'A An The This That These Those He She It We They You I His Her Its Our Their There Here But And Or So Yet If When While ' +
    'After Before Since Because As At By For From In On To With Under Over Between During Meanwhile However What Who Why How Some Many Most Several No Not'
  ).split(' '),
);
