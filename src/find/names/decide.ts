import type { EntityKind, NameMention } from '../../model/mention.ts';
import { type Calibration, calibrated } from './calibration.ts';
import { CLASS_COUNT, CLASSES } from './classes.ts';
import type { Look } from './first-look.ts';
import { heaviest, type Judgement } from './reasons.ts';

/** Least probability of a name of each kind that is reported. */
export type Thresholds = Readonly<Record<EntityKind, number>>;

/** Chosen on cross-validated decisions: of two thresholds alike in F1 the lower, since a missed name is missed for good. */
export const THRESHOLDS: Thresholds = { person: 0.4, place: 0.37, organization: 0.45 };

/** A candidate with its likeliest class. */
export interface Choice {
  readonly at: number;
  readonly candidate: number;
  readonly first: number;
  readonly last: number;
  readonly kind: number;
  readonly odds: number;
}

/** The best names of a document that do not overlap: those over their kind's threshold, likeliest first. */
export function decide(looks: readonly Look[], thresholds: Thresholds): Choice[] {
  return looks.flatMap((look, at) =>
    withoutOverlap(choices(look, at).filter(({ kind, odds }) => odds >= thresholds[CLASSES[kind] as EntityKind])),
  );
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

function withoutOverlap(found: readonly Choice[]): Choice[] {
  const kept: Choice[] = [];
  for (const choice of [...found].sort((a, b) => b.odds - a.odds || a.first - b.first || b.last - a.last)) {
    if (!kept.some((other) => other.first < choice.last && choice.first < other.last)) kept.push(choice);
  }
  return kept.sort((a, b) => a.first - b.first);
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
