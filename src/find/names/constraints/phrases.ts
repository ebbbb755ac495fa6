import { type PhrasePartName, WordClass } from '../../../lexicon/types.ts';
import type { Candidate, Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import { onlyPartOf, otherAround, type Phrase, withTitle } from '../known-phrases.ts';
import { Mode } from '../layout.ts';
import { mayName } from '../reading.ts';
import type { Form } from '../words/forms.ts';
import { isCountry } from '../words/word-facts.ts';
import { isOrdinary } from '../words/word-types.ts';
import { CERTAIN, type Constraint, constraint, NAMED, NEVER, NOBODY, SURE } from './constraint.ts';

export const OF_PHRASES = {
  PART_OF_COUNTRY: constraint(
    'part-of-country',
    [0, NEVER, 0],
    'Planes reached Saint Vincent and the [[Grenadines]].',
    'Planes reached the [[Grenadines]].',
  ),
  NAME_WITH_TITLE: constraint(
    'name-with-title',
    [CERTAIN, NEVER, NEVER],
    'They said that [[Lady Gaga]] sang.',
    'They said that [[Lady Petrova]] sang.',
  ),
  PART_OF_NAME_WITH_TITLE: constraint(
    'part-of-name-with-title',
    [NEVER, NEVER, 0],
    'They said that Lady [[Gaga]] sang.',
    'They said that Lady [[Petrova]] sang.',
  ),
  THING_BEHIND_THE: constraint(
    'thing-behind-the',
    NOBODY,
    'The [[Victoria Cross]] was sold.',
    'They met [[Victoria Cross]] there.',
  ),
  THING: constraint(
    'thing',
    [0, NEVER, NEVER],
    'They met [[Victoria Cross]] there.',
    'The [[Victoria Cross]] was sold.',
  ),
  PART_OF_THING_BEHIND_THE: constraint(
    'part-of-thing-behind-the',
    [-NAMED, -NAMED, -NAMED],
    'The [[Victoria]] Cross was sold.',
    'The [[Victoria]] Line was shut.',
  ),
  PART_OF_THING: constraint(
    'part-of-thing',
    [0, -NAMED, -NAMED],
    'They met [[Victoria]] Cross there.',
    'They met [[Victoria]] Brook there.',
  ),
  BEHIND_TITLE_OF_BODY: constraint(
    'behind-title-of-body',
    [NEVER, -NAMED, -NAMED],
    'Then General [[Mills]] fell.',
    'Then General [[Petrova]] fell.',
  ),
  KNOWN_PLACE: constraint('known-place', [0, SURE, 0], 'They love [[Moose Jaw]] so.', 'They love [[Moose Valley]] so.'),
};

/** What only one part of the phrase table has, where all its words are ordinary ones with capitals. */
export const KNOWN_IN_CAPITALS = {
  person: constraint(
    'known-person',
    [NAMED, 0, 0],
    'They met [[Tiger Woods]] there.',
    'They met [[Tiger Hill]] there.',
  ),
  place: constraint(
    'known-city',
    [0, NAMED, 0],
    'They left [[Salt Lake City]] there.',
    'They left [[Sand Lake City]] there.',
  ),
  organization: constraint(
    'known-body',
    [0, 0, NAMED],
    'They robbed three [[Dollar General]] stores.',
    'They robbed three [[Dollar Special]] stores.',
  ),
} satisfies Partial<Record<PhrasePartName, Constraint>>;

/** What the known phrases of a run settle of a candidate; null for nothing. */
export function byPhrases(c: Candidate, begin: number, end: number): Constraint | null {
  const { reading, run } = c;
  if (cutsCountry(reading, run, begin, end)) return OF_PHRASES.PART_OF_COUNTRY;
  const star = withTitle(run.phrases, begin, end);
  if (star !== null)
    return star.first === begin && star.last === end ? OF_PHRASES.NAME_WITH_TITLE : OF_PHRASES.PART_OF_NAME_WITH_TITLE;
  const other = otherAround(run.phrases, begin, end);
  if (other !== null) {
    const behindThe = c.at(other.first - 1).folded === 'the';
    if (end - begin === other.last - other.first) return behindThe ? OF_PHRASES.THING_BEHIND_THE : OF_PHRASES.THING;
    return behindThe ? OF_PHRASES.PART_OF_THING_BEHIND_THE : OF_PHRASES.PART_OF_THING;
  }
  if (isBehindTitleOfBody(c, run, begin, end)) return OF_PHRASES.BEHIND_TITLE_OF_BODY;
  return isInCapitals(reading, run, begin, end) ? knownAs(run.phrases, begin, end) : null;
}

/** "Moose Jaw": a run that is known as a whole, as a place alone. */
export const isKnownPlace = ({ first, last, phrases }: Run, begin: number, end: number): boolean =>
  phrases.length > 0 && begin === first && end === last && onlyPartOf(phrases, begin, end) === 'place';

/** "Grenadines" is no place in "Saint Vincent and the Grenadines", nor is what reaches out of it; "the" of "the Netherlands" is none of it. */
function cutsCountry({ forms }: Reading, { phrases }: Run, begin: number, end: number): boolean {
  for (const { first, last, place } of phrases) {
    if (!isCountry(place) || begin >= last || end <= first || (begin <= first && end >= last)) continue;
    if (mayName(forms[first] as Form) && mayName(forms[last - 1] as Form)) return true;
  }
  return false;
}

/** The "Mills" of "General Mills", which is known as a body alone. */
const isBehindTitleOfBody = (c: Candidate, { phrases }: Run, begin: number, end: number): boolean =>
  end - begin === 1 && is(c.at(begin - 1), WordClass.TITLE) && onlyPartOf(phrases, begin - 1, end) === 'organization';

/** "Dollar General": a run of ordinary words, all of them capitalised in running text. */
function isInCapitals({ forms, modes }: Reading, run: Run, begin: number, end: number): boolean {
  if (begin !== run.first || end !== run.last || (modes[begin] as number) >= Mode.TITLE) return false;
  for (let i = begin; i < end; i++) {
    const { isCapital, word } = forms[i] as Form;
    if (!isCapital || !isOrdinary(word)) return false;
  }
  return true;
}

function knownAs(phrases: readonly Phrase[], begin: number, end: number): Constraint | null {
  const part = onlyPartOf(phrases, begin, end);
  return part === null || !(part in KNOWN_IN_CAPITALS)
    ? null
    : KNOWN_IN_CAPITALS[part as keyof typeof KNOWN_IN_CAPITALS];
}
