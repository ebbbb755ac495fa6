/**
 * Share of a rule's findings that are right in place and value, for rules that found ten or more in the openly
 * licensed marked texts (GUM's dates and `test/gold`), smoothed by four findings of the overall share.
 */
const SHARES: Readonly<Record<string, number>> = {
  ago: 0.74,
  amount: 0.94,
  century: 0.97,
  clock: 0.47,
  'clock-day': 0.81,
  'day-month': 0.86,
  'day-part': 0.49,
  decade: 0.98,
  'edge-span': 0.91,
  month: 0.56,
  'month-day': 0.99,
  'month-year': 0.97,
  today: 0.61,
  'toward-unit': 0.88,
  weekday: 0.84,
  year: 0.98,
};

/** The share over all rules, for those that found fewer. */
const OVERALL = 0.87;

export const confidenceOf = (rule: string): number => SHARES[rule] ?? OVERALL;
