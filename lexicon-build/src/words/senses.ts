import { plural, verbForms } from '../inflect.ts';
import type { Synset, WordNet } from '../wordnet.ts';
import type { Words } from './model.ts';

/** The lexicographer files of the first noun and verb sense, for lemmas of one word and their regular and irregular forms. */
export function addSenses(words: Words, wordnet: WordNet): void {
  addPart(words, wordnet.nounIndex, wordnet.nouns, 'nounSense', (lemma) => [lemma, plural(lemma)]);
  addPart(words, wordnet.verbIndex, wordnet.verbs, 'verbSense', verbForms);
}

function addPart(
  words: Words,
  index: ReadonlyMap<string, readonly string[]>,
  synsets: ReadonlyMap<string, Synset>,
  field: 'nounSense' | 'verbSense',
  formsOf: (lemma: string) => string[],
): void {
  const inflected = new Map<string, number>();
  for (const [lemma, senses] of index) {
    const file = synsets.get(senses[0] ?? '')?.file ?? 0;
    if (file === 0 || !/^[a-z][a-z'-]*$/.test(lemma)) continue;
    const [base = lemma, ...others] = formsOf(lemma);
    const word = words.byKey.get(base);
    if (word !== undefined) word[field] = file;
    for (const form of others) inflected.set(form, inflected.get(form) ?? file);
  }
  for (const [form, file] of inflected) {
    const word = words.byKey.get(form);
    if (word !== undefined && word[field] === 0) word[field] = file;
  }
}
