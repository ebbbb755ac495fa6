import type { Evidence } from '../../../model/trace.ts';
import { type NamedMention, titleOf } from '../mentions/named.ts';
import type { Draft } from './people-index.ts';
import { placeOf } from './place.ts';

/** What is known of a person at the point that the reading has reached. */
export interface Standing {
  /** Last mention before this point, or null where the full name only comes later. */
  readonly last: NamedMention | null;
  /** Mentions before this point. */
  readonly count: number;
  /** A quotation before this point is attributed to a name of this person. */
  readonly spoke: boolean;
  /** Last word that stood alone for this person. */
  readonly bare: string | null;
  /** Log-odds of "male", over the whole article. */
  readonly maleness: number;
  /** Folded heads of the person's roles, over the whole article. */
  readonly heads: ReadonlySet<string>;
  /** Introduced as somebody's father, wife, brother. */
  readonly isRelative: boolean;
  /** Indexes of people who stood in one sentence with this person. */
  readonly company: readonly number[];
}

export interface BareContext {
  /** Maleness that a mention tells by itself. */
  maleness(mention: NamedMention): number;
  standing(draft: Draft): Standing;
  /** Indexes of the people named before the mention in its sentence. */
  company(mention: NamedMention): readonly number[];
  /** Whether a quotation is attributed to the name. */
  speaks(mention: NamedMention): boolean;
  /** Who spoke last in the paragraph, or null. */
  speaker(paragraph: number): Draft | null;
}

/**
 * Evidence that a bare name means a person, in natural log-odds; set by hand, checked on gum-dev. Each with an example in
 * which it holds for somebody whom the name between bars may mean.
 */
export const BARE_NAME_EVIDENCE = {
  'is-family-name': [1.5, '[Mary Lund] met [Nils Lund]. Then |Lund| left.'],
  'is-given-name': [1, '[Mary Lund] met [Mary Berg]. Then |Mary| left.'],
  'named-before': [1.5, '[Mary Lund] met [Nils Lund]. Then |Lund| left.'],
  'stood-alone-before': [3, '[Mary Lund] came. [Lund] ate. [Nils Lund] slept. Then |Lund| left.'],
  'same-role': [3, 'Judge [Mary Lund] met [Nils Lund]. Then Judge |Lund| left.'],
  'same-generation': [3, '[Karl Lund Jr.] met [Karl Lund Sr.] there. Then |Lund Jr.| left.'],
  'a-child': [-5, '[Karl Lund], 9, met [Nils Lund]. Then Mr. |Lund| left.'],
  'spoke-before': [0.5, '“Go,” said [Mary Lund] to [Nils Lund]. “It is late,” said |Lund|.'],
  'by-marriage': [1.5, '[Karl Lund] came. His wife, [Ann], sang. [Mary Lund] slept. Mrs. |Lund| left.'],
  'title-before-given-name': [-1, '[Mary Lund] met [Mary Berg]. Then Mrs. |Mary| left.'],
  latest: [0.75, '[Mary Lund] met [Nils Lund]. Then |Lund| left.'],
  'was-subject': [0.75, '[Mary Lund] met [Nils Lund]. Then |Lund| left.'],
  'somebodys-relative': [-1.5, '[Mary Lund] came with her father, [Nils Lund], a baker. Then |Lund| left.'],
  'kin-in-passing': [-2, '[Mary Lund], the daughter of [Nils Lund], came. Then |Lund| left.'],
  'same-paragraph': [1, '[Mary Lund] met [Nils Lund]. Then |Lund| left.'],
  'full-name-in-sentence': [-2.5, '[Mary Lund] came. [Nils Lund] saw |Lund|.'],
  'same-company': [1.5, '[Ann Berg] met [Mary Lund]. [Nils Lund] slept. Then [Berg] called |Lund|.'],
  'speaker-of-paragraph': [1, '“It is late,” said [Mary Lund] to [Nils Lund]. Then |Lund| left.'],
  'each-doubling-of-mentions': [0.4, '[Mary Lund] met [Nils Lund]. Then |Lund| left.'],
} as const satisfies Readonly<Record<string, readonly [weight: number, example: string]>>;

export type BareEvidence = keyof typeof BARE_NAME_EVIDENCE;

/** A lead of this much makes the choice sure enough; less leaves the name open. */
const SURE_LEAD = 0.8;

export interface Choice {
  readonly bearer: Draft | null;
  readonly rule: string;
  readonly confidence: number;
  readonly ranked: readonly Ranked[];
}

