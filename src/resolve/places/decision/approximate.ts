import type { GazetteerEntry } from '../../../lexicon/types.ts';
import { firstFrom } from '../../../model/span.ts';
import { namesA } from '../cues/kind-words.ts';
import { kmBetween } from '../geometry.ts';
import type { Toponym } from '../toponym.ts';
import { isPartOf } from '../toponyms/embedded.ts';
import { pointByBearing } from './bearing.ts';
import { entryOf, type Landmarks, type Neighbours, neighboursOf, SMALL } from './landmarks.ts';
import { isFacility } from './referents.ts';

/**
 * The listed place whose point an unlisted one takes, or that point itself where its distance is told: where the text says that it lies, the place in its own name, a
 * town or region in the same sentence, the town that the article is about. Null where the article does not tell.
 */
export function surroundingPlace(item: Toponym, landmarks: Landmarks): GazetteerEntry | null {
  const outer = entryOf(item.container);
  const far = pointByBearing(item, landmarks);
  if (far !== null) return far;
  const near = besidePlace(item);
  if (near !== null) return near;
  const inner = innerOf(item, outer, landmarks);
  if (inner !== null && item.embedded !== null && isPartOf(item.name, item.embedded.name)) return inner;
  const told = [outer, inner].find((entry) => entry !== null && SMALL.has(entry.kind));
  if (told !== undefined && told !== null) return told;
  const around = outer ?? inner;
  if (isNowhere(item)) return around;
  const town = isLarge(item) ? null : besideTown(item, around, landmarks);
  return town ?? amongTowns(item, around, landmarks) ?? around;
}

/** How far off the town may be of which the text says how far it is, but not which way. */
const BESIDE_KM = 100;

/** "Zarbo, northeast of Edmonton". */
function besidePlace({ beside }: Toponym): GazetteerEntry | null {
  const entry = beside === null || (beside.km ?? 0) > BESIDE_KM ? null : entryOf(beside.place);
  return entry !== null && SMALL.has(entry.kind) ? entry : null;
}

/**
 * Inhabitants from which a town in a building's name is meant even abroad: a "Cerro" of Havana is not what lends a hill
 * in Chile its name.
 */
const KNOWN_ABROAD = 300_000;

/** The place in its name, unless the text says that it lies elsewhere: "Le Grand-Bornand, France" has nothing of Le Grand, California. */
function innerOf(
  { name, embedded }: Toponym,
  outer: GazetteerEntry | null,
  { country }: Landmarks,
): GazetteerEntry | null {
  const inner = entryOf(embedded);
  if (inner !== null && !agrees(inner, outer)) return null;
  const isAbroad = country !== null && inner !== null && SMALL.has(inner.kind) && inner.countryCode !== country;
  return isAbroad && (inner.population < KNOWN_ABROAD || !isFacility(name)) ? null : inner;
}

/** So many mentions of a name are asked for their sentences. */
const SENTENCES = 3;

const sentencesOf = ({ mentions }: Toponym, landmarks: Landmarks): readonly Neighbours[] =>
  mentions.slice(0, SENTENCES).map((mention) => neighboursOf(mention, landmarks));

/**
 * A town or region in a name's sentences, then the article's town. Sentences that name towns of other countries alone
 * ("she worked in Oslo, then at …") tell that the name may be abroad: then there is no telling.
 */
function besideTown(item: Toponym, around: GazetteerEntry | null, landmarks: Landmarks): GazetteerEntry | null {
  const { centre } = landmarks;
  const sentences = sentencesOf(item, landmarks);
  for (const { towns, region } of sentences) {
    const outer = around ?? region;
    const town = towns.find(({ entry, isHere }) => isHere && agrees(entry, outer));
    if (town !== undefined) return town.entry;
    if (region !== null && around === null) return centre !== null && agrees(centre, region) ? centre : region;
  }
  if (centre !== null && !isSetAbroad(sentences) && agrees(centre, around)) return centre;
  return centre === null && isFacility(item.name) ? lastTown(item, landmarks) : null;
}

const isSetAbroad = (sentences: readonly Neighbours[]): boolean =>
  sentences.every(({ towns, isAbroad }) => isAbroad || (towns.length > 0 && !towns.some(({ isHere }) => isHere)));

/** Towns before and behind a name that are so near to one another have it between them. */
const BETWEEN_KM = 100;

/** A name between two towns that are neighbours ("from Mostar … Počitelj … to Ploče"), or in a report on one district. */
function amongTowns(item: Toponym, around: GazetteerEntry | null, landmarks: Landmarks): GazetteerEntry | null {
  const { towns, district, country } = landmarks;
  const suits = (town: GazetteerEntry | null): boolean =>
    town?.countryCode === country &&
    town !== null &&
    agrees(town, around) &&
    !isSetAbroad(sentencesOf(item, landmarks));
  const next = firstFrom(towns, item.mentions[0]?.start ?? 0);
  const [before, behind] = [towns[next - 1]?.entry ?? null, towns[next]?.entry ?? null];
  const isBetween = before !== null && behind !== null && kmBetween(before, behind) <= BETWEEN_KM;
  if (isBetween && suits(before)) return before;
  return suits(district) ? district : null;
}

/** A street lies in the town that its paragraph last named. */
function lastTown({ mentions }: Toponym, landmarks: Landmarks): GazetteerEntry | null {
  const { document, towns, country } = landmarks;
  const start = mentions[0]?.start ?? 0;
  const town = towns[firstFrom(towns, start) - 1];
  const block = document.article.blocks.find(({ end }) => end > start);
  const isNear = town !== undefined && block !== undefined && town.start >= block.start;
  return isNear && (country === null || town.entry.countryCode === country) ? town.entry : null;
}

/** Planets and what an initialism stands for ("EU") lie beside nothing. */
const isNowhere = ({ name }: Toponym): boolean =>
  /^[A-Z.]{2,6}$/u.test(name) || namesA(name.toLowerCase(), 'heavenly-body');

/** A sea, a river or a range does not lie beside the one town of its sentence; a single mountain or small island does. */
const isLarge = ({ name, cues }: Toponym): boolean =>
  !isSpot(name) && (cues.kinds?.[0] === 'water' || cues.kinds?.[0] === 'landform');

const isSpot = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => namesA(word, 'spot'));

/** A town will not do where the text says that the place lies elsewhere. */
function agrees(town: GazetteerEntry, outer: GazetteerEntry | null): boolean {
  if (outer === null) return true;
  if (outer.countryCode !== town.countryCode) return false;
  return outer.kind === 'country' || outer.admin1 === town.admin1;
}
