import { rememberedByLexicon } from '../../../lexicon/form-memo.ts';
import { type Lexicon, PhrasePart, WordClass } from '../../../lexicon/types.ts';
import { isCapitalised } from '../cues/reading.ts';
import { stateOf } from '../cues/state-abbreviations.ts';

/** Share of capitalised uses (0–15) from which a word is a name wherever it stands. */
const MOSTLY_CAPITALISED = 13;

/** Before a place inside a name: "University of Maryland", "North Dallas Clinic", "Greater Manchester Arena". */
const LEADS_TO_PLACE =
  /^(?:of|in|at|de|the|new|old|greater|central|downtown|(?:north|south|mid)?(?:north|south|east|west)(?:ern)?)$/iu;

/** A head that makes the name another settlement's: "Washington Township" does not lie in Washington. */
const SETTLEMENT = /\b(?:township|village|borough|town|heights|beach|springs|city)$/iu;

/**
 * The longest listed place that stands inside a longer name ("Boston" of "Boston Harbor Hotel"), or null. Of two the
 * first. Behind a given name it is a family name ("Harriet Lincoln Museum"), and so it is where most bearers
 * are people ("Jackson Street"); a firm's name tells of its sponsor ("Toyota Center").
 */
export const embeddedPlace = (name: string, lexicon: Lexicon): string | null => embedded(lexicon)(name);

const embedded = rememberedByLexicon(search);

function search(name: string, lexicon: Lexicon): string | null {
  const words = name.split(/[\s-]+/u);
  if (words.length < 2 || SETTLEMENT.test(name)) return null;
  let best: { readonly from: number; readonly length: number } | null = null;
  for (let from = 0; from < words.length; from++) {
    if (from > 0 && !LEADS_TO_PLACE.test(words[from - 1] ?? '')) continue;
    const length = isCapitalised(words[from] ?? '') ? placeLength(words, from, lexicon) : 0;
    if (isHeadOf(words, from + length)) continue;
    const isSponsor = length === 1 && from + 1 < words.length && isFirm(words[from] ?? '', lexicon);
    if (length > (best?.length ?? 0) && length < words.length && !isSponsor) best = { from, length };
  }
  return best === null ? null : words.slice(best.from, best.from + best.length).join(' ');
}

/** "|Bahía| de los Ángeles" is not in Bahia, but "Rio de Janeiro Airport" in Rio de Janeiro: what ends before a token of a Romance name is its head. */
const isHeadOf = (words: readonly string[], end: number): boolean =>
  /^(?:d[aeiou]|del|della|dos|das)$/u.test(words[end] ?? '');

const isFirm = (word: string, lexicon: Lexicon): boolean => (lexicon.word(word).classes & WordClass.ORG) !== 0;

/** All listed places in a line that nobody has read for names, such as a title from the front matter. */
export function placesIn(line: string, lexicon: Lexicon): readonly string[] {
  const words = line.split(/[^\p{L}\p{M}.'’-]+/u).map((word) => word.replace(/['’]s?$|\.$/u, ''));
  const found: string[] = [];
  for (let from = 0; from < words.length; from++) {
    const length = isCapitalised(words[from] ?? '') ? placeLength(words, from, lexicon) : 0;
    if (length === 0) continue;
    found.push(words.slice(from, from + length).join(' '));
    from += length - 1;
  }
  return found;
}

/** "Western Canada", "downtown Chicago", "Greater Manchester": the place itself, or most of it. */
export function isPartOf(name: string, place: string): boolean {
  const rest = name.slice(0, name.length - place.length).trim();
  return name.endsWith(place) && rest !== '' && rest.split(/[\s-]+/u).every((word) => LEADS_TO_PLACE.test(word));
}

function placeLength(words: readonly string[], from: number, lexicon: Lexicon): number {
  const facts = lexicon.word(words[from] ?? '');
  if ((facts.starts & PhrasePart.PLACE) !== 0) {
    const phrase = lexicon
      .phraseAt(words, from, words.length)
      .find(({ part, length }) => part === 'place' && length > 1);
    if (phrase !== undefined) return phrase.length;
  }
  if (/^(?:[A-Z]\.?){2,}$/u.test(words[from] ?? '')) return lexicon.places(words[from] ?? '').length > 0 ? 1 : 0;
  // "Mont Ventoux" is not in Montana.
  if ((facts.classes & WordClass.PLACE_BIG) === 0 || stateOf(words[from] ?? '') !== null) return 0;
  if ((facts.classes & WordClass.FAMILY) !== 0 && !isMetropolis(words[from] ?? '', lexicon)) return 0;
  return facts.frequency === 0 || facts.capitalised >= MOSTLY_CAPITALISED ? 1 : 0;
}

/** Inhabitants from which a city outdoes the family of its name: Boston and Houston, but not Jackson and Lincoln. */
const METROPOLIS = 300_000;

const isMetropolis = (name: string, lexicon: Lexicon): boolean =>
  (lexicon.places(name)[0]?.population ?? 0) >= METROPOLIS;