/** A bearer with the evidence for him or her and its sum. */
export interface Ranked {
  readonly draft: Draft;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Who of those that bear the word is meant. "Mrs. Lund" is none of the men. */
export function chooseBearer(mention: NamedMention, all: readonly Draft[], context: BareContext): Choice {
  const bearers =
    titleOf(mention.roles) === undefined ? all : all.filter((draft) => !isOtherSex(mention, draft, context));
  if (bearers.length === 0) return { bearer: null, rule: 'other-sex', confidence: 0.6, ranked: [] };
  if (bearers.length === 1) return onlyBearer(mention, bearers[0] as Draft);
  const standings = bearers.map((draft) => context.standing(draft));
  const latest = latestOf(standings);
  const ranked = bearers
    .map((draft, i) => {
      const evidence = evidenceFor(mention, draft, standings[i] as Standing, i === latest, context);
      return { draft, evidence, score: evidence.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .sort((a, b) => b.score - a.score || a.draft.index - b.draft.index);
  const best = ranked[0] as Ranked;
  const second = ranked[1] as Ranked;
  const lead = best.score - second.score;
  if (lead < SURE_LEAD) return { bearer: null, rule: 'several-bearers', confidence: 0.5, ranked };
  const heaviest = [...best.evidence].sort((a, b) => b.weight - a.weight)[0]?.rule ?? 'only-bearer';
  return { bearer: best.draft, rule: heaviest, confidence: 1 / (1 + Math.exp(-lead)), ranked };
}

const isOtherSex = (mention: NamedMention, draft: Draft, context: BareContext): boolean =>
  context.maleness(mention) * context.standing(draft).maleness < -1;

function onlyBearer(mention: NamedMention, draft: Draft): Choice {
  const place = placeOf(mention.form.words[0] as string, draft);
  const confidence = place === 'middle' ? 0.8 : 0.96;
  return { bearer: draft, rule: `only-bearer-${place}`, confidence, ranked: [] };
}

/** Index of the one who was named last, or −1. */
function latestOf(standings: readonly Standing[]): number {
  let latest = -1;
  let at = -1;
  standings.forEach(({ last }, i) => {
    if (last === null || last.index <= at) return;
    latest = i;
    at = last.index;
  });
  return latest;
}

function evidenceFor(
  mention: NamedMention,
  draft: Draft,
  standing: Standing,
  isLatest: boolean,
  context: BareContext,
): Evidence[] {
  const rules = rulesFor(mention, draft, standing, isLatest, context);
  const weighed = rules.map((rule): Evidence => ({ rule, weight: BARE_NAME_EVIDENCE[rule][0] }));
  weighed.push({
    rule: 'each-doubling-of-mentions',
    weight: BARE_NAME_EVIDENCE['each-doubling-of-mentions'][0] * Math.log2(standing.count + 1),
    note: `${standing.count} mentions`,
  });
  return weighed;
}

/** What speaks for or against one bearer of a bare name. */
function rulesFor(
  mention: NamedMention,
  draft: Draft,
  standing: Standing,
  isLatest: boolean,
  context: BareContext,
): BareEvidence[] {
  const word = mention.form.words[0] as string;
  const place = placeOf(word, draft);
  const { last } = standing;
  const title = titleOf(mention.roles);
  const found: BareEvidence[] = [];
  const when = (holds: boolean, evidence: BareEvidence): void => {
    if (holds) found.push(evidence);
  };
  when(place === 'family', 'is-family-name');
  when(place === 'given', 'is-given-name');
  when(last !== null, 'named-before');
  when(standing.bare === word, 'stood-alone-before');
  when(hasGeneration(draft, mention.form.suffix), 'same-generation');
  when(title !== undefined && standing.heads.has(title.head), 'same-role');
  when(title !== undefined && hasAge(standing, CHILD), 'a-child');
  when(standing.spoke && context.speaks(mention), 'spoke-before');
  when(title !== undefined && draft.forms.length === 0, 'by-marriage');
  when(title !== undefined && place === 'given', 'title-before-given-name');
  when(isLatest, 'latest');
  when(last?.part === 'subject', 'was-subject');
  when(standing.isRelative, 'somebodys-relative');
  when(standing.isRelative && last !== null && !standing.spoke && standing.bare === null, 'kin-in-passing');
  when(last?.paragraph === mention.paragraph, 'same-paragraph');
  when(
    draft.forms.some((full) => full.sentence === mention.sentence),
    'full-name-in-sentence',
  );
  when(
    context.company(mention).some((other) => standing.company.includes(other)),
    'same-company',
  );
  when(context.speaker(mention.paragraph) === draft, 'speaker-of-paragraph');
  return found;
}

/** "Mary Lund, |9|,": the age of somebody without a title. */
const CHILD = /^(?:\d|1[0-5])$/u;

function hasAge({ heads }: Standing, age: RegExp): boolean {
  for (const head of heads) if (age.test(head)) return true;
  return false;
}

/** "Thomas Jr." is the one whose full name says so. */
const hasGeneration = ({ forms }: Draft, suffix: string | null): boolean =>
  suffix !== null && forms.some(({ form }) => form.suffix === suffix);
