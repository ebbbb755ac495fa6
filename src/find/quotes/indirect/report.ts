import type { Rule } from '../../../model/rule.ts';
import type { Clause } from '../subjects.ts';

/** What is reported, as a half-open range of chunks, and who is said to say it. */
export interface Report {
  /** Index of the speaker's noun phrase. */
  readonly speaker: number;
  readonly first: number;
  readonly last: number;
  /** Its second part where a tag breaks it up ("The bridge, she said, would hold"). */
  readonly rest?: { readonly first: number; readonly last: number };
}

/** One build of reported speech. `read` looks at the cue at a chunk. */
export interface ReportRule extends Rule {
  /** Share of its reports that were right where we measured it (docs/quotes.md). */
  readonly confidence: number;
  read(clause: Clause, cue: number): Report | null;
}
