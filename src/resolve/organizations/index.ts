import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { Organization } from '../../model/resolution.ts';
import type { Trace } from '../../model/trace.ts';

/** Organisations by first mention; equal names are one. */
export function resolveOrganizations(_document: Document, findings: Findings, _trace?: Trace): readonly Organization[] {
  const byName = new Map<string, Organization>();
  for (const name of findings.names) {
    if (name.entity !== 'organization') continue;
    byName.set(name.text, { mentions: [...(byName.get(name.text)?.mentions ?? []), name] });
  }
  return [...byName.values()];
}
