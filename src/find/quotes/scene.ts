import type { TokenRange } from '../../model/document.ts';
import type { Cue, SpeakerMention } from '../../model/mention.ts';
import type { Clause } from './clauses/clause.ts';
import { readChunks } from './clauses/read-chunks.ts';
import type { Source } from './clauses/source.ts';
import { type Passage, passagesOf, tokenRanges } from './segments/passages.ts';
import { type Segment, segmentsOf } from './segments/segments.ts';

/** Who said a segment, as a sieve found it. */
export interface Attribution {
  /** Null where only the hearer is told: "the court heard". */
  readonly speaker: SpeakerMention | null;
  readonly cue: Cue | null;
  /** Index of the segment that this one goes on, or null. */
  readonly continues: number | null;
}

/** An article as the sieves see it: its segments, the sentences around them, and who is known to speak so far. */
export interface Scene {
  readonly source: Source;
  readonly segments: readonly Segment[];
  readonly ranges: readonly TokenRange[];
  readonly passages: readonly Passage[];
  /** Of each segment, the passage that it stands in. */
  readonly passageOf: readonly Passage[];
  /** Of each segment, what the sieves have said; filled as they run. */
  readonly attributions: (Attribution | null)[];
  /** The chunks of a passage; read once, when first asked for. */
  clause(passage: Passage): Clause;
  /** Index of a segment's slot among the chunks of its passage; none for a nickname within a name. */
  slot(segment: number): number;
}

export function sceneOf(source: Source): Scene {
  const segments = segmentsOf(source.document);
  const ranges = tokenRanges(source.tokens, segments);
  const passages = passagesOf(source.document, segments, ranges);
  const passageOf: Passage[] = [];
  for (const passage of passages)
    for (let i = passage.firstSegment; i < passage.lastSegment; i++) passageOf[i] = passage;
  const slots: number[] = [];
  const clauses: Clause[] = [];
  const clause = (passage: Passage): Clause => {
    const known = clauses[passage.index];
    if (known !== undefined) return known;
    const chunks = readChunks(source, passage, ranges);
    chunks.forEach((chunk, at) => {
      if (chunk.kind === 'quote') slots[chunk.segment] = at;
    });
    const read = { chunks, source, tokens: source.tokens };
    clauses[passage.index] = read;
    return read;
  };
  const slot = (segment: number): number => {
    clause(passageOf[segment] as Passage);
    return slots[segment] as number;
  };
  return { source, segments, ranges, passages, passageOf, attributions: segments.map(() => null), clause, slot };
}
