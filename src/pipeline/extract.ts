import { find } from '../find/index.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { RawFile } from '../model/article.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Trace } from '../model/trace.ts';
import { normalise } from '../normalise/index.ts';
import { type ParseDefaults, parse } from '../parse/index.ts';
import { resolve } from '../resolve/index.ts';
import { tokenise } from '../tokenise/index.ts';
import { plainly, type Step } from './step.ts';

/**
 * The five middle stages: one file becomes one record. Pure and synchronous: equal files give equal records.
 * Throws `ArticleError` where the file cannot be taken.
 */
export function extract(
  file: RawFile,
  lexicon: Lexicon,
  defaults: ParseDefaults,
  trace?: Trace,
  step: Step = plainly,
): ArticleRecord {
  const article = step('parse', () => parse(file, defaults));
  const document = step('tokenise', () => tokenise(article));
  const findings = step('find', () => find(document, lexicon, trace));
  const resolution = step('resolve', () => resolve(document, findings, lexicon, trace));
  return step('normalise', () => normalise(document, resolution, lexicon));
}
