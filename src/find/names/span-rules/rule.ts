import type { Rule } from '../../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import type { Form } from '../forms.ts';

/** Evidence that looks at the candidate as a whole and at what stands around it. In the examples the candidate stands in [[ ]]. */
export interface SpanRule extends Rule {
  readonly applies: (candidate: Candidate) => boolean;
}

export const rule = (
  id: string,
  example: string,
  counterExample: string,
  applies: (candidate: Candidate) => boolean,
): SpanRule => ({ id, example, counterExample, applies });

/** Whether a word is of any of some classes (bit set of `WordClass`). */
export const is = (form: Form, bits: number): boolean => (form.word.classes & bits) !== 0;
