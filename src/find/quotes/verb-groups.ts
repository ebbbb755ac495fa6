import type { SpeechVerb } from '../../lexicon/types.ts';
import type { Token } from '../../model/document.ts';
import type { VerbForm, VerbGroup } from './chunks.ts';
import type { Source } from './source.ts';
import * as closed from './words.ts';

/** The verb group that begins at a token: auxiliaries, adverbs, the verb and its particle; or null. */
export function verbGroupAt(source: Source, first: number, limit: number): VerbGroup | null {
  const { tokens } = source;
  let at = first;
  let negated = false;
  let auxiliary = '';
  let main = -1;
  for (; at < limit; at++) {
    const token = tokens[at] as Token;
    const lower = token.text.toLowerCase();
    if (closed.NEGATIONS.has(lower) || /n['’]t$/u.test(lower)) negated = true;
    if (isAuxiliary(lower, token, tokens[at - 1]) || (lower === 'to' && at === first)) auxiliary = lower;
    else if (source.isVerb(at)) main = at;
    else if (!(at > first && isInner(token, lower))) break;
    if (main >= 0) break;
  }
  if (main < 0) return auxiliary === '' || auxiliary === 'to' ? null : lone(first, tokens, limit, negated);
  const speech = speechAt(source, main, limit);
  const last = speech.last;
  return {
    kind: 'verb',
    first,
    last,
    main,
    negated,
    speech: speech.verb,
    form: formOf(tokens[main] as Token, auxiliary, first === main),
  };
}

const isInner = (token: Token, lower: string): boolean =>
  token.pos === 'ADV' || token.pos === 'PART' || closed.NEGATIONS.has(lower);

/** "is", "had" as verbs of their own. */
function lone(first: number, tokens: readonly Token[], limit: number, negated: boolean): VerbGroup | null {
  let last = first;
  while (
    last < limit &&
    isAuxiliary((tokens[last] as Token).text.toLowerCase(), tokens[last] as Token, tokens[last - 1])
  )
    last++;
  return last === first ? null : { kind: 'verb', first, last, main: last - 1, form: 'finite', negated, speech: null };
}

function isAuxiliary(lower: string, token: Token, before: Token | undefined): boolean {
  if (closed.DO_OR_MODAL.has(lower)) return lower !== 'may' || token.text !== 'May';
  if (lower === "'s" || lower === '’s') return token.pos === 'AUX' || (before?.pos === 'PRON' && !token.spaced);
  return closed.BE.has(lower) || closed.HAVE.has(lower);
}

function formOf(token: Token, auxiliary: string, alone: boolean): VerbForm {
  if (auxiliary === 'to') return 'infinitive';
  const gerund = /ing$/u.test(token.text);
  if (gerund) return alone ? 'gerund' : 'finite';
  return closed.BE.has(auxiliary) ? 'passive' : 'finite';
}

/** Longest phrase of speech that begins with the verb: "pointed out", "put it", "went on to say". */
function speechAt(source: Source, main: number, limit: number): { verb: SpeechVerb | null; last: number } {
  const { tokens } = source;
  let phrase = (tokens[main] as Token).text;
  let found = { verb: source.speechVerb(phrase), last: main + 1 };
  for (let at = main + 1; at < Math.min(limit, main + 4); at++) {
    phrase = `${phrase} ${(tokens[at] as Token).text}`;
    const verb = source.speechVerb(phrase);
    if (verb !== null) found = { verb, last: at + 1 };
  }
  return found;
}
