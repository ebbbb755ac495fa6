import { fold } from '../../../src/lexicon/fold.ts';
import { WordClass } from '../../../src/lexicon/types.ts';
import { plural } from '../inflect.ts';
import { ancestors, readPlaceAdjectives, type WordNet } from '../wordnet.ts';
import type { Words } from './model.ts';

/** Inhabitants and adjectives of places that only WordNet has: "Sicilian", "Angeleno". Their places are not told. */
export function addInhabitants(words: Words, wordnet: WordNet): void {
  for (const synset of wordnet.nouns.values()) {
    if (synset.file !== 18 || !ancestors(wordnet, synset).has('inhabitant')) continue;
    for (const word of synset.words.filter(isCapitalised)) {
      words.addClass(fold(word), WordClass.DEMONYM);
      if (!/(?:ese|men)$/.test(word)) words.addClass(fold(plural(word)), WordClass.DEMONYM);
    }
  }
  for (const word of readPlaceAdjectives(wordnet).filter(isCapitalised)) words.addClass(fold(word), WordClass.DEMONYM);
}

function isCapitalised(word: string): boolean {
  return /^[A-Z][a-z]{3,}$/.test(word);
}
