import type { GazetteerEntry, GazetteerKind } from '../../../lexicon/types.ts';
import type { PlaceRule } from './rule.ts';

/** Decades above 1,000 inhabitants that an entry without a count is taken for. */
const USUAL_SIZE: Readonly<Record<GazetteerKind, number>> = {
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

/** A region's inhabitants are not in one place: its name is as good as a large city's, whatever their number. */
const size = ({ population, kind }: GazetteerEntry): number =>
  population === 0 || kind === 'region' ? USUAL_SIZE[kind] : Math.log10((population + 1000) / 1000);

const when = (holds: boolean): number => (holds ? 1 : 0);

/** What is known of a place before the article is read. */
export const PRIOR: readonly PlaceRule[] = [
  {
    id: 'population',
    weight: 1.6,
    says: 'Larger places are in the news more: counts once for each tenfold above 1,000 inhabitants.',
    example: 'The mayor of [Lyon] opened a bridge.',
    counterExample: 'The last shop in [Baltasound] has closed.',
    strength: ({ entry }) => size(entry),
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
    weight: 0.5,
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
    weight: -0.5,
    says: 'A place that is called otherwise today gives way to one that bears the name.',
    example: 'The ship left [Bombay] in March.',
    counterExample: 'The ship left [Mumbai] in March.',
    strength: ({ entry }) => when(entry.alias === 'alternate'),
  },
  {
    id: 'unlikely-name',
    weight: -4,
    says: 'Names that a list gives and hardly anybody uses.',
    example: 'The band is from the [City of Light].',
    counterExample: 'The band is from [Paris].',
    strength: ({ entry }) => when(entry.alias === 'penalised'),
  },
  {
    id: 'bare-county',
    weight: -2.5,
    says: 'A county is called a county.',
    example: 'The sheriff of [Maricopa] spoke.',
    counterExample: 'The sheriff of [Maricopa County] spoke.',
    strength: ({ entry }, { cues }) => when(entry.kind === 'county' && cues.kinds === null),
  },
  {
    id: 'bare-feature',
    weight: -1.5,
    says: 'A river, a mountain or a building is rarely named without its kind where a town has the name too.',
    example: 'Barges on the [Mekong] wait for rain.',
    counterExample: 'Barges on the [Mekong River] wait for rain.',
    strength: ({ entry }, { cues }) => when(cues.kinds === null && FEATURES.has(entry.kind)),
  },
];

const FEATURES: ReadonlySet<GazetteerKind> = new Set(['landform', 'water', 'facility']);
