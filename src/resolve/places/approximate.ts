import type { GazetteerEntry, GazetteerKind } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import { firstFrom, type Span } from '../../model/span.ts';
import { verdictOn } from './decide.ts';
import { isPartOf } from './embedded.ts';
import { HEAVENLY, SPOT_HEADS } from './kind-words.ts';
import { isFacility } from './referents.ts';
import type { Toponym } from './toponym.ts';

/** Kinds whose point stands for what lies in them. A country's does not. */
const SMALL: ReadonlySet<GazetteerKind> = new Set(['city', 'district', 'county', 'facility']);

/** The small listed places of an article by position, and its centre. */
export interface Landmarks {
  readonly document: Document;
  readonly marks: readonly (Span & { readonly entry: GazetteerEntry })[];
  readonly centre: GazetteerEntry | null;
}

export function landmarksOf(
  document: Document,
  toponyms: readonly Toponym[],
  centre: GazetteerEntry | null,
): Landmarks {
  const marks = toponyms.flatMap((item) => {
    const entry = small(item);
    return entry === null ? [] : item.mentions.map(({ start, end }) => ({ start, end, entry }));
  });
  return { document, marks: marks.sort((a, b) => a.start - b.start), centre };
}

/**
 * The listed place whose point an unlisted one takes: where the text says that it lies, the place in its own name,
 * a town in the same sentence, the town that the article is about, the last town before. Null where the article
 * does not tell.
 */
export function surroundingPlace(item: Toponym, landmarks: Landmarks): GazetteerEntry | null {
  const [outer, inner] = [entryOf(item.container), entryOf(item.embedded)];
  if (inner !== null && item.embedded !== null && isPartOf(item.name, item.embedded.name)) return inner;
  const told = [outer, inner].find((entry) => entry !== null && SMALL.has(entry.kind));
  if (told !== undefined && told !== null) return told;
  const around = outer ?? inner;
  if (isTooLarge(item)) return around;
  return [...townsAround(item, landmarks)].find((town) => town !== null && agrees(town, around)) ?? around;
}

function* townsAround(item: Toponym, { document, marks, centre }: Landmarks): Generator<GazetteerEntry | null> {
  const start = item.mentions[0]?.start ?? 0;
  const at = firstFrom(marks, start);
  const sentence = document.sentences[firstFrom(document.sentences, start + 1) - 1];
  const [before, behind] = [marks[at - 1], marks[at]];
  if (before !== undefined && sentence !== undefined && before.start >= sentence.start) yield before.entry;
  if (behind !== undefined && sentence !== undefined && behind.start < sentence.end) yield behind.entry;
  yield centre;
  if (isFacility(item.name)) yield before?.entry ?? behind?.entry ?? null;
}

/** Seas, ranges, planets and what an initialism stands for ("EU") do not lie beside a town; a single mountain or small island does. */
const isTooLarge = ({ name, cues }: Toponym): boolean =>
  (!isSpot(name) && cues.kinds?.some((kind) => kind === 'water' || kind === 'landform') === true) ||
  /^[A-Z.]{2,6}$/u.test(name) ||
  HEAVENLY.has(name.toLowerCase());

const isSpot = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => SPOT_HEADS.has(word));

/** A town will not do where the text says that the place lies elsewhere. */
function agrees(town: GazetteerEntry, outer: GazetteerEntry | null): boolean {
  if (outer === null) return true;
  if (outer.countryCode !== town.countryCode) return false;
  return outer.kind === 'country' || outer.admin1 === town.admin1;
}

function entryOf(item: Toponym | null): GazetteerEntry | null {
  const verdict = item === null ? null : verdictOn(item);
  return verdict?.kind === 'listed' ? verdict.candidate.entry : null;
}

function small(item: Toponym): GazetteerEntry | null {
  const entry = entryOf(item);
  return entry !== null && entry.latitude !== null && SMALL.has(entry.kind) ? entry : null;
}
