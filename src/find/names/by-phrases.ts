import type { PhrasePartName } from '../../lexicon/types.ts';
import type { Candidate, Reading, Run } from './candidate.ts';
import { CERTAIN, type ClassScores, NAMED, NEVER } from './class-scores.ts';
import { onlyPartOf, otherAround, type Phrase, withTitle } from './known-phrases.ts';
import { Mode } from './layout.ts';
import { mayName } from './reading.ts';
import type { Form } from './words/forms.ts';
import { isCountry } from './words/word-facts.ts';
import { isOrdinary } from './words/word-types.ts';

/** What the known phrases of a run settle of a candidate; null for nothing. */
export function byPhrases(c: Candidate, begin: number, end: number): ClassScores | null {
  const { reading, run } = c;
  if (cutsCountry(reading, run, begin, end)) return [0, NEVER, 0];
  const star = withTitle(run.phrases, begin, end);
  if (star !== null) return star.first === begin && star.last === end ? [CERTAIN, NEVER, NEVER] : [NEVER, NEVER, 0];
  const other = otherAround(run.phrases, begin, end);
  if (other !== null) {
    const against = end - begin === other.last - other.first ? NEVER : -NAMED;
    return [c.at(other.first - 1).folded === 'the' ? against : 0, against, against];
  }
  return isInCapitals(reading, run, begin, end) ? knownAs(run.phrases, begin, end) : null;
}

/** "Moose Jaw": a run that is known as a whole, as a place alone. */
export const isKnownPlace = ({ first, last, phrases }: Run, begin: number, end: number): boolean =>
  phrases.length > 0 && begin === first && end === last && onlyPartOf(phrases, begin, end) === 'place';

/** "Grenadines" is no place in "Saint Vincent and the Grenadines", nor is what reaches out of it; "the" of "the Netherlands" is none of it. */
const cutsCountry = ({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean =>
  phrases.some(
    ({ first, last, place }) =>
      isCountry(place) &&
      mayName(forms[first] as Form) &&
      mayName(forms[last - 1] as Form) &&
      begin < last &&
      end > first &&
      (begin > first || end < last),
  );

/** "Dollar General": a run of ordinary words, all of them capitalised in running text. */
function isInCapitals({ forms, modes }: Reading, run: Run, begin: number, end: number): boolean {
  if (begin !== run.first || end !== run.last || (modes[begin] as number) >= Mode.TITLE) return false;
  for (let i = begin; i < end; i++) {
    const { isCapital, word } = forms[i] as Form;
    if (!isCapital || !isOrdinary(word)) return false;
  }
  return true;
}

/** What only one part of the phrase table has. */
function knownAs(phrases: readonly Phrase[], begin: number, end: number): ClassScores | null {
  const part = onlyPartOf(phrases, begin, end);
  return part === null ? null : (KNOWN[part] ?? null);
}

const KNOWN: Readonly<Partial<Record<PhrasePartName, ClassScores>>> = {
  person: [NAMED, 0, 0],
  place: [0, NAMED, 0],
  organization: [0, 0, NAMED],
};
