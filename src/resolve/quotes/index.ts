import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { Organization, Person, ResolvedQuote } from '../../model/resolution.ts';
import { overlaps } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';

/** Ties each quotation's speaker to the person or organisation that its words mean. */
export function resolveQuotes(
  _document: Document,
  findings: Findings,
  people: readonly Person[],
  organizations: readonly Organization[],
  _trace?: Trace,
): readonly ResolvedQuote[] {
  return findings.quotes.map((quote) => {
    const { speaker } = quote;
    if (speaker === null) return { ...quote, person: null, organization: null };
    const person = people.findIndex((p) => p.mentions.some((m) => overlaps(m, speaker)));
    const organization =
      person >= 0 ? -1 : organizations.findIndex((o) => o.mentions.some((m) => overlaps(m, speaker)));
    return { ...quote, person: person < 0 ? null : person, organization: organization < 0 ? null : organization };
  });
}
