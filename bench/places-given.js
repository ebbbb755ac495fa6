// Measures the place resolver alone: the marked place mentions are handed to it as if they had been found.
// npm run build && node bench/places-given.js CORPUS… [--wrong N] : share within 161 km, share with the exact GeoNames id,
// and N wrong ones with their context, the decision and its rule.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { distanceKm } from '../dist/evaluate/scorers/resolved-places.js';
import { openLexicon } from '../dist/lexicon/index.js';
import { parse } from '../dist/parse/index.js';
import { readGold } from '../dist/read/gold.js';
import { resolvePlaces } from '../dist/resolve/places/index.js';
import { tokenise } from '../dist/tokenise/index.js';
import { asNames, EVAL, NO_DEFAULTS } from './articles.js';

const RADIUS_KM = 161;
const CONTEXT = 45;
const lexicon = openLexicon();
const options = { wrong: { type: 'string', default: '0' } };
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const shown = Number(values.wrong);

const labelOf = (place) => [place?.id, place?.name, place?.regionName, place?.countryCode].filter(Boolean).join(' ');

function judge(gold, mention, place, document, tally) {
  const km =
    place?.latitude == null || gold.latitude === null
      ? Infinity
      : distanceKm(gold.latitude, gold.longitude, place.latitude, place.longitude);
  tally.points += gold.latitude !== null;
  tally.near += km <= RADIUS_KM;
  tally.open += gold.latitude !== null && place?.latitude == null;
  if (gold.geonamesId) {
    tally.ids++;
    tally.same += place?.geonamesId === gold.geonamesId;
  }
  const { rule = 'none', confidence = 0 } = place?.mentions.find(({ start }) => start === mention.start) ?? {};
  if (rule !== 'lies-around' && place?.latitude != null && km !== Infinity) {
    const bin = tally.bins[Math.min(9, Math.floor(confidence * 10))];
    bin.sum += confidence;
    bin.all++;
    bin.right += km <= RADIUS_KM || place.geonamesId === gold.geonamesId;
  }
  const row = tally.rules[rule] ?? [0, 0];
  tally.rules[rule] = row;
  row[0] += km <= RADIUS_KM;
  row[1]++;
  const idWrong = gold.geonamesId && place?.geonamesId !== gold.geonamesId;
  if ((gold.latitude !== null && km > RADIUS_KM) || idWrong) tally.wrong.push({ gold, mention, place, km, document });
}

function show({ gold, mention, place, km, document }) {
  const { text, article } = document;
  const before = text.slice(Math.max(0, mention.start - CONTEXT), mention.start);
  const line = `${before}[[${mention.text}]]${text.slice(mention.end, mention.end + CONTEXT)}`.replace(/\s+/g, ' ');
  const rule = place?.mentions.find(({ start }) => start === mention.start);
  const right = gold.geonamesId ? lexicon.place(`geonames:${gold.geonamesId}`) : null;
  const sort = place?.geonamesId === gold.geonamesId && place?.geonamesId ? 'PT' : km <= RADIUS_KM ? 'id' : 'KM';
  console.log(`${sort} ${article.id.slice(0, 22).padEnd(22)} ${line}`);
  console.log(`      got  ${labelOf(place)} (${rule?.rule} ${rule?.confidence.toFixed(2)}) ${Math.round(km)} km`);
  console.log(
    `      gold ${gold.geonamesId} ${gold.latitude},${gold.longitude} ${right ? labelOf(right) : 'NOT IN LEXICON'}`,
  );
}

for (const name of positionals) {
  const tally = {
    points: 0,
    near: 0,
    open: 0,
    ids: 0,
    same: 0,
    wrong: [],
    rules: {},
    bins: Array.from({ length: 10 }, () => ({ sum: 0, all: 0, right: 0 })),
  };
  for (const { gold, file } of readGold(join(EVAL, name))) {
    const document = tokenise(parse(file, NO_DEFAULTS));
    const given = asNames(gold.places, 'place', document);
    const findings = { names: given.map(({ mention }) => mention), dates: [], quotes: [] };
    const { places } = resolvePlaces(document, findings, lexicon);
    const byStart = new Map(places.flatMap((place) => place.mentions.map(({ start }) => [start, place])));
    for (const { span, mention } of given) judge(span, mention, byStart.get(mention.start), document, tally);
  }
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} % of ${whole}`;
  console.log(
    `${name}: within ${RADIUS_KM} km ${share(tally.near, tally.points)} (${tally.open} unresolved), id ${share(tally.same, tally.ids)}`,
  );
  if (shown > 0)
    for (const [rule, [near, all]] of Object.entries(tally.rules)) console.log(`  ${rule}: ${near} of ${all} near`);
  for (const { sum, all, right } of tally.bins.filter(({ all }) => shown > 0 && all > 0))
    console.log(`  confidence ${(sum / all).toFixed(2)}: ${(right / all).toFixed(2)} right of ${all}`);
  for (const item of tally.wrong.slice(0, shown)) show(item);
}
