import { WordClass } from '../../../../lexicon/types.ts';
import type { Candidate } from '../../candidate.ts';
import type { Form } from '../../words/forms.ts';
import { Joint } from '../../words/joints.ts';
import { is } from './rule.ts';

/** The word that says what a name of several words is: "Museum" of "Museum of Glass" and of "Glass Museum". */
function headOf(c: Candidate): Form {
  for (let i = c.first + 1; i < c.last - 1; i++) if (c.at(i).joint === Joint.OF) return c.at(i - 1);
  return c.at(c.last - 1);
}

const HEADS = WordClass.PLACE_HEAD | WordClass.ORG_HEAD;

/** Whether that word is a head of places' or of organisations' names. */
export const hasHead = (c: Candidate): boolean => is(headOf(c), HEADS);

/** Whether that word is, and is not, a head of places' and of organisations' names; a museum's is both. */
export const isHeaded =
  (place: boolean, organization: boolean) =>
  (c: Candidate): boolean => {
    const head = headOf(c);
    return is(head, WordClass.PLACE_HEAD) === place && is(head, WordClass.ORG_HEAD) === organization;
  };
