import type { Lexicon } from '../../../lexicon/types.ts';
import { familyOf, isFull, standsAlone } from '../../../person-names/name-form.ts';
import type { NamedMention } from '../mentions/named.ts';
import { isSpouse } from '../words/person-nouns.ts';
import { chooseBearer } from './bare-names.ts';
import { bearersOfAnyWord, fitting, joined, linkFull } from './full-names.ts';
import { NameReading } from './name-reading.ts';
import { type Draft, PeopleIndex } from './people-index.ts';
import { placeOf } from './place.ts';
import { suggestedMaleness, toldMaleness } from './sex.ts';

/** Ties every name to its person: full names first, so that a headline's bare name finds the full one below it. */
export function linkNames(mentions: readonly NamedMention[], lexicon: Lexicon, speakers: ReadonlySet<number>): Draft[] {
  const index = new PeopleIndex();
  const full: (Draft | undefined)[] = [];
  for (const mention of mentions) {
    const other = mention.aliasOf === null ? undefined : fullNameOf(mentions[mention.aliasOf], full, index);
    full.push(standsAlone(mention.form) ? undefined : linkFull(mention, index, lexicon, other));
  }
  const all: Draft[] = [];
  const reading = new NameReading(lexicon, speakers);
  for (const mention of mentions) {
    const linked = full[mention.index];
    const draft = linked === undefined ? linkAlone(mention, index, reading, all, lexicon) : index.standingFor(linked);
    if (linked !== undefined) tellName(mention, draft, all, index);
    all.push(draft);
    reading.pass(mention, draft);
  }
  const drafts = index.drafts.filter(({ links }) => links.length > 0);
  for (const draft of drafts) {
    draft.told = toldMaleness(draft, lexicon);
    draft.maleness = draft.told + suggestedMaleness(draft, lexicon);
  }
  return inOrder(drafts);
}

/** "Tiger, whose real name was |Nils Berg|": whoever was only Tiger so far is Nils Berg. */
function tellName({ aliasOf, form }: NamedMention, draft: Draft, all: readonly Draft[], index: PeopleIndex): void {
  const before = aliasOf === null ? undefined : all[aliasOf];
  if (before === undefined || before === draft || before.forms.length > 0 || before.candidates.length > 0) return;
  const [first] = before.links;
  if (first === undefined || first.mention.form.words[0] === form.words[0]) return;
  index.nickname(first.mention.form.words, draft);
  index.merge(draft, before);
}

/** Who has been linked to a mention, or who alone bears the bare name that it is. */
function fullNameOf(
  mention: NamedMention | undefined,
  full: readonly (Draft | undefined)[],
  index: PeopleIndex,
): Draft | undefined {
  if (mention === undefined) return undefined;
  const [bearer, ...others] = index.withWord(mention.form.words[0] as string);
  return full[mention.index] ?? (others.length === 0 ? bearer : undefined);
}

/** Everybody by first name mention, renumbered; whoever candidates are is renumbered with them. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  for (const draft of drafts) draft.links.sort((a, b) => a.mention.index - b.mention.index);
  const first = ({ links }: Draft): number => links[0]?.mention.index ?? 0;
  const ordered = [...drafts].sort((a, b) => first(a) - first(b));
  const position = new Map(ordered.map((draft, i) => [draft.index, i]));
  ordered.forEach((draft, i) => {
    draft.index = i;
    draft.candidates = draft.candidates.map((index) => position.get(index) as number).sort((a, b) => a - b);
  });
  return ordered;
}

/** "Bell-Irving" is whom evidence favours of those that bear it; of one bearer, or none, it is a full name. */
function linkAlone(
  mention: NamedMention,
  index: PeopleIndex,
  reading: NameReading,
  all: readonly Draft[],
  lexicon: Lexicon,
): Draft {
  const other = mention.aliasOf === null ? undefined : index.standingFor(all[mention.aliasOf] as Draft);
  if (!isFull(mention.form)) return linkBare(mention, index, reading, other, all.at(-1));
  const bearers = fitting(mention, bearersOfAnyWord(mention, index), lexicon).map(({ draft }) => draft);
  if (other !== undefined || bearers.length < 2) return linkFull(mention, index, lexicon, other);
  return linkChosen(mention, mention.form.words.join(' '), bearers, index, reading);
}

