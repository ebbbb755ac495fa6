import type { BlockRole } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import { isFull } from '../../person-names/name-form.ts';
import { bearerOfEpithet } from './described/epithets.ts';
import { RoleIndex } from './described/role-index.ts';
import type { NamedMention } from './mentions/named.ts';
import type { Draft } from './names/people-index.ts';
import { antecedentOf } from './pronouns/antecedents.ts';
import {
  type Expression,
  type NameExpression,
  type NounExpression,
  type PronounExpression,
  type Reading,
  type Reference,
  readExpressions,
} from './scene/expressions.ts';
import { type Referent, Scene, unseen } from './scene/scene.ts';
import { narrationBefore, wordsBefore } from './words/quoted.ts';

/** How much a linked pronoun tells of its person's sex, times its confidence. */
const PRONOUN_TELLS = 0.75;
/** How much "woman", "brother" or "spokesman" tells of the one it describes. */
const NOUN_TELLS = 4;

/** Share of the appositions that are right, measured on our own marked reports. */
const APPOSED = 0.9;

/** What the reader keeps while it goes through an article. */
interface Story {
  readonly reading: Reading;
  readonly expressions: readonly Expression[];
  readonly roles: RoleIndex;
  readonly narration: Int32Array;
  /** Who said each direct quotation, where that is a name. */
  readonly speakers: ReadonlyMap<number, Draft>;
  readonly scene: Scene;
  /** By the index of the draft. */
  readonly people: (Referent | undefined)[];
  /** Those whom the article only describes, by the noun for them. */
  readonly unnamed: Map<string, Referent>;
  readonly found: Reference[];
}

/** Reads the article once from front to back and ties pronouns and noun phrases to the people on the scene. */
export function linkReferences(
  reading: Reading,
  drafts: readonly Draft[],
  speakers: ReadonlyMap<number, Draft>,
): Reference[] {
  const roles = new RoleIndex(drafts);
  const story: Story = {
    reading,
    expressions: readExpressions(reading, roles.heads),
    roles,
    narration: narrationBefore(reading.wording.document, reading.quoted),
    speakers,
    scene: new Scene(),
    people: [],
    unnamed: new Map(),
    found: [],
  };
  for (const [at, expression] of story.expressions.entries()) {
    if (expression.kind === 'name') readNameMention(story, expression);
    else if (expression.kind === 'nominal') readNoun(story, expression);
    else readPronoun(story, expression, at);
  }
  return story.found;
}

const bearerOf = ({ reading }: Story, { index }: NamedMention): Draft => reading.bearers[index] as Draft;

/**
 * A name and the phrases that describe its bearer beside it: "Ana Sol, |a pilot from Oulu|". Who signs an article is
 * not on its scene.
 */
function readNameMention(story: Story, expression: NameExpression): void {
  const draft = bearerOf(story, expression.mention);
  for (const { phrase, rule } of expression.mention.roles) {
    if (phrase === null) continue;
    const { first, last } = phrase;
    story.found.push({ first, last, draft, kind: 'nominal', rule, confidence: APPOSED });
  }
  if (!isIn(story, expression, 'byline')) enter(story, expression, referentOf(story, draft));
}

/** Puts whoever an expression means at the front of the scene. */
function enter(story: Story, expression: Expression, referent: Referent): Referent {
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
  referent.inFull = expression.kind === 'name' && isFull(expression.mention.form);
  referent.hasClause = hasClause(story, expression.last);
  referent.count++;
  if (isIn(story, expression, 'headline')) referent.headlined = true;
  story.scene.enter(referent);
  return referent;
}

function referentOf({ people }: Story, draft: Draft): Referent {
  const known = people[draft.index];
  if (known !== undefined) return known;
  const fresh = unseen(draft);
  people[draft.index] = fresh;
  return fresh;
}

const isIn = ({ reading }: Story, { paragraph }: Expression, role: BlockRole): boolean =>
  reading.wording.document.paragraphs[paragraph]?.block.role === role;

