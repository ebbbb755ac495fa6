import type { Token } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { type Candidate, hasLetter, hasWords, innerTokens, tokenAfter, tokenBefore } from './candidate.ts';
import { Is } from './clauses/words.ts';
import type { Scene } from './scene.ts';
import { isFinished } from './segments/endings.ts';
import type { Segment } from './segments/segments.ts';
import { isTitleOfWork } from './titles-of-works.ts';

/** Evidence that words between marks were said by nobody. */
export interface NotQuotation extends Rule {
  applies(candidate: Candidate): boolean;
}

function isMarkup({ scene, segment }: Candidate): boolean {
  const { start } = scene.segments[segment] as Segment;
  return scene.source.document.text[start - 1] === '=';
}

function isStageDirection({ scene, segment }: Candidate): boolean {
  const { content } = scene.segments[segment] as Segment;
  const opening = scene.source.document.text[content.start];
  if (opening !== '(' && opening !== '[') return false;
  const words = scene.source.document.text.slice(content.start, content.end);
  return /^[([][^)\]]*[)\]][.\s]*$/u.test(words);
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** Digits and signs alone. */
const hasNoWords = ({ inner }: Candidate): boolean => !hasWords(inner, 1);

/** A capitalised word or two between the parts of a name: Robert “Bobby” Scott. */
function isNickname(candidate: Candidate): boolean {
  const [first, ...others] = candidate.inner;
  const [before, after] = [tokenBefore(candidate), tokenAfter(candidate)];
  if (first === undefined || others.length > 2 || before === undefined || after === undefined) return false;
  return isCapital(before) && isCapital(after) && isCapital(first) && before.sentence === after.sentence;
}

/** Behind a word that gives a name: "a band named “Ash”", "known as “the Wall”", "signs herself “Weary”". */
function isNamed(candidate: Candidate): boolean {
  const before = tokenBefore(candidate);
  if (before === undefined) return false;
  if (candidate.scene.source.is(before.index, Is.NAMING)) return true;
  if (candidate.scene.source.is(before.index, Is.REFLEXIVE))
    return /^(?:sign(?:s|ed|ing)?|styl(?:es?|ed|ing))$/u.test(tokenBefore(candidate, 2)?.text ?? '');
  return (
    before.text.toLowerCase() === 'as' &&
    [2, 3, 4, 5, 6].some((steps) => tokenBefore(candidate, steps)?.text === 'known')
  );
}

/** Nobody is found who said them, and they are no statement of their own. */
function isScareQuote(candidate: Candidate): boolean {
  if (candidate.sieve !== null) return false;
  const { scene, segment, inner } = candidate;
  const { content } = scene.segments[segment] as Segment;
  const isLower = /^\p{Ll}/u.test(inner.find(hasLetter)?.text ?? '');
  return isLower || !hasWords(inner, 3) || !isFinished(scene.source.document.text, content.start, content.end);
}

export const NOT_QUOTATIONS: readonly NotQuotation[] = [
  {
    id: 'markup',
    example: 'The page held <img alt="old bridge"> and no text.',
    counterExample: 'The page called it the "old bridge".',
    applies: isMarkup,
  },
  {
    id: 'no-words',
    example: 'Vidal said the fare was "20".',
    counterExample: 'Vidal said "no".',
    applies: hasNoWords,
  },
  {
    id: 'stage-direction',
    example: 'Vidal said: “(Laughter.)”',
    counterExample: 'Vidal said: “(Do not) laugh.”',
    applies: isStageDirection,
  },
  {
    id: 'nickname',
    example: 'Robert “Bobby” Vidal said the bridge will hold.',
    counterExample: 'Robert Vidal said “Bobby” will hold.',
    applies: isNickname,
  },
  {
    id: 'title-of-work',
    example: 'Vidal sang in the musical “Bridges of Clay” for years.',
    counterExample: 'Vidal said: “Bridges of Clay fall.”',
    applies: isTitleOfWork,
  },
  {
    id: 'named',
    example: 'Vidal crossed what is known as “the goat path”.',
    counterExample: 'Vidal described it as “the goat path”.',
    applies: isNamed,
  },
  {
    id: 'scare-quote',
    example: 'No “repairs” for the old bridge.',
    counterExample: 'Vidal promised “repairs” for the old bridge.',
    applies: isScareQuote,
  },
];

/** The rule that says that a segment is no quotation, or null; `sieve` found its speaker. */
export function refusal(scene: Scene, segment: number, sieve: string | null): NotQuotation | null {
  const candidate = { scene, segment, inner: innerTokens(scene, segment), sieve };
  return NOT_QUOTATIONS.find((rule) => rule.applies(candidate)) ?? null;
}
