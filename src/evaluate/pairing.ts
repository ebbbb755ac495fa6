import { listed } from '../lexicon/word-list.ts';
import { append } from '../model/maps.ts';
import { firstFrom } from '../model/span.ts';
import type { Item, ScoredText } from './gold.ts';

/** Index in the gold list, index in the system's list. */
export type Match = readonly [gold: number, system: number];

const shared = (a: Item, b: Item): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Intersection over union of two spans. */
export function iou(a: Item, b: Item): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
}

export const touches = (item: Item, others: readonly Item[]): boolean =>
  others.some((other) => shared(item, other) > 0);

/** One-to-one matches of overlapping items, most similar first; ties go to the earlier ones. */
export function pairBy(
  similarity: (a: Item, b: Item) => number,
  gold: readonly Item[],
  found: readonly Item[],
  least = 1e-9,
): Match[] {
  const scored: { value: number; match: Match }[] = [];
  for (const match of overlapping(gold, found)) {
    const value = similarity(gold[match[0]] as Item, found[match[1]] as Item);
    if (value >= least) scored.push({ value, match });
  }
  scored.sort((a, b) => b.value - a.value || a.match[0] - b.match[0] || a.match[1] - b.match[1]);
  return oneToOne(scored.map(({ match }) => match));
}

function oneToOne(ordered: readonly Match[]): Match[] {
  const golds = new Set<number>();
  const founds = new Set<number>();
  return ordered.filter(([i, j]) => {
    if (golds.has(i) || founds.has(j)) return false;
    golds.add(i);
    founds.add(j);
    return true;
  });
}

/** All overlapping pairs, by a sweep over both lists in order of `start`. */
function overlapping(gold: readonly Item[], found: readonly Item[]): Match[] {
  const order = found.map((_, j) => j).sort((a, b) => (found[a] as Item).start - (found[b] as Item).start);
  const longest = found.reduce((most, item) => Math.max(most, item.end - item.start), 0);
  const sorted = order.map((j) => found[j] as Item);
  const matches: Match[] = [];
  gold.forEach((item, i) => {
    for (let k = firstFrom(sorted, item.start - longest); k < sorted.length; k++) {
      const other = sorted[k] as Item;
      if (other.start >= item.end) break;
      if (shared(item, other) > 0) matches.push([i, order[k] as number]);
    }
  });
  return matches;
}

interface Cored extends Item {
  readonly core?: Item | null;
}

/** Cuts a text by the offsets of the spans that are compared. */
type Cut = Pick<ScoredText, 'slice'>;

/** One-to-one matches of equal spans. A gold `core` counts as well; so does, for people, either span without its titles. */
export function pairStrictly(gold: readonly Cored[], found: readonly Cored[], text: Cut, people = false): Match[] {
  const bySpan = new Map<string, number[]>();
  found.forEach((item, j) => {
    for (const key of variants(item, text, people)) append(bySpan, key, j);
  });
  const used = new Set<number>();
  const matches: Match[] = [];
  gold.forEach((item, i) => {
    const fitting = [...variants(item, text, people)].flatMap((key) => bySpan.get(key) ?? []);
    const j = fitting.filter((candidate) => !used.has(candidate)).sort((a, b) => a - b)[0];
    if (j === undefined) return;
    used.add(j);
    matches.push([i, j]);
  });
  return matches;
}

/** One-to-one matches of people's mentions: equal spans first, then the best overlaps of what is left. */
export function matchMentions(gold: readonly Cored[], found: readonly Cored[], text: Cut): Match[] {
  const strict = pairStrictly(gold, found, text, true);
  const restGold = without(
    gold,
    strict.map(([i]) => i),
  );
  const restFound = without(
    found,
    strict.map(([, j]) => j),
  );
  const pick = (list: readonly Item[], indexes: readonly number[]): Item[] => indexes.map((i) => list[i] as Item);
  const loose = pairBy(iou, pick(gold, restGold), pick(found, restFound));
  return [...strict, ...loose.map(([i, j]): Match => [restGold[i] as number, restFound[j] as number])];
}

/** Indexes of a list less some. */
function without(list: readonly unknown[], taken: readonly number[]): number[] {
  const gone = new Set(taken);
  return list.flatMap((_, i) => (gone.has(i) ? [] : [i]));
}

function variants(item: Cored, text: Cut, people: boolean): Set<string> {
  const spans: Item[] = item.core ? [item, item.core] : [item];
  if (people) spans.push(...spans.map((span) => withoutTitle(span, text)));
  return new Set(spans.map(({ start, end }) => `${start}:${end}`));
}

const isHonorific = listed('honorifics');
const FIRST_WORD = /^([\p{L}\p{N}_.’'-]+?)\.?\s+(?=\S)/u;

/** The span once leading titles and honorifics go; something always remains. */
function withoutTitle(span: Item, text: Cut): Item {
  let { start } = span;
  let rest = text.slice(span.start, span.end);
  for (;;) {
    const match = FIRST_WORD.exec(rest);
    if (match === null || !isHonorific((match[1] as string).toLowerCase().replace(/^\.+|\.+$/gu, ''))) break;
    start += [...match[0]].length;
    rest = rest.slice(match[0].length);
  }
  return { start, end: span.end };
}
