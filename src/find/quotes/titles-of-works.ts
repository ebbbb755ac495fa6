import { SpeechFrame, WordClass } from '../../lexicon/types.ts';
import type { Token } from '../../model/document.ts';
import { type Candidate, hasLetter, hasWords, tokenAfter, tokenBefore } from './candidate.ts';
import { Is } from './clauses/words.ts';

/** All longer words capitalised: the way titles are written. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let last: Token | undefined;
  for (const token of tokens) {
    if (!hasLetter(token)) continue;
    if ((last === undefined || (token.text.length > 3 && token.pos !== 'ADP')) && !/^[\p{Lu}\p{N}]/u.test(token.text))
      return false;
    last = token;
  }
  return last !== undefined && !/[?!]$/u.test(last.text);
}

/** In title case, where titles stand: behind a preposition or an owner, or after the kind of work. */
export function isTitleOfWork(candidate: Candidate): boolean {
  if (isBroadcast(candidate)) return true;
  if (!isTitleCase(candidate.inner)) return false;
  if (isOutlet(candidate) || isSubject(candidate)) return true;
  const comma = tokenBefore(candidate)?.text === ',';
  const isDated = tokenBefore(candidate)?.pos === 'NUM';
  const before = tokenBefore(candidate, comma || isDated ? 2 : 1);
  if (before === undefined) return false;
  if (isWork(candidate, before) || isOfWork(candidate)) return true;
  const { source } = candidate.scene;
  return !comma && hasWords(candidate.inner, hasNumber(candidate) ? 1 : 2) && source.is(before.index, Is.TITLE_OPENER);
}

/** "60 Minutes". */
const hasNumber = ({ inner }: Candidate): boolean => /^\p{N}+$/u.test(inner[0]?.text ?? '');

/** "“Bridges of Clay,” |which| opened in May, fell": opens the sentence and is told of. */
const isSubject = (candidate: Candidate): boolean => {
  const { scene, segment, inner } = candidate;
  const opens = scene.passageOf[segment]?.first === scene.ranges[segment]?.first;
  return opens && hasWords(inner, 2) && tokenAfter(candidate)?.text === 'which';
};

/** Longest title in tokens, its marks left out. */
const LONGEST_TITLE = 6;

/** "on the “Dobro jutro” |programme|": in whatever case, right before the kind of work. */
function isBroadcast(candidate: Candidate): boolean {
  const { inner } = candidate;
  const after = tokenAfter(candidate);
  const isShort = inner.length <= LONGEST_TITLE && /^\p{Lu}/u.test(inner[0]?.text ?? '');
  return isShort && after !== undefined && isWork(candidate, after) && !/^[.,!?]$/u.test(inner.at(-1)?.text ?? '');
}

/** "told the “Hafenblatt” (that)": a paper in marks that hears. */
function isOutlet(candidate: Candidate): boolean {
  const [article, verb] = [tokenBefore(candidate), tokenBefore(candidate, 2)];
  if (article?.text !== 'the' || verb === undefined) return false;
  const speech = candidate.scene.source.form(verb.index).speech;
  return speech !== null && (speech.frames & SpeechFrame.HEARER) !== 0;
}

/** "a remake of “Bridges”", "the “Bridges” sequel". */
function isOfWork(candidate: Candidate): boolean {
  const [noun, link, after] = [tokenBefore(candidate, 2), tokenBefore(candidate), tokenAfter(candidate)];
  return (
    (link?.text === 'of' && noun !== undefined && isWork(candidate, noun)) ||
    (after !== undefined && isWork(candidate, after))
  );
}

function isWork({ scene }: Candidate, { index }: Token): boolean {
  const { is, capital, classes } = scene.source.form(index);
  return (is & Is.WORK) !== 0 || (capital && (classes & WordClass.WORK_HEAD) !== 0);
}
