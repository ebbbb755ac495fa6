import type { Lexicon } from '../../../lexicon/types.ts';
import { familyOf, isFull, nicknameOf } from '../../../person-names/name-form.ts';
import { type SameNameRule, sameName } from '../../../person-names/same-name.ts';
import type { NamedMention } from '../mentions/named.ts';
import { isSpouse } from '../words/person-nouns.ts';
import { chooseBearer } from './bare-names.ts';
import { NameReading } from './name-reading.ts';
import { type Draft, PeopleIndex, placeOf } from './people-index.ts';
import { suggestedMaleness, toldMaleness } from './sex.ts';

/** Ties every name to its person: full names first, so that a headline's bare name finds the full one below it. */
export function linkNames(mentions: readonly NamedMention[], lexicon: Lexicon, speakers: ReadonlySet<number>): Draft[] {
  const index = new PeopleIndex();
  const full: (Draft | undefined)[] = [];
  for (const mention of mentions) {
    const other = mention.aliasOf === null ? undefined : fullNameOf(mentions[mention.aliasOf], full, index);
    full.push(isFull(mention.form) ? linkFull(mention, index, lexicon, other) : undefined);
  }
  const all: Draft[] = [];
  const reading = new NameReading(lexicon, speakers);
  for (const mention of mentions) {
    const linked = full[mention.index];
    const draft = linked === undefined ? linkBare(mention, index, reading, all) : index.standingFor(linked);
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

function linkFull(mention: NamedMention, index: PeopleIndex, lexicon: Lexicon, other: Draft | undefined): Draft {
  const exact = index.withName(mention.form.words);
  if (other !== undefined) {
    if (exact !== undefined && exact !== other) index.merge(other, exact);
    return joined(mention, other, index);
  }
  const called = exact === undefined ? index.nicknamed(mention.form.words) : undefined;
  if (called !== undefined) return joined(mention, called, index);
  if (exact?.forms.some(({ form }) => form.text === mention.form.text)) {
    index.add(exact, { mention, ...SAME });
    return exact;
  }
  const known = exact === undefined ? bearersOfAnyWord(mention, index) : [exact];
  const fits = known.flatMap((draft) => {
    const rule = ruleFor(mention, draft, lexicon);
    return rule === null ? [] : [{ draft, rule }];
  });
  const best = fits.at(-1);
  if (best === undefined)
    return nicknamed(mention, index.open({ mention, rule: 'full-name', confidence: 0.99 }), index);
  index.add(best.draft, { mention, rule: best.rule.id, confidence: best.rule.confidence });
  return nicknamed(mention, best.draft, index);
}

/** 'Ana "Red" Sol': "Red" and "Red Sol" are hers as well. */
function nicknamed({ name, form }: NamedMention, draft: Draft, index: PeopleIndex): Draft {
  const words = nicknameOf(name.text);
  if (words === null || words.length === 0) return draft;
  index.nickname(words, draft);
  index.nickname([...words, ...familyOf(form)], draft);
  return draft;
}

/** The same letters again, which most second mentions in full are. */
const SAME = { rule: 'same-full-name', confidence: 0.99 } as const;

/** "Ana Sol, known as Red": Red is hers from here on. */
function joined(mention: NamedMention, draft: Draft, index: PeopleIndex): Draft {
  index.add(draft, { mention, rule: 'known-as', confidence: 0.9 });
  index.nickname(mention.form.words, draft);
  return draft;
}

const bearersOfAnyWord = ({ form }: NamedMention, index: PeopleIndex): readonly Draft[] => {
  const bearers = form.words.filter((word) => word.length > 1).flatMap((word) => index.withWord(word));
  return [...new Set(bearers)].sort((a, b) => a.index - b.index);
};

/** The rule by which the name is the person's; none may contradict any form that the person already has. */
function ruleFor({ form }: NamedMention, draft: Draft, lexicon: Lexicon): SameNameRule | null {
  let found: SameNameRule | null = null;
  for (const other of draft.forms) {
    // "Okonjo-Bell" alone has two words, and says nothing of "Ana Bell".
    if (draft.forms.length > 1 && !other.form.text.includes(' ')) continue;
    const rule = sameName(form, other.form);
    if (rule === null || areTwoFamous(form.text, other.form.text, lexicon)) return null;
    if (found === null || rule.confidence > found.confidence) found = rule;
  }
  return found;
}

/** Both names are known to the lexicon, as two people's. */
function areTwoFamous(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return false;
  const [left, right] = [lexicon.person(a), lexicon.person(b)];
  return left.length > 0 && right.length > 0 && !left.some((person) => right.includes(person));
}

function linkBare(mention: NamedMention, index: PeopleIndex, reading: NameReading, all: readonly Draft[]): Draft {
  const other = mention.aliasOf === null ? undefined : all[mention.aliasOf];
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
  if (bearers.length === 0) return spouse(alone(word, mention, index), mention, index, all.at(-1));
  const second = mention.isOther ? otherOf(word, bearers, reading) : undefined;
  if (second !== undefined) {
    index.add(second, { mention, rule: 'the-other-bearer', confidence: 0.85 });
    return second;
  }
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

/** "Karl Lund and his wife |Ann|", "Lund's widow, |Ann|": "Mrs. Lund" may be she. */
function spouse(draft: Draft, { roles }: NamedMention, index: PeopleIndex, before: Draft | undefined): Draft {
  const [full] = before?.forms ?? [];
  if (full !== undefined && roles.some(({ head }) => isSpouse(head))) index.marry(draft, familyOf(full.form));
  return draft;
}

/** "The younger Lund", where one of two was Lund alone before: the other one. */
function otherOf(word: string, bearers: readonly Draft[], reading: NameReading): Draft | undefined {
  const others = bearers.filter((draft) => reading.standing(draft).bare !== word);
  return bearers.length === 2 && others.length === 1 ? others[0] : undefined;
}

/** Nobody bears the word as it is: the one of whose given name it is a pet form, else those whose family name sounds like it. */
function bearersOfVariant(word: string, index: PeopleIndex): readonly Draft[] {
  const only = index.onlyWithPetForm(word);
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
