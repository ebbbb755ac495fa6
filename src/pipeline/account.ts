import { increase } from '../model/maps.ts';
import { byCodePoint } from '../model/text-order.ts';
import type { Counts } from './fold/index.ts';
import type { Manifest, ManifestArticle, ManifestRejection } from './incremental/manifest.ts';
import type { Rejection } from './map/outcome.ts';
import { PROGRAM } from './program.ts';
import type { Session } from './session.ts';
import type { Settled } from './settle.ts';
import { round, Stopwatch, type Summary } from './summary.ts';

/** What the next run and every reader must know of this one. */
export function manifestOf(
  session: Session,
  settled: readonly Settled[],
  files: Manifest['files'],
  summary: Summary,
): Manifest {
  const articles: Record<string, ManifestArticle> = {};
  const rejected: Record<string, ManifestRejection> = {};
  for (const one of settled) {
    if (one.kind === 'article') articles[one.path] = { id: one.id, ...one.signature };
    else {
      const { path, ...rejection } = one.rejection;
      rejected[path] = { ...rejection, ...one.signature };
    }
  }
  return {
    schemaVersion: '1.0',
    program: PROGRAM,
    fingerprint: session.fingerprint,
    startedAt: session.startedAt.toISOString(),
    finishedAt: session.system.now().toISOString(),
    summary,
    files: Object.fromEntries(Object.entries(files).sort(([a], [b]) => byCodePoint(a, b))),
    articles,
    rejected,
  };
}

/** What a run did, from what became of each file. */
export function summaryOf(
  { system, startedClock }: Session,
  settled: readonly Settled[],
  counts: Counts,
  rejected: readonly Rejection[],
  removed: number,
  threads: number,
): Summary {
  const stopwatch = new Stopwatch();
  const worked = settled.filter((one) => one.way === 'processed');
  for (const one of worked) stopwatch.add(one.times);
  const articlesBy = (way: Settled['way'] | 'resumed'): number =>
    settled.filter((one) => one.kind === 'article' && one.way === way).length;
  const { articles, people, places, organizations, dates, quotes, duplicates } = counts;
  return {
    ...{ articles, people, places, organizations, dates, quotes, duplicates },
    rejected: rejected.length,
    rejectedByCode: countsOf(rejected.map(({ code }) => code)),
    processed: articlesBy('processed'),
    unchanged: articlesBy('unchanged'),
    resumed: articlesBy('resumed'),
    removed,
    seconds: round((system.clock() - startedClock) / 1000, 3),
    threads,
    peakMemoryBytes: system.peakMemory(),
    secondsByStage: stopwatch.secondsByStage(),
    articleMilliseconds: stopwatch.percentiles(),
  };
}

function countsOf(codes: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) increase(counts, code);
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodePoint(a, b)));
}
