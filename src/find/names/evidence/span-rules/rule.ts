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
  /** What must hold as well, null for nothing: asked once for all rules that share it. */
  readonly given: Condition | null;
  readonly applies: Condition;
}

export type Condition = (candidate: Candidate) => boolean;

/** Whether a rule is true of a candidate. */
export const holds = ({ least, most, given, applies }: SpanRule, c: Candidate): boolean =>
  c.length >= least && c.length <= most && (given === null || given(c)) && applies(c);

type Make = (
  id: string,
  example: string,
  counterExample: string,
  applies: Condition,
  least?: number,
  most?: number,
) => SpanRule;

const on =
  (side: Side, given: Condition | null = null): Make =>
  (id, example, counterExample, applies, least = 1, most = Infinity) => ({
    id,
    side,
    example,
    counterExample,
    given,
    applies,
    least,
    most,
  });

export const whole = on('whole');
export const wholeGiven = (condition: Condition): Make => on('whole', condition);
export const atStart = on('start');
export const atStartGiven = (condition: Condition): Make => on('start', condition);
export const atEnd = on('end');
export const atEndGiven = (condition: Condition): Make => on('end', condition);

/** Whether a word is written in one of some ways (bit set of `Written`). */
export const isWritten = (form: Form, bits: number): boolean => (form.written & bits) !== 0;

/** Whether a word has any of some traits (bit set of `Trait`). */
export const hasTrait = (form: Form | undefined, bits: number): boolean =>
  form !== undefined && (form.traits & bits) !== 0;

/** Whether a word is of any of some classes (bit set of `WordClass`). */
export const is = (form: Form, bits: number): boolean => (form.classes & bits) !== 0;

const KNOWN_PLACE = relationBit('place', Relation.IS);

/** Whether the gazetteer has the candidate as a whole. */
export const isKnownPlace = (c: Candidate): boolean =>
  c.length === 1 ? is(c.fromFirst(0), WordClass.PLACE) : (c.relations & KNOWN_PLACE) !== 0;

/** Makes a rule that is asked of such candidates alone. */
export const knownPlace = wholeGiven(isKnownPlace);
