import { WordClass } from '../../lexicon/types.ts';
import { listed } from '../../lexicon/word-list.ts';
import { Tag } from '../../model/tags.ts';
import type { Reading, Run } from './candidate.ts';
import { is, isWritten } from './evidence/span-rules/rule.ts';
import type { Phrase } from './known-phrases.ts';
import { Ability } from './words/ability.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { Written } from './words/written.ts';

const isNameInS = listed('names-in-s');

/** The "'s" of a firm or place whose name has one ("St Mary's"), though "Lowe's" may also be what belongs to Lowe. */
export function endsInS(reading: Reading, index: number): boolean {
  const { forms, tokens } = reading;
  if ((forms[index] as Form).joint !== Joint.POSSESSIVE || tokens[index]?.spaced !== false) return false;
  const [before, last] = [forms[index - 2], forms[index - 1]];
  if (last === undefined || !last.isCapital) return false;
  if (isNameInS(`${last.text}'s`)) return true;
  if (before === undefined) return false;
  return isWritten(before, Written.SAINT) || isNameInS(`${before.text} ${last.text}'s`) || isShop(reading, index);
}

const FROM = /^(?:at|from|into|near|to)$/u;
const AILMENT = /^(?:Alzheimer|Asperger|Crohn|Hodgkin|Huntington|Parkinson|Tourette)$/u;
const NO_SHOP = WordClass.PLACE_BIG | WordClass.FUNCTION | WordClass.ORG | WordClass.DEMONYM;

/** "They ate at Zarbo's.": where nothing stands behind that somebody has, the "'s" is of a shop; at Ana's one is with Ana. */
function isShop({ forms, tags }: Reading, index: number): boolean {
  const [before, name, behind] = [forms[index - 2] as Form, forms[index - 1] as Form, forms[index + 1]];
  if (!FROM.test(before.text) || is(name, NO_SHOP) || isGiven(name) || AILMENT.test(name.text)) return false;
  if (behind === undefined || isWritten(behind, Written.MARK)) return true;
  return (behind.ability & Ability.SMALL) !== 0 && GOES_ON.has(tags[index + 1] as number);
}

const isGiven = ({ word }: Form): boolean => word.givenWeight > word.familyWeight;

/** Parts of speech that begin no noun phrase. */
const GOES_ON: ReadonlySet<number> = new Set([Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.VERB]);

/**
 * Where the "'s" of the first large place or headed body of a run that has something stands: "Norland's Opposition Party" and "Norland
 * Police's Task Force" are two names, as those of a known place with "'s" are not; -1 for nowhere.
 */
export function ownerInS({ forms }: Reading, { first, last, phrases }: Run): number {
  for (let i = first + 1; i < last - 1; i++) {
    if ((forms[i] as Form).joint !== Joint.POSSESSIVE) continue;
    if (isWritten((forms[i - 2] ?? forms[i]) as Form, Written.SAINT)) continue;
    const owner = forms[i - 1] as Form;
    if (isLargeOwner(owner) || endsPlace(phrases, i)) return i;
    if (i - 1 > first && owner.isCapital && is(owner, WordClass.ORG_HEAD)) return i;
  }
  return -1;
}

function endsPlace(phrases: readonly Phrase[], at: number): boolean {
  for (const { last, place } of phrases) if (last === at && place >= 0) return true;
  return false;
}

/** A country, or a large place of which few people have their name. */
export const isLargeOwner = ({ isCountry, isCapital, classes, word }: Form): boolean =>
  isCountry || (isCapital && (classes & WordClass.PLACE_BIG) !== 0 && word.givenWeight + word.familyWeight <= FEW);
const FEW = 3;
