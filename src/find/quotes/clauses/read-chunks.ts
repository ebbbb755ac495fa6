import { SpeechFrame } from '../../../lexicon/types.ts';
import type { Pos, Token, TokenRange } from '../../../model/document.ts';
import type { Passage } from '../segments/passages.ts';
import type { Chunk, Introduction, Mark } from './chunks.ts';
import { isParticiple, isPossessive, nounPhraseAt } from './noun-phrases.ts';
import type { Source } from './source.ts';
import { verbGroupAt } from './verb-groups.ts';
import { Is } from './words.ts';

/** Longest aside in brackets that is stepped over, in tokens. */
const ASIDE = 14;

/** Reads one passage into its chunks. The segments' own words stay unread. */
export function readChunks(source: Source, passage: Passage, ranges: readonly TokenRange[]): Chunk[] {
  const chunks: Chunk[] = [];
  let segment = passage.firstSegment;
  /** The last chunk that is no adverb. */
  let before: Chunk | undefined;
  for (let at = behindDateline(source, passage); at < passage.last; ) {
    while (segment < passage.lastSegment && source.isInName(ranges[segment] as TokenRange)) segment++;
    const range = segment < passage.lastSegment ? ranges[segment] : undefined;
    const isQuote = range !== undefined && range.first <= at;
    const chunk: Chunk = isQuote
      ? { kind: 'quote', first: at, last: Math.max(range.last, at + 1), segment: segment++ }
      : chunkAt(source, at, range?.first ?? passage.last, before);
    chunks.push(chunk);
    if (chunk.kind !== 'adverb') before = chunk;
    at = chunk.last;
  }
  return chunks;
}

/** "HANOI, Jan 19 (AFP) —" is no part of the sentence behind it, be it the article's or that of a later item. */
function behindDateline(source: Source, { first, last }: Passage): number {
  const { document, tokens } = source;
  const end = document.article.dateline?.span.end ?? 0;
  let at = first;
  while (at < last && (tokens[at] as Token).start < end) at++;
  if (at === first) at = behindAgency(source, first, last);
  return at < last ? at : first;
}

/** "HANOI (AFP) —": behind the dash, where capitals, a place or day and a name in brackets stand before it; else the beginning. */
function behindAgency({ tokens }: Source, first: number, last: number): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '')) return first;
  for (let at = first + 1; at < Math.min(last, first + DATELINE); at++)
    if (/^[-–—]+$/u.test(tokens[at]?.text ?? '')) return tokens[at - 1]?.text === ')' ? at + 1 : first;
  return first;
}

/** Longest dateline, in tokens. */
const DATELINE = 16;

function chunkAt(source: Source, at: number, limit: number, before: Chunk | undefined): Chunk {
  const form = source.form(at);
  if (form.mark === 'parenthesis') return aside(source, at, limit);
  if (form.mark !== null) return plain(form.mark, at);
  const idiom = form.opensIdiom ? idiomAt(source, at, form.lower) : at;
  if (idiom > at) return { kind: 'adverb', first: at, last: idiom };
  return (
    (form.beginsPhrase ? introductionAt(source, at, limit) : null) ??
    (form.opensIdiom && form.lower === 'per' ? perAt(source, at, limit) : null) ??
    ((form.is & FUNCTION_WORDS) === 0 ? null : functionWordAt(source, at, before)) ??
    phraseAt(source, at, limit)
  );
}

/** "|for his part|, Ruiz said", "noted |as well| that": words that stand for an adverb; where they end, or their beginning for others. */
function idiomAt(source: Source, at: number, word: string): number {
  const next = (): string => source.form(at + 1).lower;
  switch (word) {
    case 'for':
      return source.is(at + 1, Is.POSSESSIVE) && source.form(at + 2).lower === 'part' ? at + 3 : at;
    case 'as':
      return next() === 'well' && source.form(at + 2).lower !== 'as' ? at + 2 : at;
    case 'neither':
      return source.tokens[at + 1]?.pos === 'VERB' && source.form(at + 2).lower === 'nor' ? at + 1 : at;
    case 'quote':
    case 'unquote':
      return next() === ',' && source.form(at - 1).lower === ',' ? at + 1 : at;
    default:
      return at;
  }
}

function aside({ tokens }: Source, first: number, limit: number): Mark {
  for (let at = first + 1; at < Math.min(limit, first + ASIDE); at++) {
    const { text } = tokens[at] as Token;
    if (text === ')' || text === ']') return { kind: 'parenthesis', first, last: at + 1 };
  }
  return { kind: 'other', first, last: first + 1 };
}

const MAY_INTRODUCE = new Set(['according', 'as', 'in', 'to']);
const LONGEST_INTRODUCTION = 4;

