import type { DateMention } from '../../../model/date-expression.ts';
import type { Document } from '../../../model/document.ts';

// What figures are compared with, and the stretch that they are of.

/** "rose in May from 2 percent in April", "the most since April". */
export const isCompared = ({ firstToken }: DateMention, { tokens }: Document): boolean =>
  tokens
    .slice(Math.max(0, firstToken - STRETCH_REACH), firstToken)
    .some(({ text }) => /^(?:from|than|with|against|since)$/u.test(text));

/** "the three months ended March 31", "the 13 weeks to June 28". */
const QUARTER_LONG =
  /\b(?:three|3)[ -]months?(?: period)?(?: that)? (?:ended|ending|to)$|\b(?:13|thirteen) weeks(?: that)? (?:ended|ending|to)$/iu;

/** Tokens before a day within which the stretch stands that it ends. */
const STRETCH_REACH = 6;

export const endsQuarter = ({ firstToken }: DateMention, { tokens }: Document): boolean =>
  QUARTER_LONG.test(
    tokens
      .slice(Math.max(0, firstToken - STRETCH_REACH), firstToken)
      .map(({ text }) => text)
      .join(' '),
  );
