import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Trace } from '../../model/trace.ts';
import { agree } from './agreement.ts';
import { Candidate } from './candidate.ts';
import { decide, mentionOf, THRESHOLDS, type Thresholds } from './decide.ts';
import { explain } from './explain.ts';
import { firstLook } from './first-look.ts';
import { remember } from './memory.ts';
import { readDocument } from './read-document.ts';
import { runsOf } from './reading.ts';
import { wordsIn } from './run-words.ts';
import { secondLook } from './second-look.ts';
import { type EngineWeights, engineWeights } from './weights/weight-rows.ts';
import { readWeights } from './weights/weights.ts';
import { FormTable } from './words/form-table.ts';

interface Engine {
  readonly forms: FormTable;
  readonly weights: EngineWeights;
}

/** One engine a lexicon: its memory of word forms outlives the article, and changes nothing but speed. */
const engines = new WeakMap<Lexicon, Engine>();

function engineOf(lexicon: Lexicon): Engine {
  let engine = engines.get(lexicon);
  if (engine === undefined) {
    engine = { forms: new FormTable(lexicon), weights: engineWeights(readWeights()) };
    engines.set(lexicon, engine);
  }
  return engine;
}

/** People, places and organisations: the best cover of the document by names, in order of appearance. */
export function findNames(
  document: Document,
  lexicon: Lexicon,
  trace?: Trace,
  thresholds: Thresholds = THRESHOLDS,
): readonly NameMention[] {
  const { forms, weights } = engineOf(lexicon);
  const reading = readDocument(document, forms);
  const runs = runsOf(reading, lexicon);
  const words = wordsIn(reading, runs);
  const candidate = new Candidate(reading, runs, words);
  const looks = firstLook(candidate, runs, weights);
  const memory = remember(reading, looks, words);
  const second = secondLook(reading, looks, memory, weights.second);
  const agreed = agree(second, memory);
  const taken = decide(agreed, thresholds);
  const judgement = { reading, candidate, looks, memory, weights };
  if (trace !== undefined) explain(judgement, { second, agreed }, taken, trace);
  return taken.map((choice) => mentionOf(judgement, choice, weights.calibration));
}
