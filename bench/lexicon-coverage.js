// How much of a marked corpus's places the lexicon has.
//
//     npm run build && node bench/lexicon-coverage.js EVAL_FOLDER...
//
// Each folder holds `gold.jsonl` with places {text, geonamesId?, latitude?, longitude?}. For each it prints: gold ids in the lexicon (of mentions and
// of distinct ids), gold names that name anything, and countries and regions whose gold point lies within 161 km of ours.
import { distanceKm } from '../dist/evaluate/scorers/resolved-places.js';
import { openLexicon } from '../dist/lexicon/index.js';
import { readGold } from '../dist/read/gold.js';

const KILOMETRES = 161;
const lexicon = openLexicon();

for (const folder of process.argv.slice(2)) {
  const places = readGold(folder).flatMap(({ gold }) => gold.places ?? []);
  const withId = places.filter((place) => place.geonamesId);
  const found = withId.filter((place) => entryOf(place) !== null);
  const wide = found.filter((place) => ['country', 'region'].includes(entryOf(place).kind));
  print(folder, [
    ['gold ids in the lexicon, mentions', found.length, withId.length],
    ['gold ids in the lexicon, distinct', countIds(found), countIds(withId)],
    [
      'gold names that name some place',
      places.filter(({ text }) => lexicon.places(text).length > 0).length,
      places.length,
    ],
    [`countries and regions within ${KILOMETRES} km`, wide.filter(isNear).length, wide.length],
  ]);
}

function entryOf(place) {
  return lexicon.place(`geonames:${place.geonamesId}`);
}

function countIds(places) {
  return new Set(places.map((place) => place.geonamesId)).size;
}

function isNear(place) {
  const entry = entryOf(place);
  if (place.latitude == null || entry.latitude === null) return false;
  return distanceKm(place.latitude, place.longitude, entry.latitude, entry.longitude) <= KILOMETRES;
}

function print(folder, rows) {
  console.log(folder);
  for (const [label, part, whole] of rows) {
    console.log(`  ${label}: ${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`);
  }
}
