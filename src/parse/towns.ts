import { rememberedByLexicon } from '../lexicon/form-memo.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { IsTown } from './dateline.ts';

/** Share of capitalised uses (0–15) from which a word is a name wherever it stands: "Nice:" and "Reading:" open other lines. */
const MOSTLY_CAPITALISED = 13;

const isOrdinary = (word: string, lexicon: Lexicon): boolean => {
  const { frequency, capitalised } = lexicon.word(word);
  return frequency > 0 && capitalised < MOSTLY_CAPITALISED;
};

const isListed = rememberedByLexicon(
  (name, lexicon) => !isOrdinary(name, lexicon) && lexicon.places(name).some(({ kind }) => kind === 'city'),
);

const mayBeListed = rememberedByLexicon(
  (name, lexicon) => lexicon.places(name).length > 0 || !name.split(' ').every((word) => isOrdinary(word, lexicon)),
);

/** Towns that the gazetteer lists under a name that is no ordinary word; what may be one has a word that isn't, or is listed all the same. */
export const townsOf =
  (lexicon: Lexicon): IsTown =>
  (name, orMayBe = false) =>
    (orMayBe ? mayBeListed : isListed)(lexicon)(name);
