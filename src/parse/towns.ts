import { rememberedByLexicon } from '../lexicon/form-memo.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { IsTown } from './dateline.ts';

/** Share of capitalised uses (0–15) from which a word is a name wherever it stands: "Nice:" and "Reading:" open other lines. */
const MOSTLY_CAPITALISED = 13;

/** Towns that the gazetteer lists under a name that is no ordinary word. */
export const townsOf: (lexicon: Lexicon) => IsTown = rememberedByLexicon((name, lexicon) => {
  const { frequency, capitalised } = lexicon.word(name);
  if (frequency > 0 && capitalised < MOSTLY_CAPITALISED) return false;
  return lexicon.places(name).some(({ kind }) => kind === 'city');
});
