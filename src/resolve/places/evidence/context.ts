import type { GazetteerEntry } from '../../../lexicon/types.ts';
import { affinity, kmBetween, liesIn } from '../geometry.ts';
import { belief, expected } from './belief.ts';
import type { PlaceRule } from './rule.ts';
import { smallness } from './smallness.ts';
import { isFamous } from './world.ts';

/** People of a town that may outdo a capital of its name; a smaller one must lie in the middle of what is named. */
const TOWN = 10_000;
/** Inhabitants from which the one bearer of a name is hardly nobody. */
const KNOWN = 50_000;
/** Inhabitants from which a city is known by the names that other languages give it: Peking, Bombay. */
const METROPOLIS = 1_000_000;

/** So far from its county's middle a town lies at most; only in the west further. */
const COUNTY_KM = 30;

const isWithin = (town: GazetteerEntry, county: GazetteerEntry): boolean =>
  liesIn(town, county) && town.admin1 === county.admin1 && kmBetween(town, county) <= COUNTY_KM;

/** What the article's names tell together: weighed anew each round. */
export const CONTEXT: readonly PlaceRule[] = [
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
    weight: -5,
    says: 'A small town in a country of which the article names hardly anything else is hardly meant.',
    example: 'Trains from {Warsaw} to {Gdańsk} and {Poznań} stop at [Cafayate].',
    counterExample: 'Buses from {Buenos Aires} to {Salta} stop at [Cafayate].',
    strength: ({ entry }, { name, candidates, around }, { surroundings }) => {
      const small = smallness(entry, name);
      const abroad = small === 0 ? 0 : surroundings.abroad(entry);
      if (abroad === 0) return 0;
      const local = candidates.length === 1 && entry.population >= KNOWN ? surroundings.oneness() : 1;
      return small * local * abroad * (1 - surroundings.around(entry, around));
    },
  },
  {
    id: 'capital-abroad',
    weight: -3,
    says: 'A capital or country of which the article names hardly anything gives way to a town or state of its name where the article is at home, to a small town less, and not where somebody lives or went.',
    example: 'Ferries from {Beirut} pass [Tripoli] and {Jounieh} in {Lebanon}.',
    counterExample: 'Ferries from {Benghazi} pass [Tripoli] and {Misrata} in {Libya}.',
    concerns: ({ candidates }) => candidates.length > 1 && candidates.some(({ entry }) => isFamous(entry)),
    strength: ({ entry }, { candidates, cues, around }, { surroundings }) => {
      const abroad = !isFamous(entry) || cues.away ? 0 : surroundings.abroad(entry);
      if (abroad === 0) return 0;
      let home = 0;
      for (const { entry: other } of candidates) {
        if (other.countryCode === entry.countryCode) continue;
        if (other.featureCode === 'ADM1') home = Math.max(home, surroundings.country(other));
        if (other.kind !== 'city') continue;
        const framed = entry.kind === 'country' ? 0 : surroundings.around(other, around);
        const near = Math.max(surroundings.near(other), framed);
        home = Math.max(home, other.population >= TOWN ? near : near * near);
      }
      return home * abroad;
    },
  },
  {
    id: 'foreign-spelling',
    weight: -3,
    says: 'What another language calls a city is not meant where the article names hardly anything of its country.',
    example: 'Trains from {Warsaw} to {Gdańsk} and {Poznań} stop at [Nima].',
    counterExample: 'Trains from {Paris} to {Marseille} and {Lyon} stop at [Nîmes].',
    concerns: ({ candidates }) => candidates.some(({ entry }) => entry.alias === 'alternate'),
    strength: ({ entry }, { name }, { surroundings }) =>
      entry.alias === 'alternate' && entry.population < METROPOLIS && !entry.name.startsWith(name)
        ? surroundings.abroad(entry)
        : 0,
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
    id: 'named-county',
    weight: 5,
    says: 'The article names its county in full.',
    example: '{Latah County} will close a road in [Moscow].',
    counterExample: '{Whitman County} will close a road to [Moscow].',
    concerns: (_, { counties }) => counties.length > 0,
    strength: ({ entry }, _, { counties }) => {
      if (entry.kind !== 'city') return 0;
      let most = 0;
      for (const county of counties)
        most = Math.max(
          most,
          belief(county, (outer) => outer.kind === 'county' && isWithin(entry, outer)),
        );
      return most;
    },
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
    id: 'capital-dateline',
    weight: 6,
    says: 'A report from the seat of a state or province calls that by a name that a large town bears too.',
    example: '{ALBANY}, N.Y., March 3 (AP) — [New York] will tax leaf blowers.',
    counterExample: '{BUFFALO}, N.Y., March 3 (AP) — [New York] will tax leaf blowers.',
    concerns: (item, { dateline }) => dateline !== null && dateline !== item,
    strength: ({ entry }, _, { dateline }) =>
      entry.featureCode === 'ADM1' ? belief(dateline, (seat) => seat.featureCode === 'PPLA' && liesIn(seat, entry)) : 0,
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
