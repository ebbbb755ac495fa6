import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { Person } from '../../model/resolution.ts';
import type { Trace } from '../../model/trace.ts';

/** Who is who: one entry a person, by first mention. Every named person is in exactly one entry. */
export function resolvePeople(
  _document: Document,
  findings: Findings,
  _lexicon: Lexicon,
  _trace?: Trace,
): readonly Person[] {
  return findings.names
    .filter((name) => name.entity === 'person')
    .map((name) => ({ mentions: [{ ...name, kind: 'name' as const }], titles: [], sex: null, candidates: [] }));
}
