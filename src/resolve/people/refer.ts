import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { Trace } from '../../model/trace.ts';
import { isFull } from '../../phrases/name-form.ts';
import { type Expression, type NounExpression, type PronounExpression, readExpressions } from './expressions.ts';
import type { TokenRange } from './grammar.ts';
import type { NamedMention } from './named.ts';
import { RoleIndex } from './nominals.ts';
import type { Draft } from './people-index.ts';
import type { Points } from './points.ts';
import { antecedentOf } from './pronouns.ts';
import { narrationBefore } from './quoted.ts';
import { type Referent, Scene } from './scene.ts';

/** A pronoun or a noun phrase tied to a named person. */
export interface Reference extends TokenRange {
  readonly draft: Draft;
  readonly kind: 'nominal' | 'pronoun';
  readonly rule: string;
  readonly confidence: number;
}

/** How much a linked pronoun tells of its person's sex, times its confidence. */
const PRONOUN_TELLS = 0.75;
/** How much "woman", "brother" or "spokesman" tells of the one it describes. */
const NOUN_TELLS = 4;

/** Share of the appositions that are right, measured on our own marked reports. */
const APPOSED = 0.9;

/** An article and what has been found in it before anybody is linked. */
export interface Reading {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly points: Points;
  /** Direct quotation of each token, or −1. */
  readonly quoted: Int32Array;
  readonly trace: Trace | undefined;
}

/** What the reader keeps while it goes through an article. */
interface Story extends Omit<Reading, 'points'> {
  readonly expressions: readonly Expression[];
  readonly draftOf: ReadonlyMap<NamedMention, Draft>;
  readonly roles: RoleIndex;
  readonly narration: Int32Array;
  /** Who said each direct quotation, where that is a name. */
  readonly speakers: ReadonlyMap<number, Draft>;
  readonly scene: Scene;
  readonly referents: Map<Draft | string, Referent>;
  readonly found: Reference[];
}

/** Reads the article once from front to back and ties pronouns and noun phrases to the people on the scene. */
export function linkReferences(
  { document, lexicon, points, quoted, trace }: Reading,
  drafts: readonly Draft[],
  speakers: ReadonlyMap<number, Draft>,
): Reference[] {
  const draftOf = new Map(drafts.flatMap((draft) => draft.links.map(({ mention }) => [mention, draft] as const)));
  const named = [...draftOf.keys()].sort((a, b) => a.index - b.index);
  const roles = new RoleIndex(drafts);
  const story: Story = {
    document,
    lexicon,
    trace,
    expressions: readExpressions(document, points, named, roles.heads, lexicon),
    draftOf,
    roles,
    quoted,
    narration: narrationBefore(document, quoted),
    speakers,
    scene: new Scene(),
    referents: new Map(),
    found: [],
  };
  story.expressions.forEach((expression, at) => {
    if (expression.kind === 'name') readNameMention(story, expression.mention, expression);
    else if (expression.kind === 'nominal') readNoun(story, expression);
    else readPronoun(story, expression, at);
  });
  return story.found;
}

/** A name and the phrases that describe its bearer beside it: "Ana Sol, |a pilot from Oulu|". */
function readNameMention(story: Story, mention: NamedMention, expression: Expression): void {
  const draft = story.draftOf.get(mention) as Draft;
  for (const { phrase, rule } of mention.roles)
    if (phrase !== null) story.found.push({ ...phrase, draft, kind: 'nominal', rule, confidence: APPOSED });
  enter(story, expression, referentOf(story, draft));
}

/** Puts whoever an expression means at the front of the scene. */
function enter(story: Story, expression: Expression, referent: Referent): Referent {
  const leads = story.scene.latest?.sentence !== expression.sentence;
  referent.sentence = expression.sentence;
  referent.paragraph = expression.paragraph;
  referent.token = expression.first;
  referent.part = expression.part;
  referent.kind = expression.kind;
  referent.quote = story.quoted[expression.first] ?? -1;
  referent.leads = leads;
  referent.speaks = expression.speaks;
  referent.inFull = expression.kind === 'name' && isFull(expression.mention.form);
  referent.hasClause = hasClause(story, expression.last);
  referent.count++;
  if (isHeadline(story, expression)) referent.headlined = true;
  story.scene.enter(referent);
  return referent;
}

function referentOf({ referents }: Story, who: Draft | string): Referent {
  const known = referents.get(who);
  if (known !== undefined) return known;
  const draft = typeof who === 'string' ? null : who;
  const place = { sentence: -1, paragraph: -1, token: -1, part: 'other' as const, kind: 'name' as const, quote: -1 };
  const fresh: Referent = {
    draft,
    ...place,
    leads: false,
    headlined: false,
    speaks: false,
    inFull: false,
    hasClause: false,
    count: 0,
    maleness: draft?.maleness ?? 0,
    told: draft?.told ?? 0,
  };
  referents.set(who, fresh);
  return fresh;
}

const isHeadline = ({ document: { paragraphs } }: Story, { paragraph }: Expression): boolean =>
  paragraphs[paragraph]?.block.role === 'headline';

function hasClause({ document: { tokens } }: Story, at: number): boolean {
  const next = tokens[at]?.text === ',' ? at + 1 : at;
  const word = tokens[next]?.text;
  return word === 'who' || word === 'whom';
}

/** A role told before means its bearer; any other description is somebody unnamed, the same one as long as its noun is. */
function readNoun(story: Story, noun: NounExpression): void {
  const meant = story.roles.meant(noun);
  if (meant !== null) {
    story.found.push({ first: noun.first, last: noun.last, kind: 'nominal', ...meant });
    enter(story, noun, referentOf(story, meant.draft));
    return;
  }
  const key = noun.determiner === 'definite' ? noun.head : `${noun.head} at ${noun.first}`;
  const referent = enter(story, noun, referentOf(story, key));
  if (noun.sex !== null) referent.maleness = referent.told = noun.sex === 'male' ? NOUN_TELLS : -NOUN_TELLS;
  if (noun.determiner === 'indefinite') story.referents.set(noun.head, referent);
}

function readPronoun(story: Story, pronoun: PronounExpression, at: number): void {
  const quote = story.quoted[pronoun.first] ?? -1;
  const speaker = story.speakers.get(quote);
  const present = story.scene.near(pronoun.sentence).filter(({ draft }) => draft === null || draft !== speaker);
  const around = { ...story, quote, present, ahead: namedAhead(story, at) };
  const antecedent = antecedentOf(pronoun, around, story.trace);
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
function namedAhead({ expressions, document, draftOf, ...story }: Story, at: number): Referent | null {
  const pronoun = expressions[at] as Expression;
  const sentence = document.sentences[pronoun.sentence];
  const opener = document.tokens[sentence?.first ?? 0];
  if (opener === undefined || !/^(?:SCONJ|ADP|ADV|VERB)$/u.test(opener.pos)) return null;
  for (let i = at + 1; i < at + 6; i++) {
    const next = expressions[i];
    if (next === undefined || next.sentence !== pronoun.sentence) return null;
    if (next.kind === 'name' && next.part === 'subject' && endsOpening(document, pronoun.first, next.first))
      return referentOf({ expressions, document, draftOf, ...story }, draftOf.get(next.mention) as Draft);
  }
  return null;
}

/** A comma right before the name, or no verb between the pronoun and the name: "For most of |her| life Ana Sol …". */
function endsOpening({ tokens }: Document, from: number, to: number): boolean {
  return tokens[to - 1]?.text === ',' || !tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
