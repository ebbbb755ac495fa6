import type { Trace } from '../../model/trace.ts';
import { CLASS_COUNT, CLASSES } from './classes.ts';
import { type Choice, choices, oddsOf } from './decide.ts';
import { heaviest } from './heaviest.ts';
import type { Judgement } from './judgement.ts';
import type { Looks } from './looks.ts';
import { reasons } from './reasons.ts';

/** A candidate that no class makes likelier than this is not worth a line. */
const LEAST_ODDS = 0.05;
/** Pieces of evidence shown a class. */
const SHOWN = 12;

/** The second look, and what it comes to where the same words agree. */
interface LaterLooks {
  readonly second: Looks;
  readonly agreed: Looks;
}

/** Reports every candidate worth a thought: its evidence, weights and sum, the decision and the runner-up. */
export function explain(judgement: Judgement, looks: LaterLooks, taken: readonly Choice[], trace: Trace): void {
  const isTaken = new Set(taken.map(({ candidate }) => candidate));
  for (const choice of choices(looks.agreed)) {
    if (choice.odds >= LEAST_ODDS) report(judgement, looks, choice, isTaken.has(choice.candidate), trace);
  }
}

function report(
  judgement: Judgement,
  { second, agreed }: LaterLooks,
  choice: Choice,
  taken: boolean,
  trace: Trace,
): void {
  const { tokens } = judgement.reading;
  const { at, candidate, kind } = choice;
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
      ...agreement(second, agreed, candidate),
    ],
  });
}

/** Where the same words elsewhere changed anything. */
const agreement = (second: Looks, agreed: Looks, candidate: number): string[] =>
  CLASSES.every((_, k) => oddsOf(second, candidate, k) === oddsOf(agreed, candidate, k))
    ? []
    : [`in agreement with the same words of the document: ${oddsText(agreed, candidate)}`];

const oddsText = (looks: Looks, candidate: number): string =>
  CLASSES.map((kind, k) => `${kind} ${oddsOf(looks, candidate, k).toFixed(2)}`).join(', ');

const scoreOf = ({ scores }: Looks, candidate: number, kind: number): number =>
  scores[candidate * CLASS_COUNT + kind] as number;
