import type { DateRecord } from '../../model/record.ts';
import type { GoldDate, GoldDocument, Pair } from '../gold.ts';
import { iou, type Match, pairBy, pairStrictly, touches } from '../pairing.ts';
import { addTo, emptyTally, type Scores, scoresOf } from '../tally.ts';
import type { VerdictSink } from '../verdict.ts';

export interface AttributeReport {
  readonly accuracy: number;
  /** Relaxed F1 times accuracy, as TempEval-3 has it. */
  readonly f1: number;
  readonly checked: number;
}

export interface DateReport {
  readonly strict: Scores;
  readonly relaxed: Scores;
  readonly value?: AttributeReport;
  readonly type?: AttributeReport;
}

const ATTRIBUTES = ['value', 'type'] as const;

/** TIMEX3 scores: extent strict and relaxed, value and type over the relaxed matches. */
export class DateScorer {
  private readonly sink: VerdictSink;
  private readonly strict = emptyTally();
  private readonly relaxed = emptyTally();
  private readonly checked = { value: 0, type: 0 };
  private readonly agreed = { value: 0, type: 0 };
  private readonly marked = { value: false, type: false };

  constructor(sink: VerdictSink) {
    this.sink = sink;
  }

  add({ gold: document, system, text }: Pair): void {
    const gold = document.dates ?? [];
    for (const key of ATTRIBUTES) this.marked[key] ||= gold.some((item) => Boolean(item[key]));
    const found = counting(document, datesOf(system?.dates ?? [], text.bodyStart));
    addTo(this.strict, pairStrictly(gold, found, text).length, gold.length, found.length);
    const pairs = pairBy(iou, gold, found);
    addTo(this.relaxed, pairs.length, gold.length, found.length);
    for (const [i, j] of pairs) this.compare(document.id, gold[i] as GoldDate, found[j] as DateRecord);
    this.reportUnmatched(document.id, gold, found, pairs);
  }

  private compare(document: string, gold: GoldDate, found: DateRecord): void {
    let right = true;
    const verdict = { kind: 'dates', document, item: gold, rule: found.rule } as const;
    for (const key of ATTRIBUTES) {
      if (!gold[key]) continue;
      this.checked[key]++;
      if (String(gold[key]).trim() === String(found[key] ?? '').trim()) this.agreed[key]++;
      else {
        right = false;
        this.sink({ ...verdict, outcome: `wrong ${key}`, note: `gold ${gold[key]}, system ${found[key]}` });
      }
    }
    if (gold.start !== found.start || gold.end !== found.end)
      this.sink({ ...verdict, outcome: 'other extent', note: `system: ${found.text}` });
    if (right) this.sink({ ...verdict, outcome: 'right', note: '' });
  }

  private reportUnmatched(
    document: string,
    gold: readonly GoldDate[],
    found: readonly DateRecord[],
    pairs: readonly Match[],
  ): void {
    const reached = new Set(pairs.map(([i]) => i));
    const hits = new Set(pairs.map(([, j]) => j));
    gold.forEach((item, i) => {
      if (!reached.has(i))
        this.sink({ kind: 'dates', outcome: 'missed', document, item, rule: null, note: item.value ?? '' });
    });
    found.forEach((item, j) => {
      if (!hits.has(j))
        this.sink({ kind: 'dates', outcome: 'spurious', document, item, rule: item.rule, note: item.value ?? '' });
    });
  }

  result(): DateReport {
    const relaxedScores = scoresOf(this.relaxed);
    const attribute = (key: 'value' | 'type'): AttributeReport => {
      const accuracy = this.checked[key] > 0 ? this.agreed[key] / this.checked[key] : 0;
      return { accuracy, f1: relaxedScores.f1 * accuracy, checked: this.checked[key] };
    };
    return {
      strict: scoresOf(this.strict),
      relaxed: relaxedScores,
      ...(this.marked.value ? { value: attribute('value') } : {}),
      ...(this.marked.type ? { type: attribute('type') } : {}),
    };
  }
}

/** One a span (of several the last), in the body. */
function datesOf(dates: readonly DateRecord[], bodyStart: number): DateRecord[] {
  const bySpan = new Map(dates.filter((d) => d.end > bodyStart).map((d) => [`${d.start}:${d.end}`, d]));
  return [...bySpan.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Leaves out what the corpus does not mark: durations and sets in calendar scope, what it is unsure of. */
function counting(document: GoldDocument, found: readonly DateRecord[]): DateRecord[] {
  const gold = document.dates ?? [];
  const calendar = document.dateScope === 'calendar';
  const inScope = found.filter((d) => !calendar || (d.type !== 'DURATION' && d.type !== 'SET') || touches(d, gold));
  return inScope.filter((d) => touches(d, gold) || !touches(d, document.ignoreDates ?? []));
}
