import { isFull } from '../../person-names/name-form.ts';
import { bearerOfEpithet } from './described/epithets.ts';
import { RoleIndex } from './described/role-index.ts';
import type { Draft } from './names/people-index.ts';
import { kinBehind, namedAhead, namedBehind, namedInTold } from './pronouns/ahead.ts';
import { antecedentOf } from './pronouns/antecedents.ts';
import { hasClause, ownsRelative } from './scene/behind.ts';
import { centreOf } from './scene/centre.ts';
import {
  type Expression,
  type NameExpression,
  type NounExpression,
  type PronounExpression,
  type Reading,
  type Reference,
  readExpressions,
} from './scene/expressions.ts';
import { namedWithin, questionAnswered, readingOrder, type Tags, wordsOf } from './scene/reading-order.ts';
import { type Referent, Scene, unseen } from './scene/scene.ts';
import { bearerOf, isIn, referentOf, type Story, speakerOf } from './story.ts';
import { narrationBefore, wordsBefore } from './words/quoted.ts';

/** How much a linked pronoun tells of its person's sex, times its confidence. */
const PRONOUN_TELLS = 0.75;
/** How much "woman", "brother" or "spokesman" tells of the one it describes. */
const NOUN_TELLS = 4;

/** Share of the appositions that are right, measured on our own marked reports. */
const APPOSED = 0.9;

/** Reads the article once from front to back and ties pronouns and noun phrases to the people on the scene. */
export function linkReferences(
  reading: Reading,
  drafts: readonly Draft[],
  speakers: ReadonlyMap<number, Draft>,
  quotesOf: Tags,
): Reference[] {
  const roles = new RoleIndex(drafts);
  const expressions = readExpressions(reading, roles.heads, quotesOf);
  const story: Story = {
    reading,
    expressions,
    roles,
    narration: narrationBefore(reading.wording.document, reading.quoted),
    speakers,
    quotesOf,
    namedIn: namedWithin(expressions, reading.quoted, reading.bearers),
    voices: new Map(),
    met: new Map(),
    scene: new Scene(centreOf(reading.wording.document, drafts)),
    people: [],
    unnamed: new Map(),
    found: [],
    taken: new Set(),
  };
  for (const at of readingOrder(expressions, reading.wording.tokens, reading.quoted, quotesOf)) {
    const known = story.met.get(at);
    if (known === undefined) story.met.set(at, read(story, at));
    else if (known !== null) story.scene.enter(known);
  }
  return story.found;
}

/** Ties one expression; whom it means enters the scene, and speaks what is said to be theirs. */
function read(story: Story, at: number): Referent | null {
  const expression = story.expressions[at] as Expression;
  if (expression.kind === 'name') return readNameMention(story, expression);
  const referent = expression.kind === 'nominal' ? readNoun(story, expression) : readPronoun(story, expression, at);
  if (referent !== null) for (const quote of story.quotesOf.get(expression.at) ?? []) story.voices.set(quote, referent);
  return referent;
}

/**
 * A name and the phrases that describe its bearer beside it: "Ana Sol, |a pilot from Oulu|". Who signs an article is
 * not on its scene.
 */
function readNameMention(story: Story, expression: NameExpression): Referent | null {
  const draft = bearerOf(story, expression.mention);
  for (const { phrase, rule } of expression.mention.roles) {
    if (phrase === null || story.taken.has(phrase.first)) continue;
    story.taken.add(phrase.first);
    story.found.push({ first: phrase.first, last: phrase.last, draft, kind: 'nominal', rule, confidence: APPOSED });
  }
  return isIn(story, expression, 'byline') ? null : enter(story, expression, referentOf(story, draft));
}

/** Puts whoever an expression means at the front of the scene. */
function enter(story: Story, expression: Expression, referent: Referent): Referent {
  const { wording } = story.reading;
  const leads = story.scene.latest?.sentence !== expression.sentence;
  referent.sentence = expression.sentence;
  referent.paragraph = expression.paragraph;
  referent.token = expression.first;
  referent.part = expression.part;
  referent.kind = expression.kind;
  referent.quote = story.reading.quoted[expression.first] ?? -1;
  referent.leads = leads;
  referent.speaks = expression.speaks;
  if (expression.speaks) referent.spokeIn = expression.sentence;
  if (referent.quote < 0) referent.toldIn = expression.sentence;
  referent.inFull = expression.kind === 'name' && isFull(expression.mention.form);
  referent.hasClause = hasClause(wording, expression.last);
  referent.isOwner = leads && expression.part === 'possessor' && ownsRelative(wording, expression.last);
  if (expression.kind === 'name') referent.namedAt = expression.first;
  referent.inPassing &&= expression.kind === 'name' && expression.mention.isKin && expression.part !== 'subject';
  referent.count++;
  if (isIn(story, expression, 'headline')) referent.headlined = true;
  story.scene.enter(referent);
  return referent;
}

