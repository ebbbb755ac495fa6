import type { Findings } from '../../model/findings.ts';
import { overlaps } from '../../model/span.ts';
import type { NamedMention } from './named.ts';
import { attributed } from './quoted.ts';

/** The name to which each quotation is attributed, by the quotation's index, where it is a name. */
export function namedSpeakers(findings: Findings, named: readonly NamedMention[]): Map<number, NamedMention> {
  const speakers = new Map<number, NamedMention>();
  findings.quotes.forEach((_, index) => {
    const speaker = attributed(index, findings)?.speaker;
    if (speaker === null || speaker === undefined || speaker.kind !== 'name') return;
    const mention = nameAt(named, speaker.start, speaker.end);
    if (mention !== undefined) speakers.set(index, mention);
  });
  return speakers;
}

/** Binary search: names do not overlap one another. */
function nameAt(named: readonly NamedMention[], start: number, end: number): NamedMention | undefined {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle] as NamedMention).name.end <= start) low = middle + 1;
    else high = middle;
  }
  const mention = named[low];
  return mention !== undefined && overlaps(mention.name, { start, end }) ? mention : undefined;
}
