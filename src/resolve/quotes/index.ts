import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { NameMention, SpeakerMention } from '../../model/mention.ts';
import type { Organization, Person, PersonMention, ResolvedQuote } from '../../model/resolution.ts';
import { length, sliceOf } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { tieEntry } from './explain.ts';
import { type MentionIndex, mentionIndex } from './mention-index.ts';

/** Ties each quotation's speaker to the person or organisation that its words mean. */
export function resolveQuotes(
  { text }: Document,
  findings: Findings,
  people: readonly Person[],
  organizations: readonly Organization[],
  trace?: Trace,
): readonly ResolvedQuote[] {
  const persons = mentionIndex<PersonMention>(people);
  const bodies = mentionIndex<NameMention>(organizations);
  return findings.quotes.map((quote) => {
    const person = quote.speaker === null ? null : personOf(quote.speaker, persons);
    const organization = quote.speaker === null || person !== null ? null : bodyOf(quote.speaker, bodies, text);
    trace?.(
      tieEntry(
        quote,
        person === null ? null : people[person],
        organization === null ? null : organizations[organization],
      ),
    );
    return { ...quote, person, organization };
  });
}

/** The person whose mention holds the head of the speaker's words; of several mentions the shortest. */
function personOf(speaker: SpeakerMention, persons: MentionIndex<PersonMention>): number | null {
  const found = persons
    .at(speaker.head)
    .filter(({ mention }) => mention.kind === speaker.kind || speaker.kind === 'nominal');
  const sorted = found.sort((a, b) => length(a.mention) - length(b.mention));
  return sorted[0]?.owner ?? null;
}

/** How many organisations back "the ministry" is looked for. */
const RECENT = 40;

/** The organisation named there; for "the ministry" the nearest one before it whose name has that word. */
function bodyOf(speaker: SpeakerMention, bodies: MentionIndex<NameMention>, text: string): number | null {
  const named = bodies.at(speaker.head)[0];
  if (named !== undefined) return named.owner;
  if (speaker.kind !== 'nominal') return null;
  const noun = sliceOf(text, speaker.head).toLowerCase();
  let left = RECENT;
  for (const { mention, owner } of bodies.before(speaker.start)) {
    if (mention.text.toLowerCase().split(/\s+/u).includes(noun)) return owner;
    if (--left === 0) break;
  }
  return null;
}
