import { parentPort, workerData } from 'node:worker_threads';
import { openLexicon } from '../../lexicon/index.ts';
import type { SourceBytes } from '../../read/index.ts';
import { type MapSettings, mapArticles } from './index.ts';
import type { Began, Outcome } from './outcome.ts';

/** A worker thread's share of the map. Piscina hands over its settings and calls the default export. */
const settings = workerData as MapSettings;
const lexicon = openLexicon();
const now = (): number => performance.now();

/** Much is loaded only when it is first asked for: asked for here, it is on no article's clock. */
const WARM_UP = '“It rained,” said Jane Doe of the Example Company in Rome, Italy, on Monday. She left on 3 May 2020.';
const bytes = new TextEncoder().encode(WARM_UP);
mapArticles([{ path: 'warm-up.txt', bytes, sidecar: null, sha256: '' }], settings, lexicon, now);

export default (sources: readonly SourceBytes[]): Outcome[] => {
  parentPort?.postMessage({ began: sources[0]?.path ?? '' } satisfies Began);
  return mapArticles(sources, settings, lexicon, now);
};
