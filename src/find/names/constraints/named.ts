import { WordClass } from '../../../lexicon/types.ts';
import { classesIn } from '../../../lexicon/word-list.ts';
import { Tag } from '../../../model/tags.ts';
import type { Reading, Run } from '../candidate.ts';
import { is } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { constraint, LIKELY_PLACE } from './constraint.ts';

export const OF_NAMING = {
  NAMED_PLACE: constraint(
    'named-place',
    LIKELY_PLACE,
    'The road was once called [[Hobart]] by all.',
    'The singer was once called [[Hobart]] by all.',
  ),
};

/** How far before its name what is named may stand. */
const REACH = 16;
const kindsIn = classesIn('place-nouns');
const isOfPlace = (form: Form): boolean => ROAD.test(form.text) || (!form.isCapital && kindsIn(form.folded).length > 0);
const ROAD = /^(?:alley|avenue|boulevard|estate|farm|hotel|lane|park|railway station|road|square|station|street)$/u;
/** "the road was *once* called". */
const BETWEEN =
  /^(?:also|always|commonly|finally|first|formerly|later|locally|now|officially|once|originally|previously|soon|still|then)$/u;
const NAMES = WordClass.ORG_HEAD | WordClass.TITLE;

/** The "Hobart" of "a road named Hobart", "the road was once called Hobart" and "the street was shut before being named Hobart". */
export function isNamedPlace({ document, forms, tags }: Reading, { sentence }: Run, begin: number): boolean {
  if (is(forms[begin] as Form, NAMES)) return false;
  const start = Math.max(document.sentences[sentence]?.first ?? begin, begin - REACH);
  let i = begin - 2;
  if (i >= start && isOfPlace(forms[i] as Form)) return true;
  while (i > start && BETWEEN.test((forms[i] as Form).text)) i--;
  if (i <= start || tags[i] !== Tag.AUX) return false;
  const isGerund = (forms[i] as Form).text === 'being';
  while (i > start && tags[i] === Tag.AUX) i--;
  if (!isGerund) return isOfPlace(forms[i] as Form);
  for (; i >= start; i--) if (tags[i + 1] === Tag.AUX && isOfPlace(forms[i] as Form)) return true;
  return false;
}
