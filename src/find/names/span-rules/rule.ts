import type { Rule } from '../../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import type { Form } from '../forms.ts';

export type Side = 'start' | 'end' | 'whole';

/** Evidence that looks at the candidate as a whole and at what stands around it. In the examples the candidate stands in [[ ]]. */
export interface SpanRule extends Rule {
  /** What it depends on: where the candidate begins, where it ends, or both. What hangs on one side is asked once for all candidates there. */
  readonly side: Side;
  readonly applies: (candidate: Candidate) => boolean;
}

type Make = (id: string, example: string, counterExample: string, applies: SpanRule['applies']) => SpanRule;

const on =
  (side: Side): Make =>
  (id, example, counterExample, applies) => ({ id, side, example, counterExample, applies });

export const whole = on('whole');
export const atStart = on('start');
export const atEnd = on('end');

/** Whether a word is of any of some classes (bit set of `WordClass`). */
export const is = (form: Form, bits: number): boolean => (form.word.classes & bits) !== 0;
