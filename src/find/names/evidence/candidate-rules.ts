import type { Candidate } from '../candidate.ts';
import { CLASSES } from '../classes.ts';
import { LONGEST_NAME } from '../spans.ts';
import type { WeightRows } from '../weights/weight-rows.ts';
import { FIRST_SPAN_RULE } from './evidence-names.ts';
import { type Condition, PHRASES, RELATIONS, type Side, SPAN_RULES, type SpanRule } from './span-rules/index.ts';

/** A rule over candidates as it is asked. */
export interface Asked {
  readonly evidence: number;
  readonly applies: Condition;
  /** What it weighs, where that is known: for one class in hundredths, or for all, packed. */
  readonly weight: number;
}

/** Rules by what they depend on, so that none is asked in vain; those on known phrases stand apart. */
export interface Groups<Rules> {
  readonly start: Rules;
  readonly end: Rules;
  /** By the candidate's number of tokens. */
  readonly whole: readonly Rules[];
}

type Choose<Rules> = (isIn: (rule: SpanRule) => boolean) => Rules;

function groups<Rules>(choose: Choose<Rules>): Groups<Rules> {
  const on = (side: Side, tokens = 1): Rules =>
    choose((rule) => rule.side === side && rule.least <= tokens && rule.most >= tokens && !PHRASES.includes(rule));
  return {
    start: on('start'),
    end: on('end'),
    whole: Array.from({ length: LONGEST_NAME + 1 }, (_, tokens) => on('whole', tokens)),
  };
}

/** The same of single rules, with those for runs that hold a known phrase. */
export interface RuleGroups extends Groups<readonly Asked[]> {
  readonly phrases: readonly Asked[];
}

const ruleGroups = (choose: Choose<readonly Asked[]>): RuleGroups => ({
  ...groups(choose),
  phrases: choose((rule) => PHRASES.includes(rule)),
});

const evidenceOf = (rule: SpanRule): number => FIRST_SPAN_RULE + SPAN_RULES.indexOf(rule);

const appliesGiven = ({ given, applies }: SpanRule): Condition =>
  given === null ? applies : (c) => given(c) && applies(c);

/** All rules, whatever they weigh, in the order of their evidence. */
export const ALL_RULES: RuleGroups = ruleGroups((isIn) =>
  SPAN_RULES.filter(isIn).map((rule) => ({ evidence: evidenceOf(rule), applies: appliesGiven(rule), weight: 0 })),
);

/** By class: the rules that speak for it, the heaviest first. */
export const rankedRules = (weights: WeightRows): readonly RuleGroups[] =>
  CLASSES.map((_, kind) =>
    ruleGroups((isIn) =>
      SPAN_RULES.filter(isIn)
        .map((rule) => ({ evidence: evidenceOf(rule), applies: appliesGiven(rule) }))
        .map((rule) => ({ ...rule, weight: weights.hundredthsOf(rule.evidence, kind) }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight),
    ),
  );

/** Rules that are asked where a condition holds: most need not be, since most words have nothing but words around. */
interface Bundle {
  readonly given: Condition;
  readonly rules: readonly Asked[];
}

export type Bundles = readonly Bundle[];

const always: Condition = () => true;

/** Rules that weigh something, but for those on known phrases, with the packed weights of all classes. */
export const weighedRules = (weights: WeightRows): Groups<Bundles> =>
  groups((isIn) => {
    const bundles = new Map<Condition, Asked[]>();
    for (const rule of SPAN_RULES.filter(isIn)) {
      const weight = weights.all(evidenceOf(rule));
      if (weight === 0) continue;
      const given = rule.given ?? always;
      const asked = { evidence: evidenceOf(rule), applies: rule.applies, weight };
      bundles.set(given, [...(bundles.get(given) ?? []), asked]);
    }
    return [...bundles].map(([given, rules]) => ({ given, rules }));
  });

/** The sum of the weights of the rules that are true of a candidate. */
export function sumOfRules(bundles: Bundles, c: Candidate): number {
  let sum = 0;
  for (let b = 0; b < bundles.length; b++) {
    const { given, rules } = bundles[b] as Bundle;
    if (given !== always && !given(c)) continue;
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i] as Asked;
      if (rule.applies(c)) sum += rule.weight;
    }
  }
  return sum;
}

/** The packed weights of the rules on how known phrases lie to a candidate, by bit of `Candidate.relations`. */
export const relationWeights = (weights: WeightRows): readonly number[] =>
  Array.from({ length: 31 }, (_, bit) => {
    const rule = RELATIONS.get(1 << bit);
    return rule === undefined ? 0 : weights.all(evidenceOf(rule));
  });

/** The sum of the weights of these rules that are true of a candidate: a bit each. */
export function sumOfRelations(weights: readonly number[], relations: number): number {
  let sum = 0;
  for (let rest = relations; rest !== 0; rest &= rest - 1) sum += weights[31 - Math.clz32(rest & -rest)] as number;
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
