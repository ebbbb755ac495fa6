import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { Focus, Place } from '../../model/resolution.ts';
import type { Trace } from '../../model/trace.ts';

export interface PlaceResolution {
  readonly places: readonly Place[];
  readonly focus: Focus;
}

/** Which place each place name means: one entry a place, by first mention. */
export function resolvePlaces(
  _document: Document,
  _findings: Findings,
  _lexicon: Lexicon,
  _trace?: Trace,
): PlaceResolution {
  return { places: [], focus: { countryCode: null, regionName: null, placeId: null } };
}
