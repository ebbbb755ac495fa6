import type { DateMention } from '../../model/date-expression.ts';
import type { Document } from '../../model/document.ts';
import type { ResolvedDate } from '../../model/resolution.ts';
import type { Trace } from '../../model/trace.ts';

export interface DateResolution {
  readonly dates: readonly ResolvedDate[];
  /** The publication date that the article's own dates force, where none was given; else what was given. */
  readonly publishedAt: string | null;
}

/** Anchors every temporal expression and gives it its value. */
export function resolveDates(document: Document, _dates: readonly DateMention[], _trace?: Trace): DateResolution {
  return { dates: [], publishedAt: document.article.publishedAt };
}
