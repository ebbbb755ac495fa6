import type { Role } from '../mentions/roles.ts';
import type { Draft } from '../names/people-index.ts';
import type { NounExpression } from '../scene/expressions.ts';
import { isRank, otherNounsFor } from '../words/person-nouns.ts';

interface Bearer {
  readonly draft: Draft;
  readonly words: ReadonlySet<string>;
  /** Token at which the role first stands. */
  readonly from: number;
}

/** Bearers of one role that are compared; beyond it, an article's "players" mean nobody in particular. */
const MOST_BEARERS = 12;

/** Who bears which role, by the folded head of the role's words. */
export class RoleIndex {
  private readonly byHead = new Map<string, Bearer[]>();

  get heads(): ReadonlySet<string> {
    return new Set(this.byHead.keys());
  }

  /** Whether somebody bears it. */
  has(head: string): boolean {
    return this.byHead.has(head);
  }

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts)
      for (const { mention } of draft.links) for (const role of mention.roles) this.add(draft, role, mention.first);
  }

  /** Under the head of the role and whatever else its bearer is called. */
  private add(draft: Draft, role: Role, from: number): void {
    this.put(role.head, { draft, words: new Set(role.words), from });
    for (const noun of role.besides) this.put(noun, { draft, words: new Set([noun]), from });
    for (const noun of otherNounsFor(role.head)) this.put(noun, { draft, words: new Set([...role.words, noun]), from });
  }

  private put(head: string, bearer: Bearer): void {
    const known = this.byHead.get(head);
    if (known === undefined) this.byHead.set(head, [bearer]);
    else if (known.length < MOST_BEARERS) known.push(bearer);
  }

  /**
   * The one person whose role the phrase repeats, or null where none or several fit; `seen` tells each one's latest
   * sentence.
   */
  meant(
    noun: NounExpression,
    seen: (draft: Draft) => number,
  ): { draft: Draft; rule: string; confidence: number } | null {
    if (noun.determiner === 'indefinite') return null;
    const fits = (this.byHead.get(noun.head) ?? []).filter((bearer) => agrees(noun, bearer));
    const draft = onlyOneNear([...new Set(fits.map((bearer) => bearer.draft))], noun.sentence, seen);
    if (draft === null) return null;
    const modified = noun.words.length > 1;
    return { draft, rule: modified ? 'role-repeated' : 'role-head-repeated', confidence: modified ? 0.9 : 0.8 };
  }
}

/** Of several bearers one is meant if it was just spoken of and the others were not for long. */
function onlyOneNear(drafts: readonly Draft[], sentence: number, seen: (draft: Draft) => number): Draft | null {
  if (drafts.length < 2) return drafts[0] ?? null;
  let near: Draft | null = null;
  for (const draft of drafts) {
    const back = sentence - seen(draft);
    if (back > LONG_AGO) continue;
    if (near !== null || back > JUST_NOW) return null;
    near = draft;
  }
  return near;
}

/** Sentences back. */
const JUST_NOW = 2;
const LONG_AGO = 6;

/** Every word of the phrase is in the role; a bare head counts only behind "the" and after the role was told. */
function agrees(noun: NounExpression, { words, from }: Bearer): boolean {
  if (noun.words.length === 1 && (noun.determiner !== 'definite' || noun.first < from)) return false;
  if (noun.words.length === 1 && [...words].some((word) => isRank(word) && word !== noun.head)) return false;
  return noun.words.every((word) => words.has(word) || [...words].some((other) => areKin(word, other)));
}

/** "Vietnam" and "Vietnamese": long words of one root. */
const areKin = (a: string, b: string): boolean => a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5);
