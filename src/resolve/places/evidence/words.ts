import type { PlaceKind } from '../../../lexicon/types.ts';
import type { PlaceRule } from './rule.ts';

const when = (holds: boolean): number => (holds ? 1 : 0);

const FEATURES: ReadonlySet<PlaceKind> = new Set(['landform', 'water']);

/** "the Orange river": no town or county whatever else speaks for it. */
const isFeature = (kinds: readonly PlaceKind[] | null): boolean => kinds?.every((kind) => FEATURES.has(kind)) === true;

/** What the words in and beside the name tell. */
export const WORDS: readonly PlaceRule[] = [
  {
    id: 'kind-word',
    weight: 1,
    says: 'A word in or beside the name tells its kind: county, state, river, "the city of".',
    example: 'Voters in [Washington state] went to the polls.',
    counterExample: 'Voters in [Washington] went to the polls.',
    concerns: ({ cues }) => cues.kinds !== null,
    strength: ({ entry }, { cues }) => when(cues.kinds?.includes(entry.kind) === true),
  },
  {
    id: 'other-kind',
    weight: -5,
    says: 'The word tells another kind; a river or mountain beside a town or county thrice.',
    example: 'A barn burnt in the village of [Mexico].',
    counterExample: 'A barn burnt in [Mexico].',
    concerns: ({ cues }) => cues.kinds !== null,
    strength: ({ entry }, { cues }) =>
      when(cues.kinds?.includes(entry.kind) !== true) * (cues.kindTellsApart && isFeature(cues.kinds) ? 3 : 1),
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
];
