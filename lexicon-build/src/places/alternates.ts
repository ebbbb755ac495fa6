import { foldName } from '../../../src/lexicon/fold.ts';
import type { AliasKind } from '../../../src/lexicon/types.ts';
import { readWords } from '../lists.ts';

/** Names that are kept whatever the filters say, and count fully: Peking, Bombay, Canton. */
const RESCUED = new Set(readWords('alternates-rescue').map(foldName));
/** Names that no city bears in English: "White House" is not Casablanca. */
const BARRED = new Set(readWords('alternates-barred').map(foldName));

/**
 * GeoNames' alternate names carry no language and include codes, nicknames and spellings of a hundred languages. Kept:
 * names in Latin letters that begin with a capital, are no code, are not made of ordinary words alone and are near the
 * main name; other names only where the rescue list has them.
 */
export function alternates(
  name: string,
  names: readonly string[],
  isOrdinary: (word: string) => boolean,
): Map<string, AliasKind> {
  const main = foldName(name);
  return kept(
    main,
    names,
    (alternate, key) => RESCUED.has(key) || (isNear(main, key) && isUsable(alternate, key, isOrdinary)),
  );
}

/** The alternates that are kept, each once, by the first spelling. */
function kept(
  main: string,
  names: readonly string[],
  keeps: (alternate: string, key: string) => boolean,
): Map<string, AliasKind> {
  const found = new Map<string, AliasKind>();
  const seen = new Set([main]);
  for (const alternate of names) {
    const key = foldName(alternate);
    if (seen.has(key) || BARRED.has(key) || !keeps(alternate, key)) continue;
    seen.add(key);
    found.set(alternate, 'alternate');
  }
  return found;
}

/** Words that a town's full name puts first and that speech leaves out. */
const LEAD = /^(?:great|royal|villa|ciudad|city)(?: de| of)? /;

/**
 * Of a smaller town only what its own name is cut down to: "Calbayog" of "Calbayog City", "Malvern" of "Great Malvern". One
 * word that is a family name or an ordinary word as well is left out.
 */
export function shortNames(
  name: string,
  names: readonly string[],
  isDoubtful: (word: string) => boolean,
): Map<string, AliasKind> {
  const main = foldName(name);
  const whole = [main, main.replace(LEAD, '')].map((full) => `${full} `);
  const isCutDown = (key: string): boolean => whole.some((full) => full.startsWith(`${key} `));
  return kept(main, names, (alternate, key) => isCutDown(key) && isUsable(alternate, key, isDoubtful));
}

function isUsable(alternate: string, key: string, isOrdinary: (word: string) => boolean): boolean {
  if (!/^[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž' ’-]+$/.test(alternate)) return false;
  if (key.length < 4 || alternate === alternate.toUpperCase()) return false;
  return !key.split(' ').every((word) => isOrdinary(word));
}

/** A spelling variant: as long within a third, and most letter pairs shared. */
function isNear(main: string, other: string): boolean {
  if (main.includes(other) || other.includes(main)) return true;
  const pairs = new Set(pairsOf(main));
  const others = pairsOf(other);
  const shared = others.filter((pair) => pairs.has(pair)).length;
  return shared * 2 >= (pairs.size + others.length) * 0.55;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
