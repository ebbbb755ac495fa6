import type { Lexicon } from '../lexicon/types.ts';
import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Steps } from '../model/steps.ts';
import type { Trace } from '../model/trace.ts';
import { resolveDates } from './dates/index.ts';
import { resolveOrganizations } from './organizations/index.ts';
import { resolvePeople } from './people/index.ts';
import { resolvePlaces } from './places/index.ts';
import { resolveQuotes } from './quotes/index.ts';

/** Says what the findings mean, a resolver a step: who is who, which Alexandria, which day, who spoke. */
export function* resolve(document: Document, findings: Findings, lexicon: Lexicon, trace?: Trace): Steps<Resolution> {
  const people = resolvePeople(document, findings, lexicon, trace);
  yield;
  const { places, focus } = resolvePlaces(document, findings, lexicon, trace);
  yield;
  const organizations = resolveOrganizations(document, findings, lexicon, trace);
  yield;
  const { dates, publishedAt } = resolveDates(document, findings.dates, trace);
  yield;
  const quotes = resolveQuotes(document, findings, people, organizations, trace);
  return { people, places, organizations, dates, quotes, focus, publishedAt };
}
