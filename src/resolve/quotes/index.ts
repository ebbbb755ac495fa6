import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { NameMention, QuoteMention, SpeakerMention } from '../../model/mention.ts';
import type { Organization, Person, PersonMention, ResolvedQuote } from '../../model/resolution.ts';
import { length, sliceOf } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { byInitials } from '../../person-names/initials.ts';
import { type Named, narratorIn } from '../people/pronouns/narrators.ts';
import { tieEntry } from './explain.ts';
import { MentionIndex, type Owned } from './mention-index.ts';

/** Ties each quotation's speaker to the person or organisation that its words mean. */
export function resolveQuotes(
  document: Document,
  findings: Findings,
  people: readonly Person[],
  organizations: readonly Organization[],
  trace?: Trace,
): readonly ResolvedQuote[] {
  const { text } = document;
  const persons = new MentionIndex<PersonMention>(people);
  const bodies = new MentionIndex<NameMention>(organizations);
  const labelled = bearersOfLabels(document, people);
  return findings.quotes.map((quote) => {
    const person =
      quote.speaker === null
        ? null
        : (personOf(quote.speaker, persons) ??
          (quote.rule === 'transcript-turn' ? labelled(quote.speaker.text) : null));
    const organization = quote.speaker === null || person !== null ? null : bodyOf(quote.speaker, bodies, text);
    trace?.(
      tieEntry(
        quote,
        person === null ? null : people[person],
        organization === null ? null : organizations[organization],
      ),
    );
    return resolved(quote, person, organization);
  });
}

/** Written out: spreading so many quotations costs more than tying them. */
function resolved(quote: QuoteMention, person: number | null, organization: number | null): ResolvedQuote {
  const { start, end, kind, content, speaker, cue, rule, confidence, continues } = quote;
  return { start, end, kind, content, speaker, cue, rule, confidence, continues, person, organization };
}

/** The person whose mention holds the head of the speaker's words; of several mentions the shortest. */
function personOf({ head, kind }: SpeakerMention, persons: MentionIndex<PersonMention>): number | null {
  let best: Owned<PersonMention> | null = null;
  for (const found of persons.at(head)) {
    if (kind !== 'nominal' && found.mention.kind !== kind) continue;
    if (best === null || length(found.mention) < length(best.mention)) best = found;
  }
  return best?.owner ?? null;
}

/** Whom the label of a transcript's turn means: "NK" somebody with these initials, "A" the one who is interviewed. */
function bearersOfLabels(document: Document, people: readonly Person[]): (label: string) => number | null {
  const initials = byInitials(() => namesOf(people));
  let guest: number | null | undefined;
  return (label) => {
    if (label !== 'A') return initials(label);
    if (guest === undefined) guest = narratorIn(document, () => spansOf(people))?.key ?? null;
    return guest;
  };
}

const spansOf = (people: readonly Person[]): Named<number>[] =>
  people.flatMap(({ mentions }, key) =>
    mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ start, end, key })),
  );

function* namesOf(people: readonly Person[]): Generator<[name: string, person: number, key: number]> {
  for (const [index, { mentions }] of people.entries())
    for (const { kind, text } of mentions) if (kind === 'name') yield [text, index, index];
}

/** The organisation named there; for "the ministry" the nearest one before it whose name has that word. */
function bodyOf(speaker: SpeakerMention, bodies: MentionIndex<NameMention>, text: string): number | null {
  const named = bodies.at(speaker.head)[0];
  if (named !== undefined) return named.owner;
  if (speaker.kind !== 'nominal') return null;
  return bodies.withWordBefore(sliceOf(text, speaker.head).toLowerCase(), speaker.start)?.owner ?? null;
}
