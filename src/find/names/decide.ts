import type { EntityKind, NameMention } from '../../model/mention.ts';
import { isPlaceBehindThe } from './certain.ts';
import { CLASS_COUNT, CLASSES } from './classes.ts';
import type { Look } from './first-look.ts';
import { heaviest } from './heaviest.ts';
import type { Judgement } from './judgement.ts';
import { LONGEST_RUN } from './lattice.ts';
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
export function decide(looks: readonly Look[], thresholds: Thresholds): Choice[] {
  const taken: Choice[] = [];
  for (const [at, look] of looks.entries())
    for (const candidate of bestCover(look, thresholds)) taken.push(choiceOf(look, at, candidate));
  return taken;
}

/** Every candidate of a look with its likeliest class. */
export const choices = (look: Look, at: number): Choice[] =>
  look.first.map((_, candidate) => choiceOf(look, at, candidate));

function choiceOf(look: Look, at: number, candidate: number): Choice {
  const kind = likeliest(look, candidate);
  const first = look.run.first + (look.first[candidate] as number);
  const last = look.run.first + (look.last[candidate] as number);
  return { at, candidate, first, last, kind, odds: oddsOf(look, candidate, kind) };
}

function likeliest(look: Look, candidate: number): number {
  let kind = 0;
  for (let k = 1; k < CLASS_COUNT; k++) if (oddsOf(look, candidate, k) > oddsOf(look, candidate, kind)) kind = k;
  return kind;
}

export const oddsOf = (look: Look, candidate: number, kind: number): number =>
  look.odds[candidate * CLASS_COUNT + kind] as number;

const NONE = -1;
/** Working memory, kept between calls: by token of a run, the largest gain up to it and the candidate that ends there. */
const most = new Float64Array(LONGEST_RUN + 1);
const ends = new Int32Array(LONGEST_RUN + 1);

/** Candidates over their class's threshold with the largest sum of gains. */
function bestCover(look: Look, thresholds: Thresholds): number[] {
  const { size, first, last } = look;
  most.fill(0, 0, size + 1);
  ends.fill(NONE, 0, size + 1);
  for (let token = 0, next = 0; token < size; token++) {
    const here = most[token] as number;
    if (here >= (most[token + 1] as number)) {
      most[token + 1] = here;
      ends[token + 1] = NONE;
    }
    for (; first[next] === token; next++) {
      const end = last[next] as number;
      const gained = gain(look, next, thresholds);
      if (gained <= 0 || here + gained <= (most[end] as number)) continue;
      most[end] = here + gained;
      ends[end] = next;
    }
  }
  return backwards(look);
}

/** What a name adds to a cover: a long one counts for more, so that it is not cut into unsure pieces. */
function gain(look: Look, candidate: number, thresholds: Thresholds): number {
  const kind = likeliest(look, candidate);
  const tokens = (look.last[candidate] as number) - (look.first[candidate] as number);
  return (oddsOf(look, candidate, kind) - thresholds[CLASSES[kind] as EntityKind]) * Math.sqrt(tokens);
}

function backwards({ size, first }: Look): number[] {
  const cover: number[] = [];
  for (let token = size; token > 0; ) {
    const candidate = ends[token] as number;
    if (candidate !== NONE) cover.push(candidate);
    token = candidate === NONE ? token - 1 : (first[candidate] as number);
  }
  return cover.reverse();
}

/** "The Hague" is whole, though no other name begins with "The". */
const isNamedWithThe = ({ reading }: Judgement, { first, last, kind }: Choice): boolean =>
  CLASSES[kind] === 'place' && last - first === 1 && isPlaceBehindThe(reading, first);

export function mentionOf(
  judgement: Judgement,
  agreed: readonly Look[],
  choice: Choice,
  calibration: Calibration,
): NameMention {
  const { tokens, document } = judgement.reading;
  const firstToken = choice.first - (isNamedWithThe(judgement, choice) ? 1 : 0);
  const start = tokens[firstToken]?.start ?? 0;
  const end = tokens[choice.last - 1]?.end ?? start;
  const look = agreed[choice.at] as Look;
  const person = oddsOf(look, choice.candidate, 0);
  const place = oddsOf(look, choice.candidate, 1);
  const organization = oddsOf(look, choice.candidate, 2);
  return {
    start,
    end,
    text: document.text.slice(start, end),
    entity: CLASSES[choice.kind] as EntityKind,
    firstToken,
    lastToken: choice.last,
    rule: heaviest(judgement, choice.at, choice.candidate, choice.kind),
    confidence: calibrated(calibration, choice.kind, choice.odds),
    odds: { person, place, organization, none: Math.max(0, 1 - person - place - organization) },
  };
}
