import { workerData } from 'node:worker_threads';
import { openLexicon } from '../lexicon/index.ts';
import type { SourceBytes } from '../read/index.ts';
import { type MapSettings, mapArticle } from './map.ts';
import type { Outcome } from './outcome.ts';

/** A worker thread's share of the map. Piscina hands over its settings and calls the default export. */
const settings = workerData as MapSettings;
const lexicon = openLexicon();

export default (source: SourceBytes): Outcome => mapArticle(source, settings, lexicon, () => performance.now());
