import type { GazetteerEntry, GazetteerKind } from '../../lexicon/types.ts';
import { verdictOn } from './decide.ts';
import type { Toponym } from './toponym.ts';

/** Kinds whose point stands for what lies in them. A country's does not. */
const SMALL: ReadonlySet<GazetteerKind> = new Set(['city', 'district', 'county', 'facility', 'landform']);

/**
 * The listed place whose point an unlisted one takes: where the text says that it lies, the place in its own name,
 * or the town that the article is about. Null where the article does not tell.
 */
export function surroundingPlace(item: Toponym, centre: GazetteerEntry | null): GazetteerEntry | null {
  const container = item.container === null ? null : small(item.container);
  const embedded = item.embedded === null ? null : small(item.embedded);
  return container ?? embedded ?? within(centre, item) ?? entryOf(item.container) ?? entryOf(item.embedded);
}

/** The centre will not do where the text says that the place lies elsewhere. */
function within(centre: GazetteerEntry | null, item: Toponym): GazetteerEntry | null {
  const outer = entryOf(item.container) ?? entryOf(item.embedded);
  if (centre === null || outer === null) return centre;
  if (outer.countryCode !== centre.countryCode) return null;
  return outer.kind === 'country' || outer.admin1 === centre.admin1 ? centre : null;
}

function entryOf(item: Toponym | null): GazetteerEntry | null {
  const verdict = item === null ? null : verdictOn(item);
  return verdict?.kind === 'listed' ? verdict.candidate.entry : null;
}

function small(item: Toponym): GazetteerEntry | null {
  const entry = entryOf(item);
  return entry !== null && SMALL.has(entry.kind) ? entry : null;
}