function linkBare(
  mention: NamedMention,
  index: PeopleIndex,
  reading: NameReading,
  other: Draft | undefined,
  before: Draft | undefined,
): Draft {
  if (other !== undefined) return joined(mention, other, index);
  const nicknamed = index.nicknamed(mention.form.words);
  if (nicknamed !== undefined) return joined(mention, nicknamed, index);
  const word = mention.form.words[0] as string;
  if (mention.isNewcomer) return newcomer(mention, index, reading);
  const named = index.withWord(word);
  const bearers =
    named.length > 0 ? named.filter((draft) => mayBearAlone(word, draft, reading)) : bearersOfVariant(word, index);
  if (mention.form.plural && bearers.length > 0)
    return index.alone(`${word} (family)`, { mention, rule: 'family', confidence: 0.9 }, indexesOf(bearers));
  if (bearers.length === 0) return spouse(alone(word, mention, index), mention, index, before);
  const child = mention.isYounger && bearers.length === 1 ? index.children.get(bearers[0] as Draft) : undefined;
  if (child !== undefined) {
    index.add(child, { mention, rule: 'the-other-bearer', confidence: 0.85 });
    return child;
  }
  const second = mention.isOther ? otherOf(word, bearers, reading) : undefined;
  if (second !== undefined) {
    index.add(second, { mention, rule: 'the-other-bearer', confidence: 0.85 });
    return second;
  }
  return linkChosen(mention, word, bearers, index, reading);
}

/** Whoever of several bearers is favoured; else an entry of its own with all of them as candidates. */
function linkChosen(
  mention: NamedMention,
  word: string,
  bearers: readonly Draft[],
  index: PeopleIndex,
  reading: NameReading,
): Draft {
  const choice = chooseBearer(mention, bearers, reading);
  const { bearer, rule, confidence } = choice;
  if (rule === 'other-sex') return index.alone(`${word} (${rule})`, { mention, rule: 'lone-name', confidence, choice });
  if (bearer === null) {
    const candidates = indexesOf(choice.ranked.map(({ draft }) => draft));
    return index.alone(`${word} ${candidates.join(' ')}`, { mention, rule, confidence, choice }, candidates);
  }
  index.add(bearer, { mention, rule, confidence, choice });
  return bearer;
}

function alone(word: string, mention: NamedMention, index: PeopleIndex): Draft {
  const { suffix } = mention.form;
  const link = { mention, rule: 'lone-name', confidence: 0.95 };
  return suffix === null ? index.alone(word, link) : index.numbered(word, suffix, link);
}

/** "Karl Lund and his wife |Ann|", "Lund's widow, |Ann|": "Mrs. Lund" may be she; "his son, |Bo|" is the younger Lund. */
function spouse(draft: Draft, { roles }: NamedMention, index: PeopleIndex, before: Draft | undefined): Draft {
  const [full] = before?.forms ?? [];
  if (full !== undefined && roles.some(({ head }) => isSpouse(head))) index.marry(draft, familyOf(full.form));
  if (before !== undefined && roles.some(({ head }) => CHILD.test(head))) index.children.set(before, draft);
  return draft;
}

const CHILD = /^(?:daughter|son)$/u;

/** "The younger Lund", where one of two was Lund alone before: the other one. */
function otherOf(word: string, bearers: readonly Draft[], reading: NameReading): Draft | undefined {
  const others = bearers.filter((draft) => reading.standing(draft).bare !== word);
  return bearers.length === 2 && others.length === 1 ? others[0] : undefined;
}

/** Nobody bears the word as it is: "Junior" the one Jr., the one of whose given name it is a pet form, else those whose family name sounds like it. */
function bearersOfVariant(word: string, index: PeopleIndex): readonly Draft[] {
  const only = word === 'junior' ? index.onlyJunior() : index.onlyWithPetForm(word);
  return only === undefined ? index.withSound(word) : [only];
}

/** "He left a son, Trevor": nobody named before; from here on he is Trevor. */
function newcomer(mention: NamedMention, index: PeopleIndex, reading: NameReading): Draft {
  const link = { mention, rule: 'introduced', confidence: 0.9 };
  const [later, ...others] = index
    .withWord(mention.form.words[0] as string)
    .filter((draft) => !reading.wasNamed(draft));
  const isNamedLater = later !== undefined && others.length === 0;
  const draft = isNamedLater ? later : index.open(link);
  if (isNamedLater) index.add(later, link);
  index.nickname(mention.form.words, draft);
  return draft;
}

const indexesOf = (drafts: readonly Draft[]): number[] => drafts.map(({ index }) => index);

/** A middle name alone means nobody who has not been named in full before. */
const mayBearAlone = (word: string, draft: Draft, reading: NameReading): boolean =>
  placeOf(word, draft) !== 'middle' || reading.wasNamed(draft);
