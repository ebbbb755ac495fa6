import type { SpeechVerb } from '../../../lexicon/types.ts';
import type { Token } from '../../../model/document.ts';
import type { VerbForm, VerbGroup } from './chunks.ts';
import { GERUND, type Source } from './source.ts';
import { Is } from './words.ts';

/** What the words before a verb say of it. */
interface Auxiliaries {
  /** The last one's token, or -1. */
  readonly last: number;
  readonly to: boolean;
  /** Where the verb itself should stand. */
  readonly next: number;
}

/** The verb group that begins at a token: auxiliaries, adverbs, the verb and its particle; or null. */
export function verbGroupAt(source: Source, first: number, limit: number): VerbGroup | null {
  if (!canBegin(source, first)) return null;
  const { last, to, next: main } = auxiliariesAt(source, first, limit);
  if (main < limit && source.isVerb(main)) {
    const { verb: speech, last: end } = quotedAsSaying(source, last, limit) ?? speechAt(source, main, limit);
    const form = formOf(source, main, end > main + 2 ? -1 : last, to);
    return { kind: 'verb', first, last: end, main, form, speech };
  }
  return last < 0 ? null : { kind: 'verb', first, last: last + 1, main: last, form: 'finite', speech: null };
}

const canBegin = (source: Source, at: number): boolean =>
  source.is(at, Is.INFINITIVE_MARK) || isAuxiliary(source, at) || source.isVerb(at);

/** Most words of a verb group before its verb: "would not really even have been". */
const AUXILIARIES_MOST = 12;

/** "has not yet", "to fully", "would have been". */
function auxiliariesAt(source: Source, first: number, end: number): Auxiliaries {
  const limit = Math.min(end, first + AUXILIARIES_MOST);
  const to = source.is(first, Is.INFINITIVE_MARK);
  let last = -1;
  let at = to ? first + 1 : first;
  for (; at < limit; at++) {
    const token = source.tokens[at] as Token;
    if (isAuxiliary(source, at)) last = at;
    else if (
      at === first ||
      !(token.pos === 'ADV' || token.pos === 'PART' || source.is(at, Is.NEGATION) || source.isAdverbDespiteTag(at))
    )
      break;
  }
  return { last, to, next: at };
}

function isAuxiliary(source: Source, at: number): boolean {
  const { is, capital } = source.form(at);
  if ((is & (Is.BE | Is.HAVE | Is.DO_OR_MODAL)) !== 0) return !capital || source.tokens[at]?.text !== 'May';
  return (is & Is.POSSESSIVE_MARK) !== 0 && isClipped(source, at);
}

/** "it's", "Vidal's said": a verb that is written like a possessive. */
function isClipped({ tokens }: Source, at: number): boolean {
  const { text, pos, spaced } = tokens[at] as Token;
  if (text !== "'s" && text !== '’s') return false;
  return pos === 'AUX' || (tokens[at - 1]?.pos === 'PRON' && !spaced);
}

function formOf(source: Source, main: number, auxiliary: number, to: boolean): VerbForm {
  if (to) return 'infinitive';
  if (GERUND.test(source.form(main).lower)) return auxiliary < 0 ? 'gerund' : 'finite';
  if (auxiliary < 0) return isParticiple(source, main) ? 'passive' : 'finite';
  return source.is(auxiliary, Is.BE) ? 'passive' : 'finite';
}

/** "best known for", "accused of theft": whoever accuses names the accused first. */
const isParticiple = (source: Source, at: number): boolean =>
  PARTICIPLE.test(source.form(at).lower) || CHARGED.test(`${source.form(at).lower} ${source.form(at + 1).lower}`);

const CHARGED = /^(?:accused of|charged with)$/u;
/** Forms that are never finite. */
const PARTICIPLE = /^(?:forgotten|known|seen|shown|spoken|sung|sworn|written)$/u;

/** "was quoted as saying": the only phrase of speech that begins with its auxiliary; its subject speaks. */
function quotedAsSaying(source: Source, auxiliary: number, limit: number): { verb: SpeechVerb; last: number } | null {
  if (auxiliary < 0 || source.form(auxiliary + 1).lower !== 'quoted') return null;
  const { verb, last } = speechAt(source, auxiliary, limit);
  return verb === null || last < auxiliary + LONGEST ? null : { verb, last };
}

/** Most words of a phrase of speech. */
const LONGEST = 4;

/** "wrote |in a note|", "called |on Monday| for": the phrase's last word leads to a noun. */
const leadsOn = (source: Source, at: number): boolean =>
  (source.form(at).lower === 'on' && source.is(at + 1, Is.TIME)) ||
  (source.form(at).lower === 'in' && /^(?:ADJ|DET|NOUN|PROPN)$/u.test(source.tokens[at + 1]?.pos ?? ''));

/** Longest phrase of speech that begins with the verb: "pointed out", "put it", "went on to say". */
function speechAt(source: Source, main: number, limit: number): { verb: SpeechVerb | null; last: number } {
  const form = source.form(main);
  let found = { verb: form.speech, last: main + 1 };
  if (!form.beginsPhrase) return found;
  for (let at = main + 1; at < Math.min(limit, main + LONGEST) && source.form(at).mark === null; at++) {
    const verb = source.speechPhrase(main, at + 1);
    if (verb !== null && !leadsOn(source, at)) found = { verb, last: at + 1 };
  }
  return found;
}
