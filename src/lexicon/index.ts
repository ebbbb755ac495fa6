import type { Lexicon } from './types.ts';

export * from './types.ts';

/** Interim: knows nothing. The compiled lexicon replaces it. */
export function openLexicon(): Lexicon {
  const facts = {
    classes: 0,
    frequency: 0,
    capitalised: 0,
    nounSense: 0,
    verbSense: 0,
    givenWeight: 0,
    familyWeight: 0,
    starts: 0,
  };
  return {
    word: (form) => ({ folded: form.toLowerCase(), ...facts }),
    phraseAt: () => [],
    places: () => [],
    place: () => null,
    country: () => null,
    countries: [],
    region: () => null,
    demonym: () => [],
    person: () => [],
    givenName: () => null,
    speechVerb: () => null,
  };
}
