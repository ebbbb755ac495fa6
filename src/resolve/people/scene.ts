import type { Expression } from './expressions.ts';
import type { Part } from './grammar.ts';
import type { Draft } from './people-index.ts';

/** Somebody whom a pronoun may mean: a named person, or one whom the article only describes. */
export interface Referent {
  readonly draft: Draft | null;
  /** Where it last stood. */
  sentence: number;
  paragraph: number;
  token: number;
  part: Part;
  kind: Expression['kind'];
  quote: number;
  /** First of its sentence's people. */
  leads: boolean;
  /** It is the subject of a word of saying. */
  speaks: boolean;
  /** The headline names it. */
  headlined: boolean;
  /** It was named in full. */
  inFull: boolean;
  /** "who" stands behind it. */
  hasClause: boolean;
  count: number;
  /** Log-odds of "male". */
  maleness: number;
}

/** How far back a pronoun looks, and at how many. */
const SENTENCES_BACK = 10;
const MOST_REFERENTS = 20;

/** The people on the scene, latest first; whoever has not been mentioned for a while leaves it. */
export class Scene {
  #present: Referent[] = [];

  enter(referent: Referent): void {
    this.#present = [referent, ...this.#present.filter((other) => other !== referent)].slice(0, MOST_REFERENTS);
  }

  /** Those mentioned within reach of a sentence, latest first. */
  near(sentence: number): readonly Referent[] {
    return this.#present.filter((referent) => sentence - referent.sentence <= SENTENCES_BACK);
  }
}
