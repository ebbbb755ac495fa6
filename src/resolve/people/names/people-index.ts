import { familyOf, givenOf, isFull, type NameForm } from '../../../person-names/name-form.ts';
import { isNicknameOf, nicknameGroups, soundKey } from '../../../person-names/name-variants.ts';
import type { NamedMention } from '../mentions/named.ts';
import type { Choice } from './bare-names.ts';

/** A mention tied to its person, and how. */
export interface Link {
  readonly mention: NamedMention;
  readonly rule: string;
  readonly confidence: number;
  /** Who was weighed, for a bare name. */
  readonly choice?: Choice;
}

/** A person while the article is being linked. */
export interface Draft {
  /** In the order of opening; at last in the order of the text. */
  index: number;
  readonly links: Link[];
  /** Mentions by full name, one a spelling, at most `MOST_FORMS`. */
  readonly forms: NamedMention[];
  /** Where a bare name fits several people: their indexes; else empty. */
  candidates: readonly number[];
  /** Log-odds of "male", once all names are linked. */
  maleness: number;
  /** The part of it that the article or fame tells, without what the given name suggests. */
  told: number;
}

/** Bounds that keep one article's cost linear: bearers of one word that are looked at (the latest), spellings of one person. */
const MOST_BEARERS = 24;
const MOST_FORMS = 6;

/** Finds people by the words of their names. */
export class PeopleIndex {
  readonly drafts: Draft[] = [];
  private readonly byName = new Map<string, Draft>();
  private readonly byWord = new Map<string, Draft[]>();
  private bySound: Map<string, Draft[]> | null = null;
  private byNickname: Map<number, Draft[]> | null = null;
  private readonly nicknames = new Map<string, Draft>();
  private readonly loners = new Map<string, Draft>();
  private readonly merged = new Map<Draft, Draft>();
  /** By parent, the child last named by a given name alone. */
  readonly children = new Map<Draft, Draft>();

  open(link: Link): Draft {
    const draft: Draft = { index: this.drafts.length, links: [], forms: [], candidates: [], maleness: 0, told: 0 };
    this.drafts.push(draft);
    this.add(draft, link);
    return draft;
  }

  add(draft: Draft, link: Link): void {
    draft.links.push(link);
    const { form } = link.mention;
    const name = form.words.join('');
    if (!isFull(form) || this.byName.get(name) === draft) return;
    this.byName.set(name, draft);
    if (draft.forms.length < MOST_FORMS) draft.forms.push(link.mention);
    for (const word of form.words) put(this.byWord, word, draft);
    this.bySound = null;
    this.byNickname = null;
  }

  /** From now on the person may be meant by the family name of another. */
  marry(draft: Draft, family: readonly string[]): void {
    for (const word of family) put(this.byWord, word, draft);
  }

  /** Two that turn out to be one: the first takes over all names of the second, which keeps none. What stood in quotation marks is another name. */
  merge(draft: Draft, other: Draft): void {
    for (const link of other.links) this.add(draft, link.mention.isQuoted ? { ...link, rule: 'known-as' } : link);
    other.links.length = 0;
    other.forms.length = 0;
    this.merged.set(other, draft);
  }

  /** Who stands for a person now. */
  standingFor(draft: Draft): Draft {
    const into = this.merged.get(draft);
    return into === undefined ? draft : this.standingFor(into);
  }

  /** The one for whom a bare name already stands alone, or the one that now does. */
  alone(key: string, link: Link, candidates: readonly number[] = []): Draft {
    const known = this.loners.get(key);
    if (known !== undefined) {
      this.add(known, link);
      return known;
    }
    const draft = this.open(link);
    draft.candidates = candidates;
    this.loners.set(key, draft);
    return draft;
  }

  /** "Maria II" and "Lund Jr.": a number tells two of one bare name apart; without one the latest is meant. */
  numbered(word: string, number: string, link: Link): Draft {
    const key = `${word} ${number}`;
    const bare = this.loners.get(word);
    const isNumberless = bare?.links.every(({ mention }) => mention.form.suffix === null) === true;
    if (isNumberless && !this.loners.has(key)) this.loners.set(key, bare as Draft);
    const draft = this.alone(key, link);
    this.loners.set(word, draft);
    return draft;
  }

  /** The person of exactly that full name. */
  withName(words: readonly string[]): Draft | undefined {
    return this.byName.get(words.join(''));
  }

  /** From now on the word alone means the person. */
  nickname(words: readonly string[], draft: Draft): void {
    this.nicknames.set(words.join(' '), draft);
  }

  nicknamed(words: readonly string[]): Draft | undefined {
    return this.nicknames.get(words.join(' '));
  }

  /** The latest people with a full name that shares the word. */
  withWord(word: string): readonly Draft[] {
    return (this.byWord.get(word) ?? []).slice(-MOST_BEARERS);
  }

  /** The only one of whose given name the word is a shorter form: "Tom" of "Thomas Lund"; undefined for none or several. */
  onlyWithPetForm(word: string): Draft | undefined {
    let only: Draft | undefined;
    for (const group of nicknameGroups(word)) {
      this.byNickname ??= nicknamesOf(this.drafts);
      for (const draft of this.byNickname.get(group) ?? []) {
        if (draft === only || !draft.forms.some(({ form }) => isPetFormOf(word, form))) continue;
        if (only !== undefined) return undefined;
        only = draft;
      }
    }
    return only;
  }

  /** The only one whose full name ends in "Jr."; undefined for none or several. */
  onlyJunior(): Draft | undefined {
    const juniors = this.drafts.filter(({ forms }) => forms.some(({ form }) => form.suffix === 'jr'));
    return juniors.length === 1 ? juniors[0] : undefined;
  }

  /** The latest people whose family name sounds like the word. */
  withSound(word: string): readonly Draft[] {
    const sound = soundKey(word);
    if (sound === null) return [];
    this.bySound ??= soundsOf(this.drafts);
    return (this.bySound.get(sound) ?? []).slice(-MOST_BEARERS);
  }
}

/** People by the sound of their family names; asked for only where a bare name fits nobody as it is spelt. */
function soundsOf(drafts: readonly Draft[]): Map<string, Draft[]> {
  const bySound = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const { form } of draft.forms) {
      const sound = soundKey(familyOf(form).at(-1) ?? '');
      if (sound !== null) put(bySound, sound, draft);
    }
  return bySound;
}

/** People by the groups of nicknames that their given names belong to; asked for as seldom. */
function nicknamesOf(drafts: readonly Draft[]): Map<number, Draft[]> {
  const byGroup = new Map<number, Draft[]>();
  for (const draft of drafts)
    for (const { form } of draft.forms)
      for (const group of nicknameGroups(givenOf(form)[0] ?? '')) put(byGroup, group, draft);
  return byGroup;
}

function isPetFormOf(word: string, form: NameForm): boolean {
  const [given = ''] = givenOf(form);
  return word.length < given.length && isNicknameOf(word, given);
}

function put<K>(map: Map<K, Draft[]>, key: K, draft: Draft): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [draft]);
  else if (known.at(-1) !== draft && !known.slice(-MOST_BEARERS).includes(draft)) known.push(draft);
}
