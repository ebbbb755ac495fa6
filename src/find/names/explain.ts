import type { Trace } from '../../model/trace.ts';
import { CLASS_COUNT, CLASSES } from './classes.ts';
import { type Choice, choices, oddsOf } from './decide.ts';
import type { Look } from './first-look.ts';
import { heaviest } from './heaviest.ts';
import type { Judgement } from './judgement.ts';
import { reasons } from './reasons.ts';

/** A candidate that no class makes likelier than this is not worth a line. */
const LEAST_ODDS = 0.05;
/** Pieces of evidence shown a class. */
const SHOWN = 12;

/** The second look, and what it comes to where the same words agree. */
interface Looks {
  readonly second: readonly Look[];
  readonly agreed: readonly Look[];
}

/** Reports every candidate worth a thought: its evidence, weights and sum, the decision and the runner-up. */
export function explain(judgement: Judgement, looks: Looks, taken: readonly Choice[], trace: Trace): void {
  const isTaken = new Set(taken.map(({ first, last }) => `${first} ${last}`));
  looks.agreed.forEach((look, at) => {
    for (const choice of choices(look, at)) {
      if (choice.odds >= LEAST_ODDS)
        report(judgement, looks, choice, isTaken.has(`${choice.first} ${choice.last}`), trace);
    }
  });
}

function report(judgement: Judgement, looks: Looks, choice: Choice, taken: boolean, trace: Trace): void {
  const { tokens } = judgement.reading;
  const { at, candidate, kind } = choice;
  const second = looks.second[at] as Look;
  const others = CLASSES.map((_, k) => k).filter((k) => k !== kind);
  const span = { start: tokens[choice.first]?.start ?? 0, end: tokens[choice.last - 1]?.end ?? 0 };
  trace({
    stage: 'find',
    subject: 'name',
    span,
    decision: CLASSES[kind] as string,
    taken,
    rule: heaviest(judgement, at, candidate, kind),
    evidence: reasons(judgement, at, candidate, kind).slice(0, SHOWN),
    alternatives: others.map((k) => ({
      label: CLASSES[k] as string,
      score: scoreOf(second, candidate, k),
      evidence: reasons(judgement, at, candidate, k).slice(0, SHOWN),
    })),
    steps: [
      `sum for ${CLASSES[kind]}: ${scoreOf(second, candidate, kind).toFixed(2)}, against 0 for no name`,
      `probability among all covers of the words around: ${oddsText(second, candidate)}`,
      ...agreement(second, looks.agreed[at] as Look, candidate),
    ],
  });
}

const agreement = (second: Look, agreed: Look, candidate: number): string[] =>
  agreed === second ? [] : [`in agreement with the same words of the document: ${oddsText(agreed, candidate)}`];

const oddsText = (look: Look, candidate: number): string =>
  CLASSES.map((kind, k) => `${kind} ${oddsOf(look, candidate, k).toFixed(2)}`).join(', ');

const scoreOf = (look: Look, candidate: number, kind: number): number =>
  look.scores[candidate * CLASS_COUNT + kind] as number;
