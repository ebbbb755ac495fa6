import type { EntityKind, NameMention } from '../../model/mention.ts';
import { type Calibration, calibrated } from './calibration.ts';
import { CLASS_COUNT, CLASSES } from './classes.ts';
import type { Look } from './first-look.ts';
import { heaviest, type Judgement } from './reasons.ts';

/** Least probability of a name of each kind that is reported. */
export type Thresholds = Readonly<Record<EntityKind, number>>;

/** Chosen on cross-validated decisions: of two thresholds alike in F1 the lower, since a missed name is missed for good. */
export const THRESHOLDS: Thresholds = { person: 0.4, place: 0.34, organization: 0.4 };

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
  return looks.flatMap((look, at) => bestCover(look.run.first, look.size, choices(look, at), thresholds));
}

/** Every candidate of a look with its likeliest class. */
export function choices(look: Look, at: number): Choice[] {
  return look.first.map((first, candidate) => {
    let kind = 0;
    for (let k = 1; k < CLASS_COUNT; k++) if (oddsOf(look, candidate, k) > oddsOf(look, candidate, kind)) kind = k;
    const last = look.run.first + (look.last[candidate] as number);
    return { at, candidate, first: look.run.first + first, last, kind, odds: oddsOf(look, candidate, kind) };
  });
}

export const oddsOf = (look: Look, candidate: number, kind: number): number =>
  look.odds[candidate * CLASS_COUNT + kind] as number;

/** Names over their kind's threshold with the largest sum of gains; `found` is sorted by first token. */
function bestCover(from: number, size: number, found: readonly Choice[], thresholds: Thresholds): Choice[] {
  const most = new Float64Array(size + 1);
  const ends: (Choice | undefined)[] = [];
  let next = 0;
  for (let token = 0; token < size; token++) {
    const here = most[token] as number;
    if (here >= (most[token + 1] as number)) improve(token + 1, here, undefined);
    for (; next < found.length && (found[next] as Choice).first === from + token; next++) {
      const choice = found[next] as Choice;
      const gained = gain(choice, thresholds);
      const sum = here + gained;
      if (gained > 0 && sum > (most[choice.last - from] as number)) improve(choice.last - from, sum, choice);
    }
  }
  return backwards(from, size, ends);

  function improve(end: number, sum: number, choice: Choice | undefined): void {
    most[end] = sum;
    ends[end] = choice;
  }
}

/** What a name adds to a cover: a long one counts for more, so that it is not cut into unsure pieces. */
const gain = ({ kind, odds, first, last }: Choice, thresholds: Thresholds): number =>
  (odds - thresholds[CLASSES[kind] as EntityKind]) * Math.sqrt(last - first);

function backwards(from: number, size: number, ends: readonly (Choice | undefined)[]): Choice[] {
  const cover: Choice[] = [];
  for (let token = size; token > 0; ) {
    const choice = ends[token];
    if (choice !== undefined) cover.push(choice);
    token = choice === undefined ? token - 1 : choice.first - from;
  }
  return cover.reverse();
}

export function mentionOf(
  judgement: Judgement,
  second: readonly Look[],
  choice: Choice,
  calibration: Calibration,
): NameMention {
  const { tokens, document } = judgement.reading;
  const start = tokens[choice.first]?.start ?? 0;
  const end = tokens[choice.last - 1]?.end ?? start;
  const look = second[choice.at] as Look;
  const [person, place, organization] = [0, 1, 2].map((k) => oddsOf(look, choice.candidate, k)) as [
    number,
    number,
    number,
  ];
  return {
    start,
    end,
    text: document.text.slice(start, end),
    entity: CLASSES[choice.kind] as EntityKind,
    firstToken: choice.first,
    lastToken: choice.last,
    rule: heaviest(judgement, choice.at, choice.candidate, choice.kind),
    confidence: calibrated(calibration, choice.kind, choice.odds),
    odds: { person, place, organization, none: Math.max(0, 1 - person - place - organization) },
  };
}
