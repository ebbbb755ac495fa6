import type { EntityKind, NameMention } from '../../model/mention.ts';
import { CLASS_COUNT, CLASSES } from './classes.ts';
import { isPlaceBehindThe } from './constraints/places.ts';
import { heaviest } from './heaviest.ts';
import type { Judgement } from './judgement.ts';
import { LONGEST_RUN } from './lattice.ts';
import { type Looks, latticeOf } from './looks.ts';
import { isBehindOrdinal } from './numbered.ts';
import { type Calibration, calibrated } from './weights/calibration.ts';

/** Least probability of a name of each kind that is reported. */
export type Thresholds = Readonly<Record<EntityKind, number>>;

/** Chosen on cross-validated decisions: of two thresholds alike in F1 the lower, since a missed name is missed for good. */
export const THRESHOLDS: Thresholds = { person: 0.39, place: 0.34, organization: 0.36 };

/** A candidate with its likeliest class. */
export interface Choice {
  readonly at: number;
  readonly candidate: number;
  readonly first: number;
  readonly last: number;
  readonly kind: number;
  readonly odds: number;
}

/** The best names of a document that do not overlap, in order: the cover of each run with the largest gain. */
export function decide(looks: Looks, thresholds: Thresholds): Choice[] {
  const taken: Choice[] = [];
  for (let at = 0; at < looks.runs.length; at++) {
    const size = coverRun(looks, at, thresholds);
    for (let token = 0; token <= size; token++) {
      const candidate = cover[token] as number;
      if (candidate !== NONE) taken.push(choiceOf(looks, at, candidate));
    }
  }
  return taken;
}

/** Every candidate with its likeliest class. */
export function choices(looks: Looks): Choice[] {
  const all: Choice[] = [];
  for (let at = 0; at < looks.runs.length; at++)
    for (let i = looks.starts[at] as number; i < (looks.starts[at + 1] as number); i++)
      all.push(choiceOf(looks, at, i));
  return all;
}

function choiceOf(looks: Looks, at: number, candidate: number): Choice {
  const kind = likeliest(looks, candidate);
  const [first, last] = [looks.first[candidate] as number, looks.last[candidate] as number];
  return { at, candidate, first, last, kind, odds: oddsOf(looks, candidate, kind) };
}

function likeliest(looks: Looks, candidate: number): number {
  let kind = 0;
  for (let k = 1; k < CLASS_COUNT; k++) if (oddsOf(looks, candidate, k) > oddsOf(looks, candidate, kind)) kind = k;
  return kind;
}

export const oddsOf = ({ odds }: Looks, candidate: number, kind: number): number =>
  odds[candidate * CLASS_COUNT + kind] as number;

const NONE = -1;
/** Working memory, kept between calls: by token of a run, the largest gain up to it and the candidate that ends there, and the one that does so in the best cover. */
const most = new Float64Array(LONGEST_RUN + 1);
const ends = new Int32Array(LONGEST_RUN + 1);
const cover = new Int32Array(LONGEST_RUN + 1);

/** Candidates over their class's threshold with the largest sum of gains, to `cover`; the run's number of tokens comes back. */
function coverRun(looks: Looks, at: number, thresholds: Thresholds): number {
  const { origin, size, from, to, first, last } = latticeOf(looks, at);
  most.fill(0, 0, size + 1);
  ends.fill(NONE, 0, size + 1);
  for (let token = 0, next = from; token < size; token++) {
    const here = most[token] as number;
    if (here >= (most[token + 1] as number)) {
      most[token + 1] = here;
      ends[token + 1] = NONE;
    }
    for (; next < to && (first[next] as number) - origin === token; next++) {
      const end = (last[next] as number) - origin;
      const gained = gain(looks, next, thresholds);
      if (gained <= 0 || here + gained <= (most[end] as number)) continue;
      most[end] = here + gained;
      ends[end] = next;
    }
  }
  for (let token = size; token >= 0; token--) cover[token] = NONE;
  for (let token = size; token > 0; ) {
    const candidate = ends[token] as number;
    cover[token] = candidate;
    token = candidate === NONE ? token - 1 : (first[candidate] as number) - origin;
  }
  return size;
}

/** What a name adds to a cover: a long one counts for more, so that it is not cut into unsure pieces. */
function gain(looks: Looks, candidate: number, thresholds: Thresholds): number {
  const kind = likeliest(looks, candidate);
  const tokens = (looks.last[candidate] as number) - (looks.first[candidate] as number);
  return (oddsOf(looks, candidate, kind) - thresholds[CLASSES[kind] as EntityKind]) * Math.sqrt(tokens);
}

/** "The Hague" and "25th Infantry Division" are whole, though no other name begins with "The" or a number. */
const hasWordBefore = ({ reading }: Judgement, { first, last, kind }: Choice): boolean =>
  (CLASSES[kind] === 'place' && last - first === 1 && isPlaceBehindThe(reading, first)) ||
  (CLASSES[kind] !== 'person' && isBehindOrdinal(reading, first, last));

export function mentionOf(judgement: Judgement, choice: Choice, calibration: Calibration): NameMention {
  const { tokens, document } = judgement.reading;
  const firstToken = choice.first - (hasWordBefore(judgement, choice) ? 1 : 0);
  const start = tokens[firstToken]?.start ?? 0;
  const end = tokens[choice.last - 1]?.end ?? start;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    entity: CLASSES[choice.kind] as EntityKind,
    firstToken,
    lastToken: choice.last,
    rule: heaviest(judgement, choice.at, choice.candidate, choice.kind),
    confidence: calibrated(calibration, choice.kind, choice.odds),
    probability: choice.odds,
  };
}
