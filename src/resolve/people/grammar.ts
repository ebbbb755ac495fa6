import { type Lexicon, WordClass } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';

/** What a mention does in its sentence, as far as its neighbours tell. */
export type Part = 'subject' | 'object' | 'oblique' | 'possessor' | 'other';

/** A stretch of tokens, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const POSSESSIVES: ReadonlySet<string> = new Set(["'", '’', "'s", '’s', "'S", '’S']);
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** The part that a mention plays; `range` includes the title or determiner before it. */
export function partOf({ tokens }: Document, range: TokenRange): Part {
  const before = tokens[range.first - 1];
  const after = tokens[range.last];
  const first = tokens[range.first] as Token;
  const inside = before !== undefined && before.sentence === first.sentence;
  if (after !== undefined && after.sentence === first.sentence && POSSESSIVES.has(after.text)) return 'possessor';
  if (inside && before.pos === 'ADP') return 'oblique';
  if (inside && before.pos === 'VERB') return 'object';
  return startsClause(tokens, range, first.sentence) ? 'subject' : 'other';
}

/** A verb follows, at once or behind an adverb, "who" or a closed apposition. */
function startsClause(tokens: readonly Token[], { last }: TokenRange, sentence: number): boolean {
  let at = last;
  if (tokens[at]?.text === ',') at = behindComma(tokens, at + 1, sentence);
  const limit = at + 3;
  for (; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (VERBAL.has(token.pos)) return true;
    if (token.pos !== 'ADV' && token.text !== 'who' && token.text !== 'also' && token.text !== 'and') return false;
  }
  return false;
}

/** The token behind the next comma within reach, or where the search began. */
function behindComma(tokens: readonly Token[], from: number, sentence: number): number {
  for (let at = from; at < from + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return from;
    if (token.text === ',') return at + 1;
  }
  return from;
}

const LONGEST_APPOSITION = 14;

const QUOTE_ENDS: ReadonlySet<string> = new Set([',', '"', '”', '’', "'"]);

/** "Lund (also) said" or ", said Lund". */
export function isSpeaking({ tokens }: Document, { first, last }: TokenRange, lexicon: Lexicon): boolean {
  const isSpeech = (token: Token | undefined): boolean =>
    token?.pos === 'VERB' && (lexicon.word(token.text).classes & WordClass.SPEECH_VERB) !== 0;
  if (isSpeech(tokens[first - 1]) && QUOTE_ENDS.has(tokens[first - 2]?.text ?? '')) return true;
  const next = tokens[last]?.pos === 'ADV' || tokens[last]?.pos === 'AUX' ? last + 1 : last;
  return isSpeech(tokens[next]) && tokens[next]?.sentence === tokens[first]?.sentence;
}

/** Whether a word can be the head of a noun phrase that means a person. */
export function isPersonNoun(word: string, lexicon: Lexicon): boolean {
  const { classes, nounSense } = lexicon.word(word);
  if ((classes & (WordClass.ROLE | WordClass.KIN)) !== 0) return true;
  return nounSense === PERSON_SENSE && (classes & (WordClass.DEMONYM | WordClass.GROUP)) === 0;
}

/** WordNet's lexicographer file noun.person. */
const PERSON_SENSE = 18;
