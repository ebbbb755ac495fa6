import { WordClass } from '../../lexicon/types.ts';
import type { Token, TokenRange } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { Is } from './clauses/words.ts';
import type { Scene } from './scene.ts';
import { isFinished } from './segments/endings.ts';
import type { Segment } from './segments/segments.ts';

/** What the rules see of a segment. */
export interface Candidate {
  readonly scene: Scene;
  readonly segment: number;
  /** The tokens between the marks. */
  readonly inner: readonly Token[];
  /** The sieve that found its speaker, or null. */
  readonly sieve: string | null;
}

/** Evidence that words between marks were said by nobody. */
export interface NotQuotation extends Rule {
  applies(candidate: Candidate): boolean;
}

function innerTokens({ source, ranges, segments }: Scene, segment: number): readonly Token[] {
  const { content } = segments[segment] as Segment;
  let { first, last } = ranges[segment] as TokenRange;
  while (first < last && (source.tokens[first] as Token).start < content.start) first++;
  while (last > first && (source.tokens[last - 1] as Token).end > content.end) last--;
  return source.tokens.slice(first, last);
}

const hasLetter = ({ text }: Token): boolean => /\p{L}/u.test(text);

/** Whether at least so many of the tokens are words. */
function hasWords(tokens: readonly Token[], least: number): boolean {
  let left = least;
  for (const token of tokens) if (hasLetter(token) && --left <= 0) return true;
  return false;
}

const tokenBefore = ({ scene, segment }: Candidate, steps = 1): Token | undefined =>
  scene.source.tokens[(scene.ranges[segment] as TokenRange).first - steps];

const tokenAfter = ({ scene, segment }: Candidate): Token | undefined =>
  scene.source.tokens[(scene.ranges[segment] as TokenRange).last];

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

/** Digits and signs alone. */
const hasNoWords = ({ inner }: Candidate): boolean => !hasWords(inner, 1);

/** A capitalised word or two between the parts of a name: Robert “Bobby” Scott. */
function isNickname(candidate: Candidate): boolean {
  const [first, ...others] = candidate.inner;
  const [before, after] = [tokenBefore(candidate), tokenAfter(candidate)];
  if (first === undefined || others.length > 2 || before === undefined || after === undefined) return false;
  return isCapital(before) && isCapital(after) && isCapital(first) && before.sentence === after.sentence;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** All longer words capitalised: the way titles are written. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let last: Token | undefined;
  for (const token of tokens) {
    if (!hasLetter(token)) continue;
    if ((last === undefined || token.text.length > 3) && !/^[\p{Lu}\p{N}]/u.test(token.text)) return false;
    last = token;
  }
  return last !== undefined && !/[?!]$/u.test(last.text);
}

const PLACES_OF_TITLES = new Set([
  'in',
  'on',
  'of',
  'at',
  'from',
  'to',
  'during',
  'for',
  'and',
  'by',
  "'s",
  '’s',
  'his',
  'her',
  'their',
  'its',
]);

/** In title case, where titles stand: behind a preposition or an owner, or after the kind of work. */
function isTitleOfWork(candidate: Candidate): boolean {
  if (!isTitleCase(candidate.inner)) return false;
  const comma = tokenBefore(candidate)?.text === ',';
  const before = tokenBefore(candidate, comma ? 2 : 1);
  if (before === undefined) return false;
  if (isWork(candidate, before)) return true;
  return !comma && hasWords(candidate.inner, 2) && PLACES_OF_TITLES.has(before.text.toLowerCase());
}

function isWork({ scene }: Candidate, { index }: Token): boolean {
  const { is, capital, classes } = scene.source.form(index);
  return (is & Is.WORK) !== 0 || (capital && (classes & WordClass.WORK_HEAD) !== 0);
}

const NAMING = new Set([
  'named',
  'nicknamed',
  'titled',
  'entitled',
  'so-called',
  'nickname',
  'name',
  'codenamed',
  'christened',
]);

/** Behind a word that gives a name: "a band named “Ash”", "known as “the Wall”". */
function isNamed(candidate: Candidate): boolean {
  const before = tokenBefore(candidate)?.text.toLowerCase() ?? '';
  if (NAMING.has(before)) return true;
  return before === 'as' && [2, 3, 4, 5, 6].some((steps) => tokenBefore(candidate, steps)?.text === 'known');
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
