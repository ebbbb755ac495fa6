import type { NamedMention } from '../mentions/named.ts';
import type { Draft } from '../names/people-index.ts';
import type { PronounExpression } from '../scene/expressions.ts';
import type { Referent } from '../scene/scene.ts';
import type { Wording } from '../words/wording.ts';

/** What the pronoun stands among. */
export interface Surroundings {
  readonly wording: Wording;
  /** The direct quotation that it stands in, or −1. */
  readonly quote: number;
  /** Those named in the direct quotations that it is the speaker of. */
  readonly words: readonly Draft[];
  /** Those whom its sentence names behind it, where it is the subject. */
  readonly others: readonly Draft[];
  /** The relative that it is the possessor of. */
  readonly kin: NamedMention | null;
  /** Who said the direct quotation that ends right before its sentence. */
  readonly heard: Referent | undefined;
  /** Who asked what the pronoun answers. */
  readonly asker: Referent | undefined;
  /** Sentences of narration before each sentence. */
  readonly narration: Int32Array;
  /** The people on the scene, latest first. */
  readonly present: readonly Referent[];
  /** Somebody named only later in its sentence. */
  readonly ahead: Referent | null;
  /** Whom the article is about. */
  readonly centre: Draft | null;
}

/** What holds for all candidates of one pronoun. */
export interface PronounContext extends Omit<Surroundings, 'present' | 'ahead'> {
  readonly pronoun: PronounExpression;
  /** Somebody named before it in its sentence speaks there: "Lund said |he| had written". */
  readonly reported: boolean;
  /** Candidates of the fitting sex, latest first. */
  readonly fitting: readonly Referent[];
  /** The most often mentioned of them, unless two tie. */
  readonly protagonist: Referent | null;
  /** The last subject named in its sentence before it, where it is a subject or possessor itself; or right before that. */
  readonly subject: Referent | null;
}
