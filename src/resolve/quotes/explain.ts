import type { QuoteMention, SpeakerMention } from '../../model/mention.ts';
import type { Organization, Person } from '../../model/resolution.ts';
import { length } from '../../model/span.ts';
import type { TraceEntry } from '../../model/trace.ts';

/** What a trace tells of one tie: whom the speaker's words mean, by name, and by which words. */
export function tieEntry(
  quote: QuoteMention,
  person: Person | null | undefined,
  organization: Organization | null | undefined,
): TraceEntry {
  const who = person ?? organization ?? null;
  return {
    stage: 'resolve',
    subject: 'quote',
    span: { start: quote.start, end: quote.end },
    decision: `${quote.speaker?.text ?? 'no speaker'} → ${who === null ? 'nobody named' : nameOf(who)}`,
    taken: who !== null,
    rule: quote.rule,
    evidence: [],
    alternatives: [],
    steps: stepsOf(quote, who),
  };
}

/** The longest name among the mentions; the first of equals. */
function nameOf({ mentions }: Person | Organization): string {
  const named = mentions.filter((mention) => !('kind' in mention) || mention.kind === 'name');
  const [first, ...others] = named.length > 0 ? named : mentions;
  return others.reduce((best, other) => (length(other) > length(best ?? other) ? other : best), first)?.text ?? '';
}

function stepsOf({ speaker, cue, rule }: QuoteMention, who: Person | Organization | null): string[] {
  if (speaker === null) return [`no sieve found a speaker (${rule})`];
  const found = `${rule} found the ${speaker.kind} "${speaker.text}"${cue === null ? '' : ` by "${cue.text}"`}`;
  return [
    found,
    who === null ? inVain(speaker) : `a mention of ${nameOf(who)} covers the head of those words, or names it`,
  ];
}

const inVain = ({ kind }: SpeakerMention): string =>
  kind === 'pronoun'
    ? 'nobody is known for whom the pronoun stands'
    : 'no person and no organisation found has a mention there';
