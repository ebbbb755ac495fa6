import type { Lexicon } from '../../lexicon/types.ts';
import { isFull } from '../../phrases/name-form.ts';
import type { BareContext, Standing } from './bare-names.ts';
import type { NamedMention } from './named.ts';
import type { Draft } from './people-index.ts';
import { maleness, malenessOf } from './sex.ts';

interface Progress extends Standing {
  last: NamedMention | null;
  count: number;
  bare: string | null;
  maleness: number;
  isRelative: boolean;
  readonly heads: Set<string>;
  readonly company: Set<number>;
}

/** People of one sentence that are remembered as each other's company. */
const MOST_COMPANY = 6;

/** What has been read up to a name: who was last named where, alone or in whose company. */
export class NameReading implements BareContext {
  readonly #progress = new Map<Draft, Progress>();
  readonly #lexicon: Lexicon;
  readonly #speakers: ReadonlySet<number>;
  #sentence = -1;
  #here: number[] = [];
  #spoke: { paragraph: number; draft: Draft } | null = null;

  /** `speakers` holds the indexes of the names that some quotation is attributed to. */
  constructor(drafts: readonly Draft[], lexicon: Lexicon, speakers: ReadonlySet<number>) {
    this.#lexicon = lexicon;
    this.#speakers = speakers;
    for (const draft of drafts) {
      const progress = this.#of(draft);
      for (const { mention } of draft.links) for (const { head } of mention.roles) progress.heads.add(head);
      progress.maleness = malenessOf(draft, lexicon);
      progress.isRelative = draft.links[0]?.mention.roles.some((role) => role.isKin) === true;
    }
  }

  standing(draft: Draft): Standing {
    return this.#of(draft);
  }

  maleness(mention: NamedMention): number {
    return maleness(mention, this.#lexicon);
  }

  company(mention: NamedMention): readonly number[] {
    return mention.sentence === this.#sentence ? this.#here : [];
  }

  speaker(paragraph: number): Draft | null {
    return this.#spoke?.paragraph === paragraph ? this.#spoke.draft : null;
  }

  /** Goes on behind a name that is the person's. */
  pass(mention: NamedMention, draft: Draft): void {
    const progress = this.#of(draft);
    progress.last = mention;
    progress.count++;
    if (!isFull(mention.form)) {
      progress.bare = mention.form.words[0] as string;
      for (const { head } of mention.roles) progress.heads.add(head);
    }
    if (this.#speakers.has(mention.index)) this.#spoke = { paragraph: mention.paragraph, draft };
    this.#meet(mention.sentence, draft);
  }

  /** People of one sentence are each other's company once it is over: within it, each may be the other. */
  #meet(sentence: number, draft: Draft): void {
    if (sentence !== this.#sentence) {
      for (const one of this.#here)
        for (const other of this.#here) if (one !== other) this.#indexed[one]?.company.add(other);
      this.#here = [];
    }
    this.#sentence = sentence;
    this.#here = [...this.#here, draft.index].slice(-MOST_COMPANY);
  }

  readonly #indexed: (Progress | undefined)[] = [];

  #of(draft: Draft): Progress {
    const known = this.#progress.get(draft);
    if (known !== undefined) return known;
    const fresh = {
      last: null,
      count: 0,
      bare: null,
      maleness: 0,
      isRelative: false,
      heads: new Set<string>(),
      company: new Set<number>(),
    };
    this.#progress.set(draft, fresh);
    this.#indexed[draft.index] = fresh;
    return fresh;
  }
}
