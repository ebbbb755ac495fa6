import { SMALL } from '../decision/landmarks.ts';
import { kmBetween } from '../geometry.ts';
import { belief, expected } from './belief.ts';
import type { PlaceRule } from './rule.ts';

/** How far off "near" or "north of" is at most, and how far beside the mark a told distance may be. */
const BESIDE_KM = 80;
const BESIDE_SHARE = 0.3;

/** What is farther off is beside nothing, or three times what is told. */
const FAR_KM = 300;

/** How well a distance suits the one told: 0–1. */
function fits(km: number, told: number | null): number {
  if (km === Number.POSITIVE_INFINITY) return 0;
  const slip = told === null ? km / BESIDE_KM : (km - told) / Math.max(25, told * BESIDE_SHARE);
  return 1 / (1 + slip * slip);
}

/** What the text tells of how near two places are. */
export const BESIDE: readonly PlaceRule[] = [
  {
    id: 'told-beside',
    weight: 5,
    says: 'The text puts it beside another place: "northeast of Dayton", "20 miles from Dayton".',
    example: 'A plant in [Perth], southwest of {Ottawa}, shut.',
    counterExample: 'A plant in [Perth] shut.',
    concerns: ({ beside }) => beside !== null,
    strength: ({ entry }, { beside }) =>
      beside === null || entry.kind === 'country'
        ? 0
        : expected(beside.place, (other) => fits(kmBetween(entry, other), beside.km)),
  },
  {
    id: 'told-far-from',
    weight: -8,
    says: 'The text puts it beside a place from which it is far.',
    example: 'A plant in [Redwater], northeast of {Edmonton}, shut.',
    counterExample: 'A plant in [Redwater], west of {Texarkana}, shut.',
    concerns: ({ beside }) => beside !== null,
    strength: ({ entry }, { beside }) =>
      beside === null || entry.kind === 'country' || entry.kind === 'region'
        ? 0
        : belief(
            beside.place,
            (other) => SMALL.has(other.kind) && kmBetween(entry, other) > FAR_KM + 3 * (beside.km ?? 0),
          ),
  },
];
