import { byCodePoint } from '../model/text-order.ts';
import type { Verdict } from './verdict.ts';

/** How often what a rule decided was right: `right` of `count`. */
export interface RulePrecision {
  readonly kind: string;
  readonly rule: string;
  readonly right: number;
  readonly count: number;
}

/** How often each rule is right, commonest first. A found item counts as right if nothing was wrong with it. */
export function rulePrecision(verdicts: readonly Verdict[]): RulePrecision[] {
  const rules = new Map<string, { kind: string; rule: string; right: number; count: number }>();
  for (const { kind, rule, outcome } of verdicts) {
    if (rule === null || outcome === 'missed' || outcome === 'other extent') continue;
    const entry = rules.get(`${kind} ${rule}`) ?? { kind, rule, right: 0, count: 0 };
    rules.set(`${kind} ${rule}`, {
      ...entry,
      right: entry.right + (outcome === 'right' ? 1 : 0),
      count: entry.count + 1,
    });
  }
  return [...rules.values()].sort((a, b) => b.count - a.count || byCodePoint(a.kind + a.rule, b.kind + b.rule));
}

const NAMES = ['people', 'places', 'organizations'] as const;
/** Marked kind → found kind → names. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is taken for what ("none" on either side), counted on equal spans. */
export function confusion(verdicts: readonly Verdict[]): Confusion {
  const names = verdicts.filter((v) => (NAMES as readonly string[]).includes(v.kind));
  const at = (v: Verdict): string => `${v.document} ${v.item.start}:${v.item.end}`;
  const spurious = new Map(names.filter((v) => v.outcome === 'spurious').map((v) => [at(v), v.kind]));
  const table: Record<string, Record<string, number>> = {};
  const count = (gold: string, found: string): void => {
    const row = table[gold] ?? {};
    table[gold] = { ...row, [found]: (row[found] ?? 0) + 1 };
  };
  const explained = new Set<string>();
  for (const v of names) {
    if (v.outcome === 'right') count(v.kind, v.kind);
    if (v.outcome !== 'missed') continue;
    const other = spurious.get(at(v));
    count(v.kind, other ?? 'none');
    if (other !== undefined) explained.add(at(v));
  }
  for (const [key, kind] of spurious) if (!explained.has(key)) count('none', kind);
  return table;
}

export interface ArticleErrors {
  readonly document: string;
  readonly errors: number;
  readonly right: number;
}

/** Articles with the most errors first. */
export function worstArticles(verdicts: readonly Verdict[]): ArticleErrors[] {
  const articles = new Map<string, { errors: number; right: number }>();
  for (const { document, outcome } of verdicts) {
    const entry = articles.get(document) ?? { errors: 0, right: 0 };
    if (outcome === 'right') entry.right++;
    else entry.errors++;
    articles.set(document, entry);
  }
  return [...articles]
    .map(([document, counts]) => ({ document, ...counts }))
    .sort((a, b) => b.errors - a.errors || byCodePoint(a.document, b.document));
}

export interface Comparison {
  /** Errors of the other run that this one does not make. */
  readonly gained: readonly Verdict[];
  /** Errors of this run that the other does not make. */
  readonly lost: readonly Verdict[];
}

const isError = (v: Verdict): boolean => v.outcome !== 'right';
const keyOf = (v: Verdict): string => `${v.kind} ${v.outcome} ${v.document} ${v.item.start}:${v.item.end}`;

/** Errors of two runs over the same articles, held against one another. */
export function compare(mine: readonly Verdict[], other: readonly Verdict[]): Comparison {
  const myErrors = new Set(mine.filter(isError).map(keyOf));
  const otherErrors = new Set(other.filter(isError).map(keyOf));
  return {
    gained: other.filter((v) => isError(v) && !myErrors.has(keyOf(v))),
    lost: mine.filter((v) => isError(v) && !otherErrors.has(keyOf(v))),
  };
}
