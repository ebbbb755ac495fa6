import type { Lexicon } from '../lexicon/types.ts';
import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import type { Steps } from '../model/steps.ts';
import type { Trace } from '../model/trace.ts';
import { findDates } from './dates/index.ts';
import { findNames } from './names/index.ts';
import { findQuotes } from './quotes/index.ts';

/** Proposes everything that the text may hold, a finder a step. Later finders see what earlier ones found. */
export function* find(document: Document, lexicon: Lexicon, trace?: Trace): Steps<Findings> {
  const names = findNames(document, lexicon, trace);
  yield;
  const dates = findDates(document, names, trace);
  yield;
  const quotes = findQuotes(document, names, lexicon, trace);
  return { names, dates, quotes };
}
