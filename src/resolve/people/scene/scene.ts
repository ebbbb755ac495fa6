import type { Draft } from '../names/people-index.ts';
import type { Part } from '../words/grammar.ts';
import type { Expression } from './expressions.ts';

/** Somebody whom a pronoun may mean: a named person, or one whom the article only describes. */
export interface Referent {
  readonly draft: Draft | null;
  /** Where it last stood. */
  sentence: number;
  paragraph: number;
  token: number;
  /** First token of its latest name, or −1. */
  namedAt: number;
  part: Part;
  kind: Expression['kind'];
  quote: number;
  /** First of its sentence's people. */
  leads: boolean;
  /** It is the subject of a word of saying. */
  speaks: boolean;
  /** The latest sentence in which it was the subject of a word of saying, or −1. */
  spokeIn: number;
  /** The latest sentence that mentions it in the reporter's words, or −1. */
  toldIn: number;
  /** The headline names it. */
  headlined: boolean;
  /** It was named in full. */
  inFull: boolean;
  /** "who" stands behind it. */
  hasClause: boolean;
  /** It is only the owner of a relative who opens the sentence: "|Her| mother, Ann, left". */
  isOwner: boolean;
  /** So far it was only named as somebody's kin, and never a subject. */
  inPassing: boolean;
  count: number;
  /** Log-odds of "male". */
  maleness: number;
  /** The part of it that does not rest on the given name. */
  told: number;
}

/** Somebody who has not been mentioned yet; null for one without a name. */
export const unseen = (draft: Draft | null): Referent => ({
  draft,
  sentence: -1,
  paragraph: -1,
  token: -1,
  namedAt: -1,
  part: 'other',
  kind: 'name',
  quote: -1,
  leads: false,
  headlined: false,
  speaks: false,
  spokeIn: -1,
  toldIn: -1,
  inFull: false,
  hasClause: false,
  isOwner: false,
  inPassing: true,
  count: 0,
  maleness: draft?.maleness ?? 0,
  told: draft?.told ?? 0,
});

/** How far back a pronoun looks for people with and without a name, and at how many. */
const NAMED_BACK = 10;
const UNNAMED_BACK = 3;
const MOST_REFERENTS = 16;

/** The people on the scene, latest first; whoever has not been mentioned for a while leaves it. */
export class Scene {
  /** Whom the article is about. */
  readonly centre: Draft | null;
  private readonly present: Referent[] = [];

  constructor(centre: Draft | null) {
    this.centre = centre;
  }

  enter(referent: Referent): void {
    const at = this.present.indexOf(referent);
    if (at >= 0) this.present.splice(at, 1);
    else if (this.present.length === MOST_REFERENTS) this.present.pop();
    this.present.unshift(referent);
  }

  get latest(): Referent | undefined {
    return this.present[0];
  }

  /** Those mentioned within reach of a sentence, latest first, all but one. */
  near(sentence: number, but?: Referent): readonly Referent[] {
    return this.present.filter(
      (referent) =>
        referent !== but && sentence - referent.sentence <= (referent.draft === null ? UNNAMED_BACK : NAMED_BACK),
    );
  }
}
