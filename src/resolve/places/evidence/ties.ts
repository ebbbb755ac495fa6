import type { GazetteerEntry } from '../../../lexicon/types.ts';
import { entryOf } from '../decision/landmarks.ts';
import { affinity, liesIn } from '../geometry.ts';
import type { Toponym } from '../toponym.ts';
import { belief, expected } from './belief.ts';
import { BESIDE } from './beside.ts';
import type { PlaceRule } from './rule.ts';
import { isMinor, smallness } from './smallness.ts';

const strictly = ({ container, cues }: Toponym): boolean => container !== null && cues.container?.strength === 'strict';

/** Half for the country, the rest by how near the two are: 0–1. */
const kinship = (entry: GazetteerEntry, mate: GazetteerEntry): number =>
  mate.kind === 'country' || mate.countryCode !== entry.countryCode ? 0 : 0.5 + affinity(entry, mate) / 2;

/** What the names tell that the text ties to this one: weighed anew each round. */
export const TIES: readonly PlaceRule[] = [
  {
    id: 'named-container',
    weight: 7,
    says: 'The text says where it lies: "City, State", "City in State", "the Iraqi city of".',
    example: 'He grew up in [Springfield], {Ohio}.',
    counterExample: 'He grew up in [Springfield].',
    concerns: strictly,
    strength: ({ entry }, item) => belief(item.container, (outer) => liesIn(entry, outer)),
  },
  {
    id: 'outside-container',
    weight: -8,
    says: 'The text says that it lies elsewhere.',
    example: 'He grew up in [Vienna], {Ohio}.',
    counterExample: 'He grew up in [Vienna], {Austria}.',
    concerns: strictly,
    strength: ({ entry }, item) =>
      belief(item.container, (outer) => outer.countryCode !== null && !liesIn(entry, outer)),
  },
  {
    id: 'loose-container',
    weight: 2.5,
    says: 'The text hints at where it lies: "Ohio\'s Dayton", "In Ohio, a mill in Dayton".',
    example: "{Ohio}'s [Springfield] closed a plant.",
    counterExample: 'A plant in [Springfield] closed.',
    concerns: ({ container, cues }) => container !== null && cues.container?.strength === 'loose',
    strength: ({ entry }, item) => belief(item.container, (outer) => liesIn(entry, outer)),
  },
  ...BESIDE,
  {
    id: 'contains',
    weight: 3,
    says: 'The text names something that lies in it.',
    example: 'He was born in {Tbilisi}, [Georgia].',
    counterExample: 'He was born in [Georgia].',
    concerns: ({ contents }) => contents.length > 0,
    strength: ({ entry }, item) => {
      let most = 0;
      for (const inner of item.contents)
        most = Math.max(
          most,
          belief(inner, (other) => liesIn(other, entry)),
        );
      return most;
    },
  },
  {
    id: 'same-name',
    weight: 2,
    says: 'The article uses the name for it elsewhere.',
    example: 'Floods hit {Borno} state. Roads in [Borno] are shut.',
    counterExample: 'Floods hit {Yobe} state. Roads in [Borno] are shut.',
    concerns: ({ twins }) => twins.length > 0,
    strength: ({ entry }, { twins }) => {
      let most = 0;
      for (const twin of twins)
        most = Math.max(
          most,
          belief(twin, (other) => other.id === entry.id),
        );
      return most;
    },
  },
  {
    id: 'told-apart',
    weight: -8,
    says: 'The article says where another place of this name lies, so that nobody takes it for this one.',
    example:
      '[Tripoli] is calm. {Libya} voted.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nIt rained in {Tripoli}, {Lebanon}.',
    counterExample: '[Tripoli] is calm. It rained in {Tripoli}, {Lebanon}.',
    concerns: (item) => !strictly(item) && item.twins.some(strictly),
    strength: ({ entry }, { twins }) => {
      let most = 0;
      for (const twin of twins)
        if (strictly(twin))
          most = Math.max(
            most,
            belief(twin, ({ id }) => id === entry.id),
          );
      return most;
    },
  },
  {
    id: 'called-otherwise',
    weight: -8,
    says: 'A town that the article calls otherwise ("Mexico City") leaves the name to the country or region that bears it.',
    example: 'Crowds filled {Mexico City}. [Mexico] has voted.',
    counterExample: 'Crowds filled {Monterrey}. [Mexico] has voted.',
    strength: ({ entry }, { candidates, name }, { surroundings }) => {
      if (entry.kind === 'country' || entry.alias === 'main') return 0;
      // "New York" stays New York City; "Pernambuco" beside Recife is the state.
      const isShort = entry.name.startsWith(name);
      const leaves = candidates.some(
        ({ entry: { kind, alias }, entry: other }) =>
          (kind === 'country' || (kind === 'region' && alias === 'main' && !isShort)) && liesIn(entry, other),
      );
      return leaves ? surroundings.itself(entry) : 0;
    },
  },
  {
    id: 'row',
    weight: 3,
    says: 'Countries stand in a row with countries, states with states.',
    example: 'Storms hit {Alabama}, {Florida} and [Georgia].',
    counterExample: 'Storms hit [Georgia].',
    concerns: ({ row }) => row.length > 0,
    strength: ({ entry }, { row }) => {
      if (entry.kind !== 'country' && entry.kind !== 'region') return 0;
      let sum = 0;
      for (const other of row) sum += belief(other, ({ kind }) => kind === entry.kind);
      return sum / row.length;
    },
  },
  {
    id: 'row-at-home',
    weight: 3.5,
    says: 'A town stands in a row with towns of its country, the more so of its region.',
    example: 'Trains stop in {Toledo} and [Mérida]. {Spain} has new ones.',
    counterExample: 'Trains stop in [Mérida]. {Spain} has new ones.',
    concerns: ({ row }) => row.length > 0,
    strength: ({ entry }, { row }) => {
      if (entry.kind === 'country') return 0;
      let sum = 0;
      for (const other of row) sum += expected(other, (mate) => kinship(entry, mate));
      return sum / row.length;
    },
  },
  {
    id: 'row-abroad',
    weight: -3,
    says: 'A small town does not stand in a row with towns of the country where the article is at home and its own is not.',
    example: 'Classes stopped in {Warsaw}, {Gdańsk}, [Cafayate] and {Poznań}.',
    counterExample: 'Classes stopped in {Warsaw}, {Gdańsk} and {Poznań}. He was born in [Cafayate].',
    concerns: ({ row }) => row.length > 0,
    strength: ({ entry }, { name, row }, { surroundings }) => {
      const small = smallness(entry, name);
      if (small === 0) return 0;
      const isElsewhere = (mate: GazetteerEntry): number =>
        mate.kind === 'country' || mate.countryCode === entry.countryCode ? 0 : 1 - surroundings.abroad(mate);
      let sum = 0;
      for (const other of row) sum += expected(other, isElsewhere);
      return ((small * sum) / row.length) * surroundings.abroad(entry);
    },
  },
  {
    id: 'in-sentence',
    weight: 3,
    says: 'Its sentence names its country or region.',
    example: 'People ran into the streets of [Tripoli], but nobody was hurt in {Lebanon}.',
    counterExample: 'People ran into the streets of [Tripoli]. Nobody was hurt in {Lebanon}.',
    concerns: ({ around, candidates }) =>
      around.length > 0 && !candidates.some(({ entry }) => entry.kind === 'country'),
    strength: ({ entry }, { around }, { surroundings }) => {
      const told = isMinor(entry) ? surroundings.around(entry, around) : 0;
      return told === 0 || around.some((name) => entryOf(name)?.kind === 'region')
        ? told
        : told * (1 - surroundings.local());
    },
  },
];
