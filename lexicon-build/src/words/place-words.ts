import { fold, foldName } from '../../../src/lexicon/fold.ts';
import { PhrasePart, WordClass } from '../../../src/lexicon/types.ts';
import type { PlaceKeys, Posting } from '../places/keys.ts';
import type { Place } from '../places/model.ts';
import type { Words } from './model.ts';

/** PLACE, PLACE_BIG, PLACE_TOKEN and the starts of place names of several words. */
export function addPlaceWords(words: Words, keys: PlaceKeys): void {
  for (const [key, postings] of keys) {
    if (key.includes(' ')) addTokens(words, key, postings);
    else addSingle(words, key, postings);
  }
}

/** From here on a word is too common to be a small town. */
const COMMON = 8;

function addSingle(words: Words, key: string, postings: readonly Posting[]): void {
  const big = postings.some(isBig);
  const known = words.byKey.get(key);
  if (
    !big &&
    known !== undefined &&
    known.frequency >= COMMON &&
    postings.every((posting) => posting.alias === 'penalised')
  )
    return;
  words.addClass(key, big ? WordClass.PLACE | WordClass.PLACE_BIG : WordClass.PLACE);
}

function addTokens(words: Words, key: string, postings: readonly Posting[]): void {
  const tokens = key.split(' ');
  const first = words.at(tokens[0] ?? '');
  first.starts |= PhrasePart.PLACE;
  if (!postings.some(isKnown)) return;
  for (const token of tokens) {
    const word = words.byKey.get(token);
    if (token.length > 2 && ((word?.classes ?? 0) & WordClass.FUNCTION) === 0)
      words.addClass(token, WordClass.PLACE_TOKEN);
  }
}

const BIG_CITY = 100_000;

function isBig({ place, alias }: Posting): boolean {
  if (alias === 'penalised') return false;
  if (place.kind === 'city' || place.kind === 'district')
    return place.featureCode === 'PPLC' || place.population >= BIG_CITY;
  if (place.kind === 'region') return place.population >= BIG_CITY;
  return place.kind !== 'county' && place.source !== 'ourairports' && place.kind !== 'facility';
}

function isKnown(posting: Posting): boolean {
  return (
    posting.alias !== 'penalised' &&
    (posting.place.population >= 50_000 || posting.place.source === 'hand' || posting.place.source === 'wordnet')
  );
}

/** "Guinea-Bissau" may reach the lexicon as one token. */
export function addHyphenated(words: Words, keys: PlaceKeys, places: readonly Place[]): void {
  for (const place of places) {
    for (const name of [place.name, ...place.aliases.keys()]) {
      if (!name.includes('-') || name.includes(' ') || !keys.has(foldName(name))) continue;
      words.addClass(fold(name), WordClass.PLACE);
    }
  }
}
