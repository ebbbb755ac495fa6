import type { Candidate } from '../candidate.ts';
import { CLASSES } from '../classes.ts';
import { LONGEST_NAME } from '../spans.ts';
import type { WeightRows } from '../weights/weight-rows.ts';
import { FIRST_SPAN_RULE } from './evidence-names.ts';
import { PHRASES, type Side, SPAN_RULES, type SpanRule } from './span-rules/index.ts';

/** A rule over candidates as it is asked. */
export interface Asked {
  readonly evidence: number;
  readonly applies: SpanRule['applies'];
  /** What it weighs, where that is known. */
  readonly weight: number;
}

/** Rules by what they depend on, so that none is asked in vain. */
export interface Groups {
  readonly start: readonly Asked[];
  readonly end: readonly Asked[];
  /** By the candidate's number of tokens. */
  readonly whole: readonly (readonly Asked[])[];
  /** For runs that hold a known phrase. */
  readonly phrases: readonly Asked[];
}

type Weigh = (evidence: number) => number;

/** All rules that weigh something, in the order of their evidence or from the heaviest on. */
function groups(weigh: Weigh, fits: (weight: number) => boolean, sorted = false): Groups {
  const asked = (isIn: (rule: SpanRule) => boolean): Asked[] => {
    const found = SPAN_RULES.flatMap((rule, i) => {
      const evidence = FIRST_SPAN_RULE + i;
      const weight = weigh(evidence);
      return isIn(rule) && fits(weight) ? [{ evidence, applies: rule.applies, weight }] : [];
    });
    return sorted ? found.sort((a, b) => b.weight - a.weight) : found;
  };
  const on = (side: Side, tokens = 1): Asked[] =>
    asked((rule) => rule.side === side && rule.least <= tokens && rule.most >= tokens && !PHRASES.includes(rule));
  return {
    start: on('start'),
    end: on('end'),
    whole: Array.from({ length: LONGEST_NAME + 1 }, (_, tokens) => on('whole', tokens)),
    phrases: asked((rule) => PHRASES.includes(rule)),
  };
}

/** All rules, whatever they weigh. */
export const ALL_RULES: Groups = groups(
  () => 0,
  () => true,
);

/** Rules that weigh something, with the packed weights of all classes. */
export const weighedRules = (weights: WeightRows): Groups =>
  groups(
    (evidence) => weights.all(evidence),
    (weight) => weight !== 0,
  );

/** By class: the rules that speak for it, the heaviest first. */
export const rankedRules = (weights: WeightRows): readonly Groups[] =>
  CLASSES.map((_, kind) =>
    groups(
      (evidence) => weights.of(evidence, kind),
      (weight) => weight > 0,
      true,
    ),
  );

/** The sum of the weights of the rules that are true of a candidate. */
export function sumOfRules(rules: readonly Asked[], c: Candidate): number {
  let sum = 0;
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i] as Asked;
    if (rule.applies(c)) sum += rule.weight;
  }
  return sum;
}

/** The first rule that is true of a candidate and weighs more than `least`, of rules that stand from the heaviest on. */
export function heaviestRule(rules: readonly Asked[], c: Candidate, least: number): Asked | null {
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i] as Asked;
    if (rule.weight <= least) return null;
    if (rule.applies(c)) return rule;
  }
  return null;
}