/** "according to", "in the words of", "as told by". */
function introductionAt(source: Source, first: number, limit: number): Introduction | null {
  if (!MAY_INTRODUCE.has(source.form(first).lower)) return null;
  for (let at = first + 1; at < Math.min(limit, first + LONGEST_INTRODUCTION); at++) {
    if (!source.is(at, Is.PREPOSITION)) continue;
    const verb = source.speechPhrase(first, at + 1);
    if (verb !== null && (verb.frames & SpeechFrame.SPEAKER_FOLLOWS) !== 0)
      return { kind: 'introduction', first, last: at + 1, lemma: verb.lemma };
  }
  return null;
}

/** ", |per| the report", ", |per| Sol University": who or what tells it; not "per day", "per head", "per the rules", "Per Olsson". */
function perAt(source: Source, at: number, limit: number): Introduction | null {
  const { spaced, sentence } = source.tokens[at] as Token;
  const opens = source.document.sentences[sentence]?.first === at || source.tokens[at - 1]?.text === ',';
  if (!opens || !spaced || source.nameAt(at) !== undefined) return null;
  const phrase = nounPhraseAt(source, at + 1, limit);
  if (phrase === null || phrase.time) return null;
  const { lower, role } = source.form(phrase.head);
  const isWhole = /(?:s|police)$/u.test(lower) || source.is(phrase.first, Is.DETERMINER | Is.POSSESSIVE);
  const tells = isWhole && (role || source.is(phrase.head, TELLING));
  return tells || phrase.name !== null ? { kind: 'introduction', first: at, last: at + 1, lemma: 'per' } : null;
}

const TELLING = Is.TEXT_NOUN | Is.SPEECH_NOUN | Is.FINDING;

const FUNCTION_WORDS = Is.RELATIVE | Is.COMPLEMENTIZER | Is.CONJUNCTION | Is.SUBORDINATOR;

function functionWordAt(source: Source, at: number, before: Chunk | undefined): Mark | null {
  const { is, lower } = source.form(at);
  if ((is & Is.RELATIVE) !== 0) return plain('relative', at);
  if (lower === 'that') return thatAt(source, at, before);
  if ((is & Is.COMPLEMENTIZER) !== 0) return plain(before?.kind === 'verb' ? 'that' : 'subordinator', at);
  if ((is & Is.CONJUNCTION) !== 0) return plain('conjunction', at);
  if (lower === 'once' && source.tokens[at + 1]?.pos === 'VERB') return plain('adverb', at);
  return source.tokens[at]?.pos === 'ADP' ? null : plain('subordinator', at);
}

const plain = (kind: Mark['kind'], at: number): Mark => ({ kind, first: at, last: at + 1 });

/** "said |that| was untrue": a subject, and no condition turned round ("said that had she known"). */
const STATES = /^(?:is|was|will|would|does|did|has|can|could|ca|wo)$/u;

/** "said that …", "the plan that failed", "and that guests left"; but "that plan", "that failed". */
function thatAt({ tokens }: Source, at: number, before: Chunk | undefined): Mark | null {
  const next = tokens[at + 1]?.pos;
  const isSubject = next === 'VERB' || next === 'AUX';
  if (before?.kind === 'verb' && next === 'AUX' && STATES.test(tokens[at + 1]?.text ?? '')) return null;
  const kind = before?.kind === 'np' && (isSubject || !before.time) ? 'relative' : 'that';
  const isPlural = next === 'NOUN' && /[^suia]s$/u.test(tokens[at + 1]?.text ?? '');
  const isDeterminer = tokens[at]?.pos === 'DET' && before?.kind !== 'verb' && before?.kind !== 'np' && !isPlural;
  return isDeterminer ? null : { kind, first: at, last: at + 1 };
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

/** "the widow of |slain| developer Ana Sol": a participle between a preposition and a noun. */
function isAttributive(source: Source, at: number): boolean {
  const [before, token, next] = [source.tokens[at - 1], source.tokens[at] as Token, source.tokens[at + 1]];
  const isGoverned = before?.pos === 'ADP' || before?.text === 'for';
  if (token.pos !== 'VERB' || !isGoverned || !/^(?:NOUN|PROPN)$/u.test(next?.pos ?? '')) return false;
  const { speech, is } = source.form(at);
  return isParticiple(token.text) && !token.text.endsWith('ing') && speech === null && (is & Is.WILL_VERB) === 0;
}

function phraseAt(source: Source, at: number, limit: number): Chunk {
  const token = source.tokens[at] as Token;
  if (source.nameAt(at) === undefined) {
    const verb = isAttributive(source, at) ? null : verbGroupAt(source, at, limit);
    if (verb !== null) return verb;
    if (token.pos === 'ADP' || (source.is(at, Is.PREPOSITION) && !quantifies(source, token)))
      return { kind: 'preposition', first: at, last: at + 1 };
  }
  if (source.isAdverbDespiteTag(at)) return plain('adverb', at);
  const phrase = nounPhraseAt(source, at, limit);
  if (phrase !== null) return phrase;
  return { kind: isPossessive(source, at) ? 'possessive' : (LONE[token.pos] ?? 'other'), first: at, last: at + 1 };
}
