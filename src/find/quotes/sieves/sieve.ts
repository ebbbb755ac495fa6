import type { Rule } from '../../../model/rule.ts';
import type { Attribution, Scene } from '../scene.ts';

/** One way to tell who said a segment. `example` is a text with a quotation that this sieve decides. */
export interface Sieve extends Rule {
  /** Share of its decisions that were right where we measured it (docs/quotes.md). */
  readonly confidence: number;
  attribute(scene: Scene, segment: number): Attribution | null;
}
