import type { Lexicon } from '../../../lexicon/types.ts';
import { isFull, standsAlone } from '../../../person-names/name-form.ts';
import type { NamedMention } from '../mentions/named.ts';
import type { BareContext, Standing } from './bare-names.ts';
import type { Draft } from './people-index.ts';
import { rolesTell, suggestedMaleness, toldMaleness, toldOfMention } from './sex.ts';

interface Progress {
  last: NamedMention | null;
  count: number;
  spoke: boolean;
  bare: string | null;
  /** Indexes of people, at most `MOST_COMPANY`, latest last. */
  company: number[];
}

interface Facts {
  maleness: number;
  readonly heads: Set<string>;
  readonly isRelative: boolean;
}

/** People of one sentence, and of all sentences, that are remembered as somebody's company. */
const MOST_COMPANY = 6;

/** What a name tells that was tied to its person only after the facts were worked out: "|Mr.| Lund" is a man. */
function learn(facts: Facts, mention: NamedMention): void {
  for (const { head } of mention.roles) facts.heads.add(head);
  if (!isFull(mention.form)) facts.maleness += rolesTell(mention);
}

/** "Junior", "Red": no word of the full name, which a bare name may be. */
const isNickname = ({ form: { words } }: NamedMention, { forms }: Draft): boolean =>
  forms.length > 0 && !forms.some(({ form }) => form.words.includes(words[0] as string));

/** What has been read up to a name: who was last named where, alone or in whose company. */
export class NameReading implements BareContext {
  private readonly progress: Progress[] = [];
  private readonly facts: Facts[] = [];
  private readonly lexicon: Lexicon;
  private readonly speakers: ReadonlySet<number>;
  private sentence = -1;
  private here: number[] = [];
  private spoke: { paragraph: number; draft: Draft } | null = null;

  /** `speakers` holds the indexes of the names that some quotation is attributed to. */
  constructor(lexicon: Lexicon, speakers: ReadonlySet<number>) {
    this.lexicon = lexicon;
    this.speakers = speakers;
  }

  standing(draft: Draft): Standing {
    const { last, count, spoke, bare, company } = this.of(draft.index);
    const { maleness, heads, isRelative } = this.factsOf(draft);
    return { last, count, spoke, bare, company, maleness, heads, isRelative };
  }

  wasNamed(draft: Draft): boolean {
    return this.of(draft.index).last !== null;
  }

  maleness(mention: NamedMention): number {
    return toldOfMention(mention, this.lexicon);
  }

  company(mention: NamedMention): readonly number[] {
    return mention.sentence === this.sentence ? this.here : [];
  }

  speaks(mention: NamedMention): boolean {
    return this.speakers.has(mention.index);
  }

  speaker(paragraph: number): Draft | null {
    return this.spoke?.paragraph === paragraph ? this.spoke.draft : null;
  }

  /** Goes on behind a name that is the person's. */
  pass(mention: NamedMention, draft: Draft): void {
    const progress = this.of(draft.index);
    progress.last = mention;
    progress.count++;
    if (standsAlone(mention.form) && !isNickname(mention, draft)) progress.bare = mention.form.words[0] as string;
    const facts = this.facts[draft.index];
    if (facts !== undefined) learn(facts, mention);
    if (this.speaks(mention)) {
      progress.spoke = true;
      this.spoke = { paragraph: mention.paragraph, draft };
    }
    if (mention.sentence !== this.sentence) this.closeSentence(mention.sentence);
    this.here.push(draft.index);
    if (this.here.length > MOST_COMPANY) this.here.shift();
  }

  /** People of one sentence are each other's company once it is over: within it, each may be the other. */
  private closeSentence(next: number): void {
    if (this.here.length > 1)
      for (const one of this.here) {
        const { company } = this.of(one);
        for (const other of this.here) if (one !== other && !company.includes(other)) company.push(other);
        if (company.length > MOST_COMPANY) company.splice(0, company.length - MOST_COMPANY);
      }
    this.sentence = next;
    this.here = [];
  }

  /** Worked out once a person, when it is first asked for: most names have one bearer and need none of it. */
  private factsOf(draft: Draft): Facts {
    const known = this.facts[draft.index];
    if (known !== undefined) return known;
    const heads = new Set(draft.links.flatMap(({ mention }) => mention.roles.map(({ head }) => head)));
    const [first] = draft.links;
    const isRelative = first?.mention.isKin === true || first?.mention.roles.some((role) => role.isKin) === true;
    const told = toldMaleness(draft, this.lexicon) + suggestedMaleness(draft, this.lexicon);
    const facts = { maleness: told, heads, isRelative };
    this.facts[draft.index] = facts;
    return facts;
  }

  private of(index: number): Progress {
    const known = this.progress[index];
    if (known !== undefined) return known;
    const fresh = { last: null, count: 0, spoke: false, bare: null, company: [] };
    this.progress[index] = fresh;
    return fresh;
  }
}
