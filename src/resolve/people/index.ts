import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { Person, PersonMention, PersonTitle } from '../../model/resolution.ts';
import { byPosition } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { linkNames } from './link-names.ts';
import { type NamedMention, readNamedMentions } from './named.ts';
import type { Draft } from './people-index.ts';
import { linkReferences, type Reference } from './refer.ts';
import { malenessOf, sexOf } from './sex.ts';
import { namedSpeakers } from './speakers.ts';

/** Who is who: one entry a person, by first mention. Every named person is in exactly one entry. */
export function resolvePeople(
  document: Document,
  findings: Findings,
  lexicon: Lexicon,
  trace?: Trace,
): readonly Person[] {
  const named = readNamedMentions(document, findings, lexicon);
  const spoken = namedSpeakers(findings, named);
  const drafts = linkNames(named, lexicon, new Set([...spoken.values()].map((mention) => mention.index)));
  const draftOf = new Map(drafts.flatMap((draft) => draft.links.map(({ mention }) => [mention, draft] as const)));
  const speakers = new Map([...spoken].map(([quote, mention]) => [quote, draftOf.get(mention) as Draft]));
  const references = linkReferences(document, findings, drafts, speakers, lexicon, trace);
  return assemble(drafts, references, document, lexicon);
}

/** Entries in the order of their first name; candidates follow the new order. */
function assemble(
  drafts: readonly Draft[],
  references: readonly Reference[],
  document: Document,
  lexicon: Lexicon,
): Person[] {
  const ordered = [...drafts].sort((a, b) => firstIndex(a) - firstIndex(b));
  const position = new Map(ordered.map((draft, i) => [draft.index, i]));
  const byDraft = new Map<Draft, Reference[]>();
  for (const reference of references) {
    const known = byDraft.get(reference.draft);
    if (known === undefined) byDraft.set(reference.draft, [reference]);
    else known.push(reference);
  }
  return ordered.map((draft) => ({
    mentions: mentionsOf(draft, byDraft.get(draft) ?? [], document),
    titles: draft.links.flatMap(({ mention }) => titlesOf(mention, document)),
    sex: sexOf(malenessOf(draft, lexicon)),
    candidates: draft.candidates.map((index) => position.get(index) as number).sort((a, b) => a - b),
  }));
}

const firstIndex = (draft: Draft): number => draft.links[0]?.mention.index ?? 0;

function mentionsOf(draft: Draft, references: readonly Reference[], { tokens, text }: Document): PersonMention[] {
  const names = draft.links.map(({ mention, rule, confidence }): PersonMention => {
    const { start, end, text: name } = mention.name;
    return { start, end, text: name, kind: 'name', rule, confidence };
  });
  const others = references.map(({ first, last, kind, rule, confidence }): PersonMention => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? start;
    return { start, end, text: text.slice(start, end), kind, rule, confidence };
  });
  return [...names, ...others].sort(byPosition);
}

/** Forms of address that are nobody's role. */
const CIVILITY = /^(?:mr|mrs|ms|miss|mx|sir|madam|mister)$/u;

const titlesOf = ({ roles }: NamedMention, { tokens, text }: Document): PersonTitle[] =>
  roles
    .filter((role) => role.isTitle && !CIVILITY.test(role.words.join(' ')))
    .map(({ first, last }) => {
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last - 1]?.end ?? start;
      return { start, end, text: text.slice(start, end) };
    });
