import type { Findings } from '../../../model/findings.ts';
import { leading } from '../../../model/search.ts';
import { overlaps } from '../../../model/span.ts';
import { byInitials } from '../../../person-names/initials.ts';
import type { NamedMention } from '../mentions/named.ts';
import { attributed } from '../words/quoted.ts';

/** The name to which each quotation is attributed, by the quotation's index, where it is a name. */
export function namedSpeakers(findings: Findings, named: readonly NamedMention[]): Map<number, NamedMention> {
  const speakers = new Map<number, NamedMention>();
  const labelled = byInitials(() => named.map((mention) => [mention.name.text, mention, mention.name.text]));
  findings.quotes.forEach((_, index) => {
    const quote = attributed(index, findings);
    const speaker = quote?.speaker;
    if (speaker === null || speaker === undefined || speaker.kind !== 'name') return;
    const turn = quote?.rule === 'transcript-turn';
    const mention = nameAt(named, speaker.start, speaker.end) ?? (turn ? labelled(speaker.text) : null);
    if (mention !== null) speakers.set(index, mention);
  });
  return speakers;
}

/** Names do not overlap one another. */
function nameAt(named: readonly NamedMention[], start: number, end: number): NamedMention | undefined {
  const mention = named[leading(named, ({ name }) => name.end <= start)];
  return mention !== undefined && overlaps(mention.name, { start, end }) ? mention : undefined;
}
