import type { Document, Sentence, Token } from '../../model/document.ts';

/** How capitals are used where a word stands: what a capital is worth as a sign of a name. */
export const MODES = ['running', 'initial', 'title', 'capitals', 'lower'] as const;

export const Mode = { RUNNING: 0, INITIAL: 1, TITLE: 2, CAPITALS: 3, LOWER: 4 } as const;

const WORD = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}.'’&]+$/u;
const OPENING = /^(?:["“‘'«([*•–—-]|``|''|\.{2,}|…)$/u;

/** Least number of words, and share of them, that make a line one of title case or capitals. */
const LEAST_WORDS = 4;
const TITLE_SHARE = 0.75;
const CAPITALS_SHARE = 0.7;
/** Shorter words ("of", "and", "the") are small in titles too. */
const TITLE_WORD = 4;

/** The mode of every token, by sentence. */
export function modesOf(document: Document): Uint8Array {
  const modes = new Uint8Array(document.tokens.length);
  for (const sentence of document.sentences) {
    const mode = lineMode(document.tokens, sentence);
    modes.fill(mode, sentence.first, sentence.last);
    if (mode === Mode.RUNNING) modes[firstWord(document.tokens, sentence)] = Mode.INITIAL;
  }
  return modes;
}

interface Census {
  words: number;
  long: number;
  capital: number;
  longCapital: number;
  allCapitals: number;
}

function lineMode(tokens: readonly Token[], sentence: Sentence): number {
  const census = count(tokens, sentence);
  if (census.allCapitals >= 2 && census.allCapitals >= census.words * CAPITALS_SHARE) return Mode.CAPITALS;
  if (census.capital === 0 && census.words >= 3) return Mode.LOWER;
  const title = census.words >= LEAST_WORDS && census.long >= 3 && census.longCapital >= census.long * TITLE_SHARE;
  return title ? Mode.TITLE : Mode.RUNNING;
}

function count(tokens: readonly Token[], sentence: Sentence): Census {
  const census = { words: 0, long: 0, capital: 0, longCapital: 0, allCapitals: 0 };
  for (let i = sentence.first; i < sentence.last; i++) {
    const { text } = tokens[i] as Token;
    if (!WORD.test(text)) continue;
    const capital = CAPITAL.test(text);
    census.words++;
    if (capital) census.capital++;
    if (text.length >= TITLE_WORD) {
      census.long++;
      if (capital) census.longCapital++;
    }
    if (capital && ALL_CAPITALS.test(text)) census.allCapitals++;
  }
  return census;
}

function firstWord(tokens: readonly Token[], sentence: Sentence): number {
  let i = sentence.first;
  while (i < sentence.last - 1 && OPENING.test((tokens[i] as Token).text)) i++;
  return i;
}
