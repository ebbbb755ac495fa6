import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { Person, PersonMention } from '../../model/resolution.ts';
import { byPosition } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { explainNames, explainReferences } from './explain.ts';
import { readNamedMentions } from './mentions/named.ts';
import { titlesOf } from './mentions/titles.ts';
import { linkNames } from './names/link-names.ts';
import type { Draft } from './names/people-index.ts';
import { sexOf } from './names/sex.ts';
import { namedSpeakers } from './names/speakers.ts';
import { linkFirstPersons, speakersOf } from './pronouns/first-person.ts';
import { linkReferences } from './references.ts';
import type { Reference } from './scene/expressions.ts';
import { pointsIn } from './words/points.ts';
import { headsOfSpeakers, quotedTokens, quotesOfSpeakers } from './words/quoted.ts';
import { Wording } from './words/wording.ts';

/** Who is who: one entry a person, by first mention. Every named person is in exactly one entry. */
export function resolvePeople(
  document: Document,
  findings: Findings,
  lexicon: Lexicon,
  trace?: Trace,
): readonly Person[] {
  const wording = new Wording(document, lexicon);
  const named = readNamedMentions(wording, findings);
  if (named.length === 0) return [];
  const spoken = namedSpeakers(findings, named);
  const speaking = new Set([...spoken.values()].map((mention) => mention.index));
  const drafts = linkNames(named, lexicon, speaking);
  if (trace !== undefined) explainNames(drafts, trace);
  const bearers = bearersOf(drafts, named.length);
  const speakers = new Map([...spoken].map(([quote, { index }]) => [quote, bearers[index] as Draft]));
  const reading = {
    wording,
    named,
    bearers,
    points: pointsIn(wording),
    speaking,
    saying: headsOfSpeakers(document, findings),
    quoted: quotedTokens(document, findings),
    trace,
  };
  const references = linkReferences(reading, drafts, speakers, quotesOfSpeakers(document, findings));
  const allSpeakers = speakersOf(document, findings, speakers, references);
  const firstPersons = linkFirstPersons(reading, drafts, allSpeakers, findings);
  if (trace !== undefined) explainReferences([...references.filter(isDescription), ...firstPersons], document, trace);
  return assemble(drafts, [...references, ...firstPersons], wording);
}

/** Pronouns have told of their antecedents when they were tied. */
const isDescription = ({ kind }: Reference): boolean => kind === 'nominal';

/** Whose each name is, by the index of its mention. */
function bearersOf(drafts: readonly Draft[], names: number): Draft[] {
  const bearers: Draft[] = new Array(names);
  for (const draft of drafts) for (const { mention } of draft.links) bearers[mention.index] = draft;
  return bearers;
}

function assemble(drafts: readonly Draft[], references: readonly Reference[], wording: Wording): Person[] {
  const byDraft = drafts.map((): Reference[] => []);
  for (const reference of references) byDraft[reference.draft.index]?.push(reference);
  return drafts.map((draft, i) => ({
    mentions: mentionsOf(draft, byDraft[i] ?? [], wording.document),
    titles: draft.links.flatMap(({ mention }) => titlesOf(mention, wording)),
    sex: sexOf(draft.maleness),
    candidates: draft.candidates,
  }));
}

/** A mention is right if its link is and if what it is linked to is a person: the surest of the names tells. */
function mentionsOf(draft: Draft, references: readonly Reference[], { tokens, text }: Document): PersonMention[] {
  const names = draft.links.map(({ mention: { name }, rule, confidence }): PersonMention => {
    const { start, end, text: words } = name;
    return { start, end, text: words, kind: 'name', rule, confidence: confidence * name.confidence };
  });
  const named = Math.max(...draft.links.map(({ mention }) => mention.name.confidence));
  const others = references.map(({ first, last, kind, rule, confidence }): PersonMention => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? start;
    return { start, end, text: text.slice(start, end), kind, rule, confidence: confidence * named };
  });
  return [...names, ...others].sort(byPosition);
}