/** A role told before means its bearer; any other description is somebody unnamed, the same one as long as its noun is. */
function readNoun(story: Story, noun: NounExpression): Referent {
  const seen = (draft: Draft): number => story.people[draft.index]?.sentence ?? -Infinity;
  const meant = story.roles.meant(noun, seen) ?? epithetOf(story, noun);
  if (meant !== null) {
    story.found.push({ first: noun.first, last: noun.last, kind: 'nominal', ...meant });
    return enter(story, noun, referentOf(story, meant.draft));
  }
  const known = noun.determiner === 'definite' ? story.unnamed.get(noun.head) : undefined;
  const referent = enter(story, noun, known ?? unseen(null));
  if (noun.sex !== null) referent.maleness = referent.told = noun.sex === 'male' ? NOUN_TELLS : -NOUN_TELLS;
  if (noun.determiner === 'definite' || noun.determiner === 'indefinite') story.unnamed.set(noun.head, referent);
  return referent;
}

/** Somebody described before, "a striker", is "the striker". */
function epithetOf(story: Story, noun: NounExpression): ReturnType<typeof bearerOfEpithet> {
  const { wording, quoted } = story.reading;
  const isTold = story.unnamed.has(noun.head) || story.roles.has(noun.head);
  if (noun.determiner !== 'definite' || quoted[noun.first] !== -1 || isTold) return null;
  const words = wordsOf(noun, wording.tokens, quoted, story.quotesOf);
  const present = (): readonly Referent[] => story.scene.near(noun.sentence, undefined);
  return bearerOfEpithet(noun, { wording, words, narration: story.narration, present });
}

/** Whoever a name, or a noun phrase that has been read, means; null where that is not known. */
function meantBy(story: Story, at: number): Draft | null {
  const expression = story.expressions[at] as Expression;
  return expression.kind === 'name' ? bearerOf(story, expression.mention) : (story.met.get(at)?.draft ?? null);
}

function readPronoun(story: Story, pronoun: PronounExpression, at: number): Referent | null {
  const { reading, expressions, narration, quotesOf, namedIn } = story;
  const { wording, quoted, trace } = reading;
  const quote = quoted[pronoun.first] ?? -1;
  const present = story.scene.near(pronoun.sentence, speakerOf(story, quote));
  const told = namedInTold(expressions, at, wording).flatMap((named) => meantBy(story, named) ?? []);
  const words = (quotesOf.get(pronoun.at) ?? []).flatMap((said) => namedIn.get(said) ?? []).concat(told);
  const others = namedBehind(expressions, at, wording.document).map((mention) => bearerOf(story, mention));
  const next = namedAhead(expressions, at, wording.document);
  const ahead = next === null ? null : referentOf(story, bearerOf(story, next));
  const heard = speakerOf(story, wordsBefore(quoted, wording.document.sentences[pronoun.sentence]?.first ?? 0));
  const asker = speakerOf(story, questionAnswered(pronoun, wording.tokens, quoted, quotesOf));
  const kin = kinBehind(expressions, at);
  const { centre } = story.scene;
  const around = { wording, quote, words, others, kin, heard, asker, narration, present, ahead, centre };
  const antecedent = antecedentOf(pronoun, around, trace);
  if (antecedent === null) return null;
  const { referent, rule, confidence } = antecedent;
  const tells = (pronoun.sex === 'male' ? PRONOUN_TELLS : -PRONOUN_TELLS) * confidence;
  referent.maleness += tells;
  referent.told += tells;
  enter(story, pronoun, referent);
  const [{ first, last }, { draft }] = [pronoun, referent];
  if (draft !== null) story.found.push({ first, last, draft, kind: 'pronoun', rule, confidence });
  return referent;
}
