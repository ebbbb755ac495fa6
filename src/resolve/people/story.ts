import type { BlockRole } from '../../model/article.ts';
import type { RoleIndex } from './described/role-index.ts';
import type { NamedMention } from './mentions/named.ts';
import type { Draft } from './names/people-index.ts';
import type { Expression, Reading, Reference } from './scene/expressions.ts';
import type { Tags } from './scene/reading-order.ts';
import { type Referent, type Scene, unseen } from './scene/scene.ts';

/** What the reader keeps while it goes through an article. */
export interface Story {
  readonly reading: Reading;
  readonly expressions: readonly Expression[];
  readonly roles: RoleIndex;
  readonly narration: Int32Array;
  /** Who said each direct quotation, where that is a name. */
  readonly speakers: ReadonlyMap<number, Draft>;
  readonly quotesOf: Tags;
  /** Whom each of them names. */
  readonly namedIn: ReadonlyMap<number, readonly Draft[]>;
  /** Who said each direct quotation, where that is a pronoun or a noun phrase that has been read. */
  readonly voices: Map<number, Referent>;
  /** Whom each expression that has been read means, by its index. */
  readonly met: Map<number, Referent | null>;
  readonly scene: Scene;
  /** By the index of the draft. */
  readonly people: (Referent | undefined)[];
  /** Those whom the article only describes, by the noun for them. */
  readonly unnamed: Map<string, Referent>;
  readonly found: Reference[];
  /** First tokens of the phrases beside names that are taken: "Ana Sol, |a pilot|, Karl Berg" describes one of them. */
  readonly taken: Set<number>;
}

export const bearerOf = ({ reading }: Story, { index }: NamedMention): Draft => reading.bearers[index] as Draft;

export function referentOf({ people }: Story, draft: Draft): Referent {
  people[draft.index] ??= unseen(draft);
  return people[draft.index] as Referent;
}

export const isIn = ({ reading }: Story, { paragraph }: Expression, role: BlockRole): boolean =>
  reading.wording.document.paragraphs[paragraph]?.block.role === role;

/** Whoever says a quotation, if that has been read. */
export function speakerOf({ speakers, voices, people }: Story, quote: number): Referent | undefined {
  const named = speakers.get(quote);
  return named === undefined ? voices.get(quote) : people[named.index];
}
