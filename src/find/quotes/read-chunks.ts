import { SpeechFrame } from '../../lexicon/types.ts';
import type { Pos, Token } from '../../model/document.ts';
import type { Chunk, Introduction, Mark } from './chunks.ts';
import { isPossessive, nounPhraseAt } from './noun-phrases.ts';
import type { Passage, TokenRange } from './passages.ts';
import type { Source } from './source.ts';
import { verbGroupAt } from './verb-groups.ts';
import * as closed from './words.ts';

/** Longest aside in brackets that is stepped over, in tokens. */
const ASIDE = 14;

/** Reads one passage into its chunks. The segments' own words stay unread. */
export function readChunks(source: Source, passage: Passage, ranges: readonly TokenRange[]): Chunk[] {
  const chunks: Chunk[] = [];
  let segment = passage.firstSegment;
  for (let at = behindDateline(source, passage); at < passage.last; ) {
    const range = segment < passage.lastSegment ? (ranges[segment] as TokenRange) : undefined;
    if (range !== undefined && range.first <= at) {
      chunks.push({ kind: 'quote', first: at, last: Math.max(range.last, at + 1), segment });
      segment++;
    } else chunks.push(chunkAt(source, at, range?.first ?? passage.last, lastPlain(chunks)));
    at = (chunks.at(-1) as Chunk).last;
  }
  return chunks;
}

/** "HANOI, Jan 19 (AFP) —" is no part of the sentence behind it. */
function behindDateline({ document, tokens }: Source, { first, last }: Passage): number {
  const end = document.article.dateline?.span.end ?? 0;
  let at = first;
  while (at < last && (tokens[at] as Token).start < end) at++;
  return at < last ? at : first;
}

/** The last chunk that is no adverb. */
function lastPlain(chunks: readonly Chunk[]): Chunk | undefined {
  let at = chunks.length - 1;
  while (chunks[at]?.kind === 'adverb') at--;
  return chunks[at];
}

function chunkAt(source: Source, at: number, limit: number, before: Chunk | undefined): Chunk {
  const token = source.tokens[at] as Token;
  const mark = PUNCTUATION[token.text];
  if (mark !== undefined) return { kind: mark, first: at, last: at + 1 };
  if (token.text === '(' || token.text === '[') return aside(source, at, limit);
  return (
    introductionAt(source, at, limit) ??
    functionWordAt(token, source.tokens[at + 1], before) ??
    phraseAt(source, at, limit)
  );
}

const PUNCTUATION: Readonly<Record<string, Mark['kind']>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '...': 'stop',
  '—': 'dash',
  '–': 'dash',
  '―': 'dash',
  '--': 'dash',
  '-': 'dash',
};

function aside({ tokens }: Source, first: number, limit: number): Mark {
  for (let at = first + 1; at < Math.min(limit, first + ASIDE); at++) {
    const { text } = tokens[at] as Token;
    if (text === ')' || text === ']') return { kind: 'parenthesis', first, last: at + 1 };
  }
  return { kind: 'other', first, last: first + 1 };
}

const MAY_INTRODUCE = new Set(['according', 'as', 'in', 'per', 'to']);

/** "according to", "in the words of", "as told by". */
function introductionAt(source: Source, first: number, limit: number): Introduction | null {
  let phrase = (source.tokens[first] as Token).text.toLowerCase();
  if (!MAY_INTRODUCE.has(phrase)) return null;
  for (let at = first + 1; at < Math.min(limit, first + 4); at++) {
    phrase = `${phrase} ${(source.tokens[at] as Token).text}`;
    const verb = source.speechVerb(phrase);
    if (verb !== null && (verb.frames & SpeechFrame.SPEAKER_FOLLOWS) !== 0)
      return { kind: 'introduction', first, last: at + 1, lemma: verb.lemma };
  }
  return null;
}

function functionWordAt(token: Token, next: Token | undefined, before: Chunk | undefined): Mark | null {
  const lower = token.text.toLowerCase();
  const mark = (kind: Mark['kind']): Mark => ({ kind, first: token.index, last: token.index + 1 });
  if (closed.RELATIVES.has(lower)) return mark('relative');
  if (lower === 'that') return thatAt(token, next, before);
  if (closed.COMPLEMENTIZERS.has(lower)) return mark(before?.kind === 'verb' ? 'that' : 'subordinator');
  if (closed.CONJUNCTIONS.has(lower)) return mark('conjunction');
  if (closed.SUBORDINATORS.has(lower) && token.pos !== 'ADP') return mark('subordinator');
  return null;
}

/** "said that …", "the plan that failed"; but "that plan", "that failed". */
function thatAt(token: Token, next: Token | undefined, before: Chunk | undefined): Mark | null {
  const isSubject = next?.pos === 'VERB' || next?.pos === 'AUX';
  const kind = before?.kind === 'np' && (isSubject || !before.time) ? 'relative' : 'that';
  const isDeterminer = token.pos === 'DET' && before?.kind !== 'verb' && before?.kind !== 'np';
  return isDeterminer ? null : { kind, first: token.index, last: token.index + 1 };
}

/** "about 20 people": no preposition. */
const quantifies = ({ tokens }: Source, token: Token): boolean =>
  token.pos === 'ADV' && tokens[token.index + 1]?.pos === 'NUM';

const LONE: Readonly<Partial<Record<Pos, Mark['kind']>>> = {
  ADJ: 'adjective',
  ADV: 'adverb',
  DET: 'determiner',
  INTJ: 'adverb',
};

function phraseAt(source: Source, at: number, limit: number): Chunk {
  const token = source.tokens[at] as Token;
  if (source.nameAt(at) === undefined) {
    const verb = verbGroupAt(source, at, limit);
    if (verb !== null) return verb;
    if (token.pos === 'ADP' || (closed.PREPOSITIONS.has(token.text.toLowerCase()) && !quantifies(source, token)))
      return { kind: 'preposition', first: at, last: at + 1 };
  }
  const phrase = nounPhraseAt(source, at, limit);
  if (phrase !== null) return phrase;
  return { kind: isPossessive(token) ? 'possessive' : (LONE[token.pos] ?? 'other'), first: at, last: at + 1 };
}