function hasClause({ reading }: Story, at: number): boolean {
  const { tokens } = reading.wording.document;
  const next = tokens[at]?.text === ',' ? at + 1 : at;
  const word = tokens[next]?.text;
  return word === 'who' || word === 'whom';
}

/** A role told before means its bearer; any other description is somebody unnamed, the same one as long as its noun is. */
function readNoun(story: Story, noun: NounExpression): void {
  const seen = (draft: Draft): number => story.people[draft.index]?.sentence ?? -Infinity;
  const meant = story.roles.meant(noun, seen) ?? epithetOf(story, noun);
  if (meant !== null) {
    story.found.push({ first: noun.first, last: noun.last, kind: 'nominal', ...meant });
    enter(story, noun, referentOf(story, meant.draft));
    return;
  }
  const known = noun.determiner === 'definite' ? story.unnamed.get(noun.head) : undefined;
  const referent = enter(story, noun, known ?? unseen(null));
  if (noun.sex !== null) referent.maleness = referent.told = noun.sex === 'male' ? NOUN_TELLS : -NOUN_TELLS;
  if (noun.determiner === 'definite' || noun.determiner === 'indefinite') story.unnamed.set(noun.head, referent);
}

/** Somebody described before, "a striker", is "the striker". */
function epithetOf(story: Story, noun: NounExpression): ReturnType<typeof bearerOfEpithet> {
  const { wording, quoted } = story.reading;
  if (noun.determiner !== 'definite' || quoted[noun.first] !== -1 || story.unnamed.has(noun.head)) return null;
  const words = noun.speaks ? Math.max(wordsBefore(quoted, noun.first), wordsBefore(quoted, noun.first - 1)) : -1;
  const present = (): readonly Referent[] => story.scene.near(noun.sentence, undefined);
  return bearerOfEpithet(noun, { wording, words, narration: story.narration, present });
}

function readPronoun(story: Story, pronoun: PronounExpression, at: number): void {
  const { wording, quoted, trace } = story.reading;
  const quote = quoted[pronoun.first] ?? -1;
  const present = story.scene.near(pronoun.sentence, story.speakers.get(quote));
  const words = pronoun.speaks && quote < 0 ? wordsBefore(quoted, pronoun.first) : -1;
  const around = { wording, quote, words, narration: story.narration, present, ahead: namedAhead(story, at) };
  const antecedent = antecedentOf(pronoun, around, trace);
  if (antecedent === null) return;
  const { referent, rule, confidence } = antecedent;
  const tells = (pronoun.sex === 'male' ? PRONOUN_TELLS : -PRONOUN_TELLS) * confidence;
  referent.maleness += tells;
  referent.told += tells;
  enter(story, pronoun, referent);
  if (referent.draft === null) return;
  story.found.push({
    first: pronoun.first,
    last: pronoun.last,
    draft: referent.draft,
    kind: 'pronoun',
    rule,
    confidence,
  });
}

/** "After |he| resigned, Lund said …": the subject named behind the first comma of the pronoun's sentence. */
function namedAhead(story: Story, at: number): Referent | null {
  const { expressions } = story;
  const { document } = story.reading.wording;
  const pronoun = expressions[at] as Expression;
  const sentence = document.sentences[pronoun.sentence];
  const opener = document.tokens[sentence?.first ?? 0];
  if (opener === undefined || !/^(?:SCONJ|ADP|ADV|VERB)$/u.test(opener.pos)) return null;
  for (let i = at + 1; i < at + 6; i++) {
    const next = expressions[i];
    if (next === undefined || next.sentence !== pronoun.sentence) return null;
    if (next.kind === 'name' && next.part === 'subject' && endsOpening(document, pronoun.first, next.first))
      return referentOf(story, bearerOf(story, next.mention));
  }
  return null;
}

/** A comma right before the name, or no verb between the pronoun and the name: "For most of |her| life Ana Sol …". */
function endsOpening({ tokens }: Document, from: number, to: number): boolean {
  if (tokens[to - 1]?.text === ',') return true;
  for (let at = from; at < to; at++) if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return false;
  return true;
}
