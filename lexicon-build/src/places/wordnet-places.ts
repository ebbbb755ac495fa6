import { foldName } from '../../../src/lexicon/fold.ts';
import type { AliasKind, PlaceKind } from '../../../src/lexicon/types.ts';
import { ancestors, instances, type Synset, type WordNet, wholes } from '../wordnet.ts';
import { type Country, type Place, slugOf } from './model.ts';

/** What a place is an instance of → its kind and feature code; the first that fits. */
const TYPES: readonly (readonly [string, PlaceKind, string])[] = [
  ['ocean', 'water', 'OCN'],
  ['sea', 'water', 'SEA'],
  ['strait', 'water', 'STRT'],
  ['gulf', 'water', 'GULF'],
  ['bay', 'water', 'BAY'],
  ['lake', 'water', 'LK'],
  ['river', 'water', 'STM'],
  ['waterfall', 'water', 'FLLS'],
  ['canal', 'water', 'CNL'],
  ['stream', 'water', 'STM'],
  ['body of water', 'water', 'H'],
  ['mountain peak', 'landform', 'MT'],
  ['mountain', 'landform', 'MT'],
  ['volcano', 'landform', 'VLC'],
  ['range', 'landform', 'MTS'],
  ['desert', 'landform', 'DSRT'],
  ['peninsula', 'landform', 'PEN'],
  ['archipelago', 'landform', 'ISLS'],
  ['island', 'landform', 'ISL'],
  ['cape', 'landform', 'CAPE'],
  ['plain', 'landform', 'PLN'],
  ['plateau', 'landform', 'UPLD'],
  ['valley', 'landform', 'VAL'],
  ['glacier', 'landform', 'GLCR'],
  ['geological formation', 'landform', 'T'],
  ['national park', 'landform', 'PRK'],
  ['land', 'landform', 'T'],
  ['natural depression', 'landform', 'DEPR'],
  ['building', 'facility', 'BLDG'],
  ['bridge', 'facility', 'BDG'],
  ['structure', 'facility', 'BLDG'],
  ['geographical area', 'area', 'RGN'],
  ['region', 'area', 'RGN'],
];

/** Towns, countries and first-level regions come from GeoNames. */
const ELSEWHERE = [
  'city',
  'town',
  'municipality',
  'urban area',
  'country',
  'state',
  'administrative district',
  'continent',
  'celestial body',
  'constellation',
  'sign of the zodiac',
  'layer',
  'star',
  'planet',
  'port',
];

/** Typed landforms, waters, areas and buildings of WordNet: no point, no people; the country where WordNet names one alone. */
export function readWordNetPlaces(
  wordnet: WordNet,
  countries: readonly Country[],
  known: ReadonlySet<string>,
  isDoubtful: (word: string) => boolean,
): Place[] {
  const codes = new Map(
    countries.flatMap((country) =>
      [country.name, ...country.names].map((name) => [foldName(name), country.code] as const),
    ),
  );
  const slugs = new Set<string>();
  return instances(wordnet).flatMap((synset) => {
    if (synset.file !== 15 && synset.file !== 17 && synset.file !== 6) return [];
    const place = toPlace(wordnet, synset, codes, isDoubtful);
    if (place === null || slugs.has(place.slug) || known.has(foldName(place.name))) return [];
    slugs.add(place.slug);
    return [place];
  });
}

/** The words of a place, its name first: "James River" where "James" alone is a doubtful name. */
function namesOf({ words }: Synset, isDoubtful: (word: string) => boolean): readonly string[] {
  const names = words.filter((word) => /^[A-Z]/.test(word));
  const full = names.find((name) => name.includes(' '));
  const isBare = names[0] !== undefined && isDoubtful(foldName(names[0]));
  return isBare && full !== undefined ? [full, ...names.filter((name) => name !== full)] : names;
}

function toPlace(
  wordnet: WordNet,
  synset: Synset,
  codes: ReadonlyMap<string, string>,
  isDoubtful: (word: string) => boolean,
): Place | null {
  const kinds = ancestors(wordnet, synset);
  if (ELSEWHERE.some((word) => kinds.has(word))) return null;
  const type = TYPES.find(([word]) => kinds.has(word));
  if (!/^[A-Z]/.test(synset.words[0] ?? '')) return null;
  const [name, ...others] = namesOf(synset, isDoubtful);
  if (type === undefined || name === undefined) return null;
  const inside = new Set(
    wholes(wordnet, synset).flatMap((whole) => whole.words.flatMap((word) => codes.get(foldName(word)) ?? [])),
  );
  const countryCode = inside.size === 1 ? ([...inside][0] ?? '') : '';
  return {
    geonamesId: 0,
    slug: slugOf(name),
    name,
    kind: type[1],
    featureCode: type[2],
    population: 0,
    point: null,
    countryCode,
    admin1: '',
    source: 'wordnet',
    aliases: new Map<string, AliasKind>(
      others.map((other) => [other, isDoubtful(foldName(other)) ? 'penalised' : 'alternate']),
    ),
  };
}
