import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { hasTrait, is, isWritten } from '../evidence/span-rules/rule.ts';
import { isPhrase } from '../known-phrases.ts';
import type { Form } from '../words/forms.ts';
import { Trait } from '../words/traits.ts';
import { Written } from '../words/written.ts';
import { type Constraint, constraint, NAMED, NEVER, NOBODY } from './constraint.ts';

export const OF_ADDRESS = {
  ADDRESSED: constraint(
    'addressed',
    [NAMED, NEVER, NEVER],
    'Then Mr [[Bank]] left.',
    'Then the Mr [[Bank]] shop left.',
  ),
  OFFICE: constraint('addressed-office', NOBODY, 'Then, Mr [[President]], we left.', 'Then Mr [[Bishop]] left.'),
  TITLE_ALONE: constraint('title-alone', NOBODY, 'The [[Taoiseach]] left.', 'The [[Emmys]] are over.'),
  TITLE_AS_GIVEN: constraint(
    'title-as-given',
    [NAMED, -NAMED, -NAMED],
    'Then [[Earl Petrova]], 43, left.',
    'Then [[Dean Petrova]], of the law faculty left.',
  ),
  FAMILY_BEHIND_GIVEN: constraint(
    'family-behind-given',
    [-NAMED, 0, 0],
    'Then Dean [[Petrova]], 43, left.',
    'Then Dean [[Petrova]], of the law faculty left.',
  ),
  UNLISTED_TITLE: constraint(
    'unlisted-title',
    NOBODY,
    'Then [[Atty. Ana Petrova]] left.',
    'Then [[Ana Petrova]] left.',
  ),
  BEHIND_UNLISTED_TITLE: constraint(
    'behind-unlisted-title',
    [NAMED, -NAMED, -NAMED],
    'Then Atty. [[Ana Petrova]] left.',
    'Then Atty. [[Ana]] Petrova left.',
  ),
  WITH_ADDRESS: constraint('with-address', [0, NEVER, NEVER], 'Then [[Mr Bank]] left.', 'Then [[Mr Bank Group]] left.'),
};

/** Forms that stand before a name alone: "Dr" and "Sir" are others, which places have too, as "Miss" has. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Mx|Messrs)\.?$/u;

const isFormOfAddress = (form: Form | undefined): boolean => form !== undefined && ADDRESS.test(form.text);

/** "Mr Bank" is no body, unless a list has it or it ends with the head of one. */
export function byAddress(reading: Reading, { phrases }: Run, begin: number, end: number): Constraint | null {
  const { forms } = reading;
  if (end - begin === 1) return byLoneAddress(forms, begin);
  if (end - begin === 2 && isGivenTitle(forms, begin)) return OF_ADDRESS.TITLE_AS_GIVEN;
  if (!isFormOfAddress(forms[begin]) || isPhrase(phrases, begin, end)) return null;
  const isHeaded = end - begin > 2 && is(forms[end - 1] as Form, WordClass.ORG_HEAD | WordClass.ORG_SUFFIX);
  return isHeaded ? null : OF_ADDRESS.WITH_ADDRESS;
}

function byLoneAddress(forms: readonly Form[], at: number): Constraint | null {
  if (isAddressed(forms, at)) return OF_ADDRESS.ADDRESSED;
  if (isGivenTitle(forms, at - 1)) return OF_ADDRESS.FAMILY_BEHIND_GIVEN;
  if (!is(forms[at] as Form, WordClass.TITLE)) return null;
  if (OFFICE.test((forms[at] as Form).text) && CALLS.test(forms[at - 1]?.text ?? '')) return OF_ADDRESS.OFFICE;
  return isTitleAlone(forms, at) ? OF_ADDRESS.TITLE_ALONE : null;
}

/** No name has "Atty." in it; all that stands behind it is somebody's. */
export function byUnlistedTitle({ forms }: Reading, begin: number, end: number): Constraint | null {
  if (forms[end - 1]?.isCapital !== true) return null;
  for (let i = begin; i < end; i++)
    if (hasTrait(forms[i], Trait.ADDRESS) && forms[i + 1]?.isCapital === true) return OF_ADDRESS.UNLISTED_TITLE;
  const isBehind = hasTrait(forms[begin - 1], Trait.ADDRESS) && forms[end]?.isCapital !== true;
  return isBehind ? OF_ADDRESS.BEHIND_UNLISTED_TITLE : null;
}

const CALLS = /^(?:Madame?|Mr\.?|Mrs\.?|Ms\.?)$/u;
const OFFICE =
  /^(?:Ambassador|Chair|Chair(?:man|woman)|Chancellor|Mayor|Minister|Premier|President|Secretary|Speaker)$/u;

/** "The Taoiseach": a title that is nothing else, and not before a name. */
const isTitleAlone = (forms: readonly Form[], at: number): boolean => {
  const form = forms[at] as Form;
  // "PSI" is a title, and a body as often.
  return (
    form.isCapital &&
    /\p{Ll}/u.test(form.text) &&
    !is(form, ~(WordClass.TITLE | WordClass.ROLE)) &&
    forms[at + 1]?.isCapital !== true
  );
};

/** "Earl Browning, 43," and "Dean Browning" where no college or cathedral is near: a title that is a given name as well, alone before a family name. */
function isGivenTitle(forms: readonly Form[], at: number): boolean {
  const [title, family] = [forms[at], forms[at + 1]];
  if (title === undefined || !AS_GIVEN.test(title.text)) return false;
  if (family?.isCapital !== true || forms[at + 2]?.isCapital === true) return false;
  if (
    isWritten(forms[at + 2] ?? family, Written.COMMA | Written.BRACKET_OPENS) &&
    isWritten(forms[at + 3] ?? family, Written.AGE)
  )
    return true;
  if (title.text !== 'Dean' || family.word.givenWeight > family.word.familyWeight) return false;
  for (let i = Math.max(0, at - NEAR); i < Math.min(forms.length, at + NEAR); i++)
    if (HAS_DEAN.test((forms[i] as Form).text)) return false;
  return true;
}
const AS_GIVEN = /^(?:Baron|Dean|Duke|Earl|Judge|Major|Prince)$/u;
const NEAR = 80;
const HAS_DEAN =
  /^(?:[Cc]ampus|[Cc]athedral|[Cc]ollege|deans?|Deans|[Dd]iocese|[Ff]aculty|[Ss]eminary|[Uu]niversity)$/u;

/** The "Bank" of "Mr Bank said", unlike "Mr President" and that of "Mr Bank Holiday", "Mr Bank-Roe" and "the Mr Bank shop". */
const isAddressed = (forms: readonly Form[], at: number): boolean =>
  isFormOfAddress(forms[at - 1]) &&
  forms[at]?.isCapital === true &&
  !is(forms[at] as Form, WordClass.TITLE) &&
  forms[at - 2]?.folded !== 'the' &&
  !isCapitalBehind(forms, at + 1);

const isCapitalBehind = (forms: readonly Form[], at: number): boolean =>
  forms[at]?.isCapital === true || (/^[-‐‑&]$/u.test(forms[at]?.text ?? '') && forms[at + 1]?.isCapital === true);
