import type { GazetteerEntry, PlaceKind } from '../../../lexicon/types.ts';
import { isDirection, namesA } from '../cues/kind-words.ts';
import { outranks } from './namesake.ts';
import { type PlaceRule, when } from './rule.ts';
import { isRenowned } from './world.ts';

/** Decades above 1,000 inhabitants that an entry without a count is taken for. */
const USUAL_SIZE: Readonly<Record<PlaceKind, number>> = {
  country: 4,
  region: 3,
  county: 1.6,
  city: 0,
  district: 1,
  landform: 2,
  water: 2,
  facility: 1.5,
  area: 3,
};

/**
 * Decades above 1,000 inhabitants. A region's are not in one place: its name is as good as a large city's at most. Of
 * countries the small ones are in the news more than their number says: half.
 */
function size({ population, kind }: GazetteerEntry): number {
  if (population === 0) return USUAL_SIZE[kind];
  const decades = Math.log10((population + 1000) / 1000);
  if (kind === 'region') return Math.min(decades, USUAL_SIZE.region);
  return kind === 'country' ? (decades + USUAL_SIZE.country) / 2 : decades;
}

/** Inhabitants from which a city begins to be known abroad. */
const LARGE = 100_000;

/** "Park Street", "Park St.": of several words, the last of which is a street's. */
const endsInStreet = (name: string): boolean =>
  name.includes(' ') &&
  namesA(
    name
      .slice(name.lastIndexOf(' ') + 1)
      .replace(/\.$/u, '')
      .toLowerCase(),
    'street',
  );

/** What is known of a place before the article is read. */
export const PRIOR: readonly PlaceRule[] = [
  {
    id: 'direction',
    weight: -6,
    says: 'A bare direction ("the East") is a part of a country or the world, not the region somewhere that bears its name.',
    example: 'He came from the [East].',
    counterExample: 'He came from the [Far East].',
    concerns: ({ name }) => isDirection(name),
    strength: () => 1,
  },
  {
    id: 'population',
    weight: 1.6,
    says: 'Larger places are in the news more: counts once for each tenfold above 1,000 inhabitants.',
    example: 'The mayor of [Lyon] opened a bridge.',
    counterExample: 'The last shop in [Baltasound] has closed.',
    strength: ({ entry }) => size(entry),
  },
  {
    id: 'large-city',
    weight: 1.5,
    says: 'Large cities are known abroad: from nothing at 100,000 inhabitants to full at a million.',
    example: 'The mayor of [Lyon] opened a bridge.',
    counterExample: 'The mayor of [Chambéry] opened a bridge.',
    strength: ({ entry: { kind, population } }) =>
      kind === 'city' && population > LARGE ? Math.min(1, Math.log10(population / LARGE)) : 0,
  },
  {
    id: 'renowned',
    weight: 2.5,
    says: 'Some places are known the world over, small as they are.',
    example: 'The mayor of [Davos] opened a bridge.',
    counterExample: 'The mayor of [Chambéry] opened a bridge.',
    strength: ({ entry }, { name }) => when(isRenowned(entry, name)),
  },
  {
    id: 'country',
    weight: 2.5,
    says: 'A country comes before a town of its name.',
    example: 'Talks with [Lebanon] went on.',
    counterExample: 'A bakery opened in [Lyon].',
    strength: ({ entry }) => when(entry.kind === 'country'),
  },
  {
    id: 'first-level-region',
    weight: 1.5,
    says: 'A state or province comes before a town of its size.',
    example: 'Farmers in [Saskatchewan] sow late.',
    counterExample: 'Farmers near [Lyon] sow late.',
    strength: ({ entry }) => when(entry.featureCode === 'ADM1'),
  },
  {
    id: 'national-capital',
    weight: 3,
    says: 'Capitals are in the news beyond their size.',
    example: 'Delegates met in [Vienna].',
    counterExample: 'Delegates met in [Lyon].',
    strength: ({ entry }) => when(entry.featureCode === 'PPLC'),
  },
  {
    id: 'regional-capital',
    weight: 0.7,
    says: 'So are the seats of states and provinces, less.',
    example: 'Delegates met in [Lyon].',
    counterExample: 'Delegates met in [Vienna].',
    strength: ({ entry }) => when(entry.featureCode === 'PPLA'),
  },
  {
    id: 'other-spelling',
    weight: -1.5,
    says: 'A place that is called otherwise today gives way to one that bears the name.',
    example: 'The ship left [Bombay] in March.',
    counterExample: 'The ship left [Mumbai] in March.',
    // "New York" for New York City is short, not other.
    strength: ({ entry }, { name }) => when(entry.alias === 'alternate') * (entry.name.startsWith(name) ? 0.3 : 1),
  },
  {
    id: 'doubtful-name',
    weight: -1.5,
    says: 'The gazetteer doubts the name: an ordinary word, a postal code.',
    example: 'A plane came down near [Orange], {New Jersey}.',
    counterExample: 'A plane came down near [Newark], {New Jersey}.',
    strength: ({ entry }) => when(entry.alias === 'penalised'),
  },
  {
    id: 'namesake',
    weight: -4,
    says: 'A town gives way to the country of its name, and to a state of its country in which it does not lie; and so does a bare county to the town of its name in it, three quarters as much a region to a large one.',
    example: 'A bank in [Zurich] shut.',
    counterExample: 'A bank in [Quebec] shut.',
    concerns: ({ candidates }) => candidates.length > 1,
    strength: ({ entry }, item) => {
      let most = 0;
      for (const other of item.candidates) most = Math.max(most, outranks(other.entry, entry, item));
      return most;
    },
  },
  {
    id: 'street-name',
    weight: -6,
    says: 'A name that ends like a street is one, although a village may have it.',
    example: 'The chapel in [Park Street] was sold in {London}.',
    counterExample: 'The chapel in [St Albans] was sold in {London}.',
    concerns: ({ name }) => endsInStreet(name),
    strength: ({ entry }) => when(entry.kind === 'city'),
  },
  {
    id: 'heavenly-body',
    weight: -6,
    says: 'Planets have namesakes on earth that hardly anybody means.',
    example: 'The probe will land on [Mars] in May.',
    counterExample: 'The train will stop in [Lyon] in May.',
    concerns: ({ name, container }) => container === null && namesA(name.toLowerCase(), 'heavenly-body'),
    strength: () => 1,
  },
  {
    id: 'no-point',
    weight: -2,
    says: 'An entry that no source puts on the map gives way to one that is.',
    example: 'Barges go down the [Tunguska].',
    counterExample: 'Ships leave [Marseille].',
    strength: ({ entry }) => when(entry.latitude === null),
  },
  {
    id: 'bare-feature',
    weight: -1.5,
    says: 'A river, a mountain or a building is rarely named without its kind where a town has the name too.',
    example: 'Barges wait for [Mekong] rain.',
    counterExample: 'Barges on the [Mekong River] wait for rain.',
    concerns: ({ cues }) => cues.kinds === null,
    strength: ({ entry }, { cues }) =>
      when(cues.kinds === null && FEATURES.has(entry.kind) && !entry.name.includes(' ') && !isKnownBare(entry)),
  },
];

const FEATURES: ReadonlySet<PlaceKind> = new Set(['landform', 'water', 'facility']);

/** Our own lists have what is called in one word: of landforms islands ("Trinidad"), of buildings such as "Heathrow". */
const isKnownBare = ({ kind, source }: GazetteerEntry): boolean => kind !== 'water' && source === 'hand';
