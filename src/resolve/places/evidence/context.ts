import type { GazetteerEntry } from '../../../lexicon/types.ts';
import { affinity, liesIn } from '../geometry.ts';
import type { Candidate, Toponym } from '../toponym.ts';
import type { PlaceRule } from './rule.ts';

const NOBODY: readonly Candidate[] = [];

/** Belief that what a toponym names satisfies a test: 0–1. */
function belief(item: Toponym | null, test: (entry: GazetteerEntry) => boolean): number {
  let sum = 0;
  for (const { entry, probability } of item?.candidates ?? NOBODY) {
    if (probability > 0.01 && test(entry)) sum += probability;
  }
  return sum;
}

function expected(item: Toponym | null, value: (entry: GazetteerEntry) => number): number {
  let sum = 0;
  for (const { entry, probability } of item?.candidates ?? NOBODY) {
    if (probability > 0.01) sum += probability * value(entry);
  }
  return sum;
}

const strictly = ({ container, cues }: Toponym): boolean => container !== null && cues.container?.strength === 'strict';

/** 1 below 5,000 inhabitants, nothing from 500,000, for capitals and for what is no town. */
function smallness({ kind, population, featureCode }: GazetteerEntry): number {
  if ((kind !== 'city' && kind !== 'district') || featureCode === 'PPLC') return 0;
  return Math.min(1, Math.max(0, 1 - Math.log10((population + 1) / 5_000) / 2));
}

/** What the other names of the article tell: weighed anew each round. */
export const CONTEXT: readonly PlaceRule[] = [
  {
    id: 'named-container',
    weight: 7,
    says: 'The text says where it lies: "City, State", "the Iraqi city of".',
    example: 'He grew up in [Springfield], {Ohio}.',
    counterExample: 'He grew up in [Springfield].',
    concerns: strictly,
    strength: ({ entry }, item) => belief(item.container, (outer) => liesIn(entry, outer)),
  },
  {
    id: 'outside-container',
    weight: -6,
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
    says: 'The text hints at where it lies: "Dayton in Ohio", "Ohio\'s Dayton".',
    example: 'A plant in [Springfield] in {Ohio} closed.',
    counterExample: 'A plant in [Springfield] closed.',
    concerns: ({ container, cues }) => container !== null && cues.container?.strength === 'loose',
    strength: ({ entry }, item) => belief(item.container, (outer) => liesIn(entry, outer)),
  },
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
    id: 'same-country',
    weight: 2.5,
    says: 'Much of the article is about its country.',
    example: 'Police in [Birmingham] and in {Alabama} and {Georgia} are looking for him.',
    counterExample: 'Police in [Birmingham] are looking for him.',
    strength: ({ entry }, _, { surroundings }) => surroundings.country(entry),
  },
  {
    id: 'village-abroad',
    weight: -3,
    says: 'A small town in a country of which the article names nothing else is hardly meant, if all that bear the name are such.',
    example: 'Trains from {Warsaw} to {Gdańsk} and {Poznań} stop at [Cafayate].',
    counterExample: 'Buses from {Buenos Aires} to {Salta} stop at [Cafayate].',
    strength: (_, { candidates }, { surroundings }) => {
      let least = 1;
      for (const { entry } of candidates) {
        least = Math.min(least, smallness(entry));
        if (least > 0) least = Math.min(least, surroundings.abroad(entry));
        if (least === 0) return 0;
      }
      return least;
    },
  },
  {
    id: 'same-region',
    weight: 4.5,
    says: 'The article names its region, or other places there.',
    example: 'The road from {Cleveland} to [Springfield] crosses {Ohio}.',
    counterExample: 'The road to [Springfield] is closed.',
    strength: ({ entry }, _, { surroundings }) => surroundings.region(entry),
  },
  {
    id: 'near-others',
    weight: 5,
    says: 'Other places of the article are near: half as much at 60 km.',
    example: 'Buses between {Dayton} and [Springfield] are late.',
    counterExample: 'Buses to [Springfield] are late.',
    strength: ({ entry }, _, { surroundings }) => surroundings.near(entry),
  },
  {
    id: 'dateline',
    weight: 1.5,
    says: 'It suits the place that the report was sent from.',
    example: '{DAYTON}, Ohio, March 3 (AP) — A mill in [Springfield] burnt.',
    counterExample: 'A mill in [Springfield] burnt.',
    concerns: (item, { dateline }) => dateline !== null && dateline !== item,
    strength: ({ entry }, _, { dateline }) => expected(dateline, (home) => affinity(entry, home)),
  },
  {
    id: 'publisher-home',
    weight: 4,
    says: "It suits the publisher's home.",
    example: '---\nsource: Dayton Daily News\n---\n\nA mill in [Springfield] burnt.',
    counterExample: 'A mill in [Springfield] burnt.',
    concerns: (_, { publisher }) => publisher !== null,
    strength: ({ entry }, _, { publisher }) => expected(publisher, (home) => affinity(entry, home)),
  },
];
