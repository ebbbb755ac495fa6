import { WordClass } from '../../../lexicon/types.ts';
import type { Reading, Run } from '../candidate.ts';
import { is, isWritten } from '../evidence/span-rules/rule.ts';
import type { Form } from '../words/forms.ts';
import { Written } from '../words/written.ts';
import { type Constraint, constraint, NOBODY, SURE } from './constraint.ts';
import { FREQUENT } from './somebody.ts';

export const OF_INITIALS = {
  GIVEN_BEFORE_INITIAL: constraint(
    'given-before-initial',
    [SURE, -SURE, -SURE],
    'A jury freed [[Dean R. Kessler]].',
    'A jury freed [[Judge R. Kessler]].',
  ),
  INITIAL_BEHIND_GIVEN: constraint(
    'initial-behind-given',
    NOBODY,
    'A jury freed Dean [[R. Kessler]].',
    'A jury freed [[R. Kessler]].',
  ),
};

/** What an initial says, behind a title that is a given name as often. */
export function byInitial(
  reading: Reading,
  run: Run,
  hasTitle: boolean,
  begin: number,
  end: number,
): Constraint | null {
  if (begin > run.first && isBehindGiven(reading, begin)) return OF_INITIALS.INITIAL_BEHIND_GIVEN;
  return hasTitle && isGivenBeforeInitial(reading, begin, end) ? OF_INITIALS.GIVEN_BEFORE_INITIAL : null;
}

/** The "R." of "Dean R. Brook", where "Dean" is as much a title: an initial is no name's first word behind a frequent given name. */
const isBehindGiven = ({ forms }: Pick<Reading, 'forms'>, at: number): boolean =>
  isWritten(forms[at] as Form, Written.INITIAL) &&
  (forms[at - 1] as Form).isCapital &&
  (forms[at - 1] as Form).word.givenWeight >= FREQUENT;

/** The "Dean R. Brook" of it, as a whole. */
const isGivenBeforeInitial = ({ forms }: Reading, begin: number, end: number): boolean =>
  end - begin > 2 &&
  is(forms[begin] as Form, WordClass.TITLE) &&
  isBehindGiven({ forms }, begin + 1) &&
  forms[end]?.isCapital !== true;
