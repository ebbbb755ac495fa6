import { WordClass } from '../../../../lexicon/types.ts';
import type { Rule } from '../../../../model/rule.ts';
import type { Candidate } from '../../candidate.ts';
import { Relation, relationBit } from '../../known-phrases.ts';
import type { Form } from '../../words/forms.ts';

export type Side = 'start' | 'end' | 'whole';

/** Evidence that looks at the candidate as a whole and at what stands around it. In the examples the candidate stands in [[ ]]. */
export interface SpanRule extends Rule {
  /** What it depends on: where the candidate begins, where it ends, or both. What hangs on one side is asked once for all candidates there. */
  readonly side: Side;
  /** Tokens that a candidate must have at least, and at most, for the rule to be asked. */
  readonly least: number;
  readonly most: number;
  readonly applies: (candidate: Candidate) => boolean;
}

/** Whether a rule is true of a candidate. */
export const holds = ({ least, most, applies }: SpanRule, c: Candidate): boolean =>
  c.length >= least && c.length <= most && applies(c);

type Make = (
  id: string,
  example: string,
  counterExample: string,
  applies: SpanRule['applies'],
  least?: number,
  most?: number,
) => SpanRule;

const on =
  (side: Side): Make =>
  (id, example, counterExample, applies, least = 1, most = Infinity) => ({
    id,
    side,
    example,
    counterExample,
    applies,
    least,
    most,
  });

export const whole = on('whole');
export const atStart = on('start');
export const atEnd = on('end');

/** Whether a word is written in one of some ways (bit set of `Written`). */
export const isWritten = (form: Form, bits: number): boolean => (form.written & bits) !== 0;

/** Whether a word is of any of some classes (bit set of `WordClass`). */
export const is = (form: Form, bits: number): boolean => (form.classes & bits) !== 0;

const KNOWN_PLACE = relationBit('place', Relation.IS);

/** Whether the gazetteer has the candidate as a whole. */
export const isKnownPlace = (c: Candidate): boolean =>
  c.length === 1 ? is(c.fromFirst(0), WordClass.PLACE) : (c.relations & KNOWN_PLACE) !== 0;
