import type { GazetteerEntry, PlaceKind } from '../../../lexicon/types.ts';
import { kindsOf } from '../cues/kind-words.ts';
import { isTransatlantic, writesOtherwise } from './english.ts';
import { type PlaceRule, when } from './rule.ts';
import { smallness } from './smallness.ts';
import { isFamous } from './world.ts';

const NATURE: ReadonlySet<PlaceKind> = new Set(['landform', 'water']);

/** "the Orange river": no town or county whatever else speaks for it. */
const isFeature = (kinds: readonly PlaceKind[] | null): boolean => kinds?.every((kind) => NATURE.has(kind)) === true;

const OWN_WORD = 0.6;

/** "Cape May", the town: the word for another kind is a part of its own name. */
function isNamedSo({ name: own, alias }: GazetteerEntry, name: string, kinds: readonly PlaceKind[] | null): boolean {
  if (alias !== 'main' || own !== name || !name.includes(' ')) return false;
  const head = kindsOf(name.slice(name.lastIndexOf(' ') + 1)) ?? kindsOf(name.slice(0, name.indexOf(' ')));
  return head === kinds || head?.join() === kinds?.join();
}

/** What the words in and beside the name tell. */
export const WORDS: readonly PlaceRule[] = [
  {
    id: 'kind-word',
    weight: 1,
    says: 'A word in or beside the name tells its kind: county, state, river, "the city of"; "the" before the bare name tells that it is no town.',
    example: 'Voters in [Washington state] went to the polls.',
    counterExample: 'Voters in [Washington] went to the polls.',
    concerns: ({ cues }) => cues.kinds !== null,
    strength: ({ entry }, { cues }) => when(cues.kinds?.includes(entry.kind) === true),
  },
  {
    id: 'other-kind',
    weight: -5,
    says: 'The word tells another kind, less where it is a part of the place\'s own name ("Cape May", the town); a river or mountain beside a town or county thrice.',
    example: 'A barn burnt in the village of [Mexico].',
    counterExample: 'A barn burnt in [Mexico].',
    concerns: ({ cues }) => cues.kinds !== null,
    strength: ({ entry }, { cues, name }) => {
      if (cues.kinds?.includes(entry.kind) === true) return 0;
      if (isNamedSo(entry, name, cues.kinds)) return OWN_WORD;
      return cues.kindTellsApart && isFeature(cues.kinds) ? 3 : 1;
    },
  },
  {
    id: 'too-large',
    weight: -4,
    says: 'A village or neighbourhood is no city: counts once for each tenfold above 20,000 inhabitants.',
    example: 'She left [Musoma] village in May.',
    counterExample: 'She left the city of [Musoma] in May.',
    concerns: ({ cues }) => cues.village,
    strength: ({ entry }, { cues }) =>
      cues.village && entry.kind === 'city' ? Math.max(0, Math.log10((entry.population + 1) / 20_000)) : 0,
  },
  {
    id: 'acts-like-a-state',
    weight: 1,
    says: 'Governments say, sign and vow: countries, and capitals in their stead.',
    example: '[Jordan] said that its border would stay shut.',
    counterExample: 'Snow fell in [Jordan].',
    concerns: ({ cues }) => cues.office === 'state',
    strength: ({ entry }, { cues }) =>
      when(cues.office === 'state' && (entry.kind === 'country' || entry.featureCode === 'PPLC')),
  },
  {
    id: 'world-affairs',
    weight: 3,
    says: 'What goes on between countries is told of a country or capital: tariffs, troops, visas, flights.',
    example: 'Sales to [Lebanon] have ended with the tariffs.',
    counterExample: 'Games in [Lebanon] have ended with the snow.',
    concerns: (item, { worldly }) =>
      item.candidates.length > 1 && item.candidates.some(({ entry }) => isFamous(entry)) && worldly(item),
    strength: ({ entry }) => when(isFamous(entry)),
  },
  {
    id: 'regional-office',
    weight: 9,
    says: 'States and provinces have governors, senators, premiers, lawmakers.',
    example: '[New York] Governor Ana Ortiz signed it.',
    counterExample: '[New York] Mayor Ana Ortiz signed it.',
    concerns: ({ cues }) => cues.office === 'region',
    strength: ({ entry }) => when(entry.kind === 'region'),
  },
  {
    id: 'town-office',
    weight: 6,
    says: 'Towns have mayors and councillors, ring roads and cathedrals.',
    example: '[New York] Mayor Ana Ortiz signed it.',
    counterExample: '[New York] Governor Ana Ortiz signed it.',
    concerns: ({ cues }) => cues.office === 'town',
    strength: ({ entry }) => when(entry.kind === 'city'),
  },
  {
    id: 'dateline-city',
    weight: 1.5,
    says: 'A dateline names a town.',
    example: '[VIENNA], March 3 (AP) — Delegates met.',
    counterExample: 'Delegates met in [Vienna].',
    concerns: ({ cues }) => cues.dateline,
    strength: ({ entry }) => when(entry.kind === 'city'),
  },
  {
    id: 'other-english',
    weight: -4,
    says: 'British spelling speaks against a small town in the United States, American spelling against one in Britain, Australia or India.',
    example: 'Her neighbor in [Worcester] painted it in favorite colors of the theater.',
    counterExample: 'Her neighbour in [Worcester] painted it in favourite colours of the theatre.',
    concerns: ({ candidates }) => isTransatlantic(candidates.map(({ entry }) => entry.countryCode)),
    strength: ({ entry }, { name }, { english }) =>
      smallness(entry, name) * writesOtherwise(entry.countryCode, english()),
  },
];
