import type { EntityKind, NameMention } from '../../model/mention.ts';
import type { Reading } from './candidate.ts';
import { CLASS_COUNT, CLASSES } from './classes.ts';
import type { Look } from './first-look.ts';

/** Least probability of a name of each kind that is reported. */
export type Thresholds = Readonly<Record<EntityKind, number>>;

export const THRESHOLDS: Thresholds = { person: 0.4, place: 0.4, organization: 0.45 };

interface Choice {
  readonly look: Look;
  readonly candidate: number;
  readonly first: number;
  readonly last: number;
  readonly kind: number;
  readonly odds: number;
}

/** The best names of a document that do not overlap: those over their kind's threshold, likeliest first. */
export function decide(reading: Reading, looks: readonly Look[], thresholds: Thresholds): NameMention[] {
  return looks.flatMap((look) => withoutOverlap(choices(look, thresholds)).map((choice) => mention(reading, choice)));
}

function choices(look: Look, thresholds: Thresholds): Choice[] {
  const found: Choice[] = [];
  for (let candidate = 0; candidate < look.first.length; candidate++) {
    let kind = 0;
    for (let k = 1; k < CLASS_COUNT; k++) if (oddsOf(look, candidate, k) > oddsOf(look, candidate, kind)) kind = k;
    const odds = oddsOf(look, candidate, kind);
    if (odds < thresholds[CLASSES[kind] as EntityKind]) continue;
    const first = look.run.first + (look.first[candidate] as number);
    found.push({ look, candidate, first, last: look.run.first + (look.last[candidate] as number), kind, odds });
  }
  return found;
}

export const oddsOf = (look: Look, candidate: number, kind: number): number =>
  look.odds[candidate * CLASS_COUNT + kind] as number;

function withoutOverlap(found: readonly Choice[]): Choice[] {
  const kept: Choice[] = [];
  for (const choice of [...found].sort((a, b) => b.odds - a.odds || a.first - b.first)) {
    if (!kept.some((other) => other.first < choice.last && choice.first < other.last)) kept.push(choice);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function mention(reading: Reading, choice: Choice): NameMention {
  const { tokens, document } = reading;
  const start = tokens[choice.first]?.start ?? 0;
  const end = tokens[choice.last - 1]?.end ?? start;
  const [person, place, organization] = [0, 1, 2].map((k) => oddsOf(choice.look, choice.candidate, k)) as [
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
    rule: 'evidence',
    confidence: round(choice.odds),
    odds: { person, place, organization, none: Math.max(0, 1 - person - place - organization) },
  };
}

const round = (odds: number): number => Math.round(Math.min(1, odds) * 1000) / 1000;
