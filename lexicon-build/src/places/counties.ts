import type { AliasKind } from '../../../src/lexicon/types.ts';
import { readRows } from '../lists.ts';
import { readUnits, TYPE_BEFORE, TYPE_BEHIND, type Unit } from './admin.ts';
import type { Place, Town } from './model.ts';

/** Countries whose second-level units the news names; elsewhere their names are those of the towns. */
const WITH_COUNTIES = new Set(
  'AF AU BD CA CN DE ES ET FR GB GH HU ID IE IN IQ IR IT KE KR LK LY MM MY NG NO NP NZ PH PK PL RS SD SO SS SY TH TR TW UA UG US VN YE ZA ZW'.split(
    ' ',
  ),
);

/** Second-level units that the news calls otherwise, by "country:name". */
const NEWS_NAMES = new Map(readRows('county-names').map(([key = '', name = '']) => [key, name]));

/** Second-level units: US counties, English counties, German and Chinese districts, provinces of the Philippines … */
export function readCounties(towns: readonly Town[]): Place[] {
  return readUnits(2, towns)
    .filter((unit) => WITH_COUNTIES.has(unit.countryCode) && unit.point !== null)
    .map(toPlace);
}

function toPlace(unit: Unit): Place {
  const { geonamesId, countryCode, admin1, population, point } = unit;
  const name = newsName(unit);
  return {
    geonamesId,
    slug: '',
    name,
    kind: 'county',
    featureCode: 'ADM2',
    population,
    point,
    countryCode,
    admin1,
    source: 'geonames',
    aliases: aliasesOf(unit, name),
  };
}

/** "Leitrim" of "County Leitrim". */
function newsName({ countryCode, name }: Unit): string {
  if (countryCode === 'US') return name;
  const known = NEWS_NAMES.get(`${countryCode}:${name}`);
  return known ?? name.replace(TYPE_BEFORE, '').replace(COUNTY_BEFORE, '');
}

const COUNTY_BEFORE = /^County (?:of )?(?!Durham$)/;

function aliasesOf({ countryCode, name: listed }: Unit, name: string): Map<string, AliasKind> {
  const aliases = new Map<string, AliasKind>();
  if (countryCode !== 'US' && TYPE_BEHIND.test(name)) aliases.set(name.replace(TYPE_BEHIND, ''), 'alternate');
  if (name !== listed) aliases.set(listed, 'alternate');
  if (countryCode === 'IE' || countryCode === 'GB')
    for (const county of ['County', 'Co']) aliases.set(`${county} ${name}`, 'alternate');
  return aliases;
}
