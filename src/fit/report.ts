import { emptyTally, scoresOf, type Tally } from '../evaluate/tally.ts';
import { CLASSES } from '../find/names/classes.ts';
import { choices, decide, THRESHOLDS } from '../find/names/decide.ts';
import type { Looks } from '../find/names/looks.ts';
import type { EntityKind } from '../model/mention.ts';
import type { Outcome } from './calibrate.ts';
import type { Prepared } from './samples.ts';
import { addArticle, type Found, isRight } from './score.ts';

/** The names that the engine would report from an article's looks. */
export function namesIn({ reading }: Prepared, looks: Looks): Found[] {
  return decide(looks, THRESHOLDS).map(({ first, last, kind }) => ({
    start: reading.tokens[first]?.start ?? 0,
    end: reading.tokens[last - 1]?.end ?? 0,
    entity: CLASSES[kind] as EntityKind,
  }));
}

/** Decisions below say little of those that are taken, and there are many. */
const LEAST_ODDS = 0.2;

/** Every likely decision, and whether the marks bear it out. */
export function outcomesOf(prepared: Prepared, looks: Looks): Outcome[] {
  const { tokens } = prepared.reading;
  return choices(looks)
    .filter(({ kind, odds }) => odds > LEAST_ODDS && prepared.article.kinds.has(CLASSES[kind] as EntityKind))
    .map(({ first, last, kind, odds }) => {
      const span = { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
      return { kind, odds, right: isRight(prepared.article, { ...span, entity: CLASSES[kind] as EntityKind }) };
    });
}

/** Strict precision, recall and F1 in percent, a line a corpus; kinds that a corpus does not mark are left blank. */
export function table(prepared: readonly Prepared[], looks: readonly Looks[]): string {
  const corpora = [...new Set(prepared.map(({ article }) => article.corpus))];
  const rows = corpora.map((corpus) => {
    const cells = CLASSES.map((kind) => cell(tallyOf(prepared, looks, corpus, kind)));
    return [corpus.padEnd(18), ...cells.map((text) => text.padEnd(26))].join('');
  });
  return [['corpus'.padEnd(18), ...CLASSES.map((kind) => kind.padEnd(26))].join(''), ...rows].join('\n');
}

function tallyOf(prepared: readonly Prepared[], looks: readonly Looks[], corpus: string, kind: EntityKind): Tally {
  const tally = emptyTally();
  prepared.forEach((one, i) => {
    if (one.article.corpus !== corpus || !one.article.kinds.has(kind)) return;
    addArticle(tally, one.article, namesIn(one, looks[i] as Looks), kind);
  });
  return tally;
}

function cell(tally: Tally): string {
  if (tally.gold === 0) return '';
  const { p, r, f1 } = scoresOf(tally);
  return `${percent(f1)} (P ${percent(p)} R ${percent(r)})`;
}

const percent = (share: number): string => (100 * share).toFixed(1);
