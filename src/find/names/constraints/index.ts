import type { Candidate } from '../candidate.ts';
import { CLASS_COUNT } from '../classes.ts';
import type { Lattice } from '../lattice.ts';
import { OF_ADDRESS } from './addressed.ts';
import { OF_NAMED_AGAIN } from './again.ts';
import { OF_BODIES } from './bodies.ts';
import type { Constraint } from './constraint.ts';
import { OF_DISTRICTS } from './districts.ts';
import { OF_DOUBLE_NAMES } from './double-names.ts';
import { OF_FIELDS } from './fields.ts';
import { OF_FIRMS } from './firms.ts';
import { OF_HOLDERS } from './holders.ts';
import { OF_HOMES } from './homes.ts';
import { OF_INITIALS } from './initials.ts';
import { OF_KIN } from './kin.ts';
import { OF_NAMING } from './named.ts';
import { OF_NEIGHBOURS } from './neighbours.ts';
import { OF_NOBODY } from './nobody.ts';
import { OF_NUMBERS } from './numbers.ts';
import { OF_OFFICES } from './offices.ts';
import { OF_PAPERS } from './papers.ts';
import { OF_PARALLELS } from './parallels.ts';
import { KNOWN_IN_CAPITALS, OF_PHRASES } from './phrases.ts';
import { OF_PLACES } from './places.ts';
import { OF_PLAYERS } from './players.ts';
import { OF_REGIONS } from './regional.ts';
import { OF_ROWS } from './rows.ts';
import { OF_SEATS } from './seats.ts';
import { OF_SEATS_OF_TWO } from './seats-of-two.ts';
import { OF_FORM, settle } from './settle.ts';
import { Signs } from './signs.ts';
import { OF_SPELLED } from './spelled.ts';
import { OF_STREETS } from './streets.ts';
import { OF_THINGS } from './things.ts';
import { OF_TOWNS } from './towns.ts';
import { OF_VENUES } from './venues.ts';
import { OF_WORK } from './workplaces.ts';
import { OF_WORKS } from './works.ts';

export const CONSTRAINTS: readonly Constraint[] = [
  OF_FORM,
  OF_INITIALS,
  OF_NOBODY,
  OF_WORKS,
  OF_PHRASES,
  KNOWN_IN_CAPITALS,
  OF_ADDRESS,
  OF_PLAYERS,
  OF_PLACES,
  OF_FIRMS,
  OF_NUMBERS,
  OF_DISTRICTS,
  OF_DOUBLE_NAMES,
  OF_NAMED_AGAIN,
  OF_FIELDS,
  OF_HOLDERS,
  OF_OFFICES,
  OF_STREETS,
  OF_NAMING,
  OF_NEIGHBOURS,
  OF_BODIES,
  OF_PAPERS,
  OF_THINGS,
  OF_HOMES,
  OF_WORK,
  OF_REGIONS,
  OF_SPELLED,
  OF_KIN,
  OF_TOWNS,
  OF_ROWS,
  OF_PARALLELS,
  OF_SEATS,
  OF_SEATS_OF_TWO,
  OF_VENUES,
].flatMap((some): Constraint[] => Object.values(some));

const NUMBERS: ReadonlyMap<Constraint, number> = new Map(CONSTRAINTS.map((one, i) => [one, i + 1]));

/** The constraint of a number that `constrain` gave; null for 0, which is none. */
export const constraintOf = (number: number): Constraint | null => CONSTRAINTS[number - 1] ?? null;

/** As `explain` and the column `rule` name it. */
export const structureId = ({ id }: Constraint): string => `structure:${id}`;

/** Of the run at hand. */
const signs = new Signs();

/**
 * Settles what structure settles of the candidates of a run, before any evidence: their scores go to `scores`, the number of the
 * constraint that each meets to `met`.
 */
export function constrain(c: Candidate, lattice: Lattice, scores: Float64Array, met: Uint8Array): void {
  const { from, to, first, last } = lattice;
  signs.read(c);
  for (let i = from; i < to; i++) {
    const constraint = settle(c, signs, first[i] as number, last[i] as number);
    if (constraint === null) continue;
    met[i] = NUMBERS.get(constraint) as number;
    for (let k = 0; k < CLASS_COUNT; k++) scores[i * CLASS_COUNT + k] = constraint.scores[k] as number;
  }
}
