/**
 * The sums of the three classes in one number, so that one addition adds to all three. Weights are whole hundredths of log-odds:
 * such sums are exact in whatever order they are made, as long as none leaves ±655.
 */
const BASE = 2 ** 17;
/** Hundredths of a unit of log-odds. */
export const UNIT = 100;

export const packed = (person: number, place: number, organization: number): number =>
  person + BASE * (place + BASE * organization);

/** Adds the three sums of a packed number, in log-odds, to three numbers in a row. */
export function addUnpacked(out: Float64Array, at: number, sums: number): void {
  const upper = Math.round(sums / BASE);
  const organization = Math.round(upper / BASE);
  out[at] = (out[at] as number) + (sums - upper * BASE) / UNIT;
  out[at + 1] = (out[at + 1] as number) + (upper - organization * BASE) / UNIT;
  out[at + 2] = (out[at + 2] as number) + organization / UNIT;
}
