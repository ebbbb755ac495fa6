import type { Token, TokenRange } from '../../../model/document.ts';
import { isCivility } from '../../../person-names/address.ts';
import type { Wording } from './wording.ts';
import { Is } from './words.ts';

/** What a mention does in its sentence, as far as its neighbours tell. */
export type Part = 'subject' | 'object' | 'oblique' | 'possessor' | 'other';

/** The part that a mention plays; `range` includes the title or determiner before it. */
export function partOf(wording: Wording, range: TokenRange): Part {
  const { tokens } = wording;
  if (wording.is(range.last, Is.POSSESSIVE_MARK) && wording.inOneSentence(range.first, range.last)) return 'possessor';
  const before = wording.inOneSentence(range.first - 1, range.first) ? tokens[range.first - 1]?.pos : undefined;
  if (before === 'ADP') return 'oblique';
  if (before === 'VERB' && !HOLDS.test(tokens[range.first - 1]?.text ?? '')) return 'object';
  return startsClause(tokens, range, (tokens[range.first] as Token).sentence) ? 'subject' : 'other';
}

/** "where |defending| champion Lund lost": a participle that only describes. */
const HOLDS = /^(?:acting|defending|outgoing|reigning|ruling|serving|sitting)$/u;

/** A verb follows, at once or behind an adverb, "who" or a closed apposition. */
function startsClause(tokens: readonly Token[], { last }: TokenRange, sentence: number): boolean {
  let at = last;
  if (tokens[at]?.text === ',') at = isVerb(tokens[at + 1]) ? at + 1 : behindComma(tokens, at + 1, sentence);
  const limit = at + 3;
  for (; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (isVerb(token)) return true;
    if (token.pos !== 'ADV' && token.text !== 'who' && token.text !== 'also' && token.text !== 'and') return false;
  }
  return false;
}

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

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

/** "Lund (also) said" or ", said Lund". */
export function isSpeaking(wording: Wording, { first, last }: TokenRange): boolean {
  const { tokens } = wording;
  if (isSpeech(wording, first - 1) && wording.is(first - 2, Is.QUOTATION_END) && !goesOn(wording, last)) return true;
  if (tokens[last]?.text === ',' && (isGoverned(wording, first) || isBehindVerb(wording, first, last + 1)))
    return false;
  const behind = behindAside(wording, first, last);
  const next = tokens[behind]?.pos === 'ADV' || tokens[behind]?.pos === 'AUX' ? behind + 1 : behind;
  return isSpeech(wording, next) && wording.inOneSentence(next, first);
}

/** "(a clerk who) |met Mr.| Lund, was asked": he is in another's aside. */
function isGoverned(wording: Wording, first: number): boolean {
  const before = isCivility(wording.word(first - 1).folded) ? first - 2 : first - 1;
  return wording.tokens[before]?.pos === 'VERB' && wording.inOneSentence(before, first);
}

/** "(Berg) |was furious| with Lund, |claiming| that": who claims it is the subject. */
function isBehindVerb({ tokens }: Wording, first: number, next: number): boolean {
  if (tokens[next]?.text.endsWith('ing') !== true) return false;
  const sentence = tokens[first]?.sentence;
  for (let at = first - 1; at > first - LONGEST_OBJECT && tokens[at]?.sentence === sentence; at--)
    if (isVerb(tokens[at])) return true;
  return false;
}

const LONGEST_OBJECT = 8;

/** ", said Lund|'s| son", ", said he |had| left": no inverted tag. */
function goesOn(wording: Wording, at: number): boolean {
  const pos = wording.tokens[at]?.pos;
  return wording.is(at, Is.POSSESSIVE_MARK) || pos === 'VERB' || pos === 'AUX';
}

/** Behind "(84)" or ", a mason," that follows a name. */
function behindAside({ tokens }: Wording, first: number, last: number): number {
  const { sentence } = tokens[first] as Token;
  if (tokens[last]?.text === ',') return behindComma(tokens, last + 1, sentence);
  if (tokens[last]?.text !== '(') return last;
  for (let at = last + 1; at < last + LONGEST_BRACKET; at++) if (tokens[at]?.text === ')') return at + 1;
  return last;
}

const LONGEST_BRACKET = 6;

const isSpeech = (wording: Wording, at: number): boolean =>
  wording.tokens[at]?.pos === 'VERB' && wording.is(at, Is.SPEECH_VERB);
