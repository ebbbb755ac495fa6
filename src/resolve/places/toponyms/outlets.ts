import { classesIn, listed } from '../../../lexicon/word-list.ts';

/** A word that newspapers, stations and sites put behind the name of their town, in small letters. */
export const isOutletWord = listed('outlet-words');

const homesOf = classesIn('outlet-homes');

/** Where an outlet is at home whose name does not say it: a place that the lexicon knows, or null. */
export const outletHome = (name: string): string | null => homesOf(name.toLowerCase())[0] ?? null;

/** Countries of the top-level domains that outlets use at home. */
export const DOMAIN_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['au', 'AU'],
  ['ca', 'CA'],
  ['ie', 'IE'],
  ['in', 'IN'],
  ['ke', 'KE'],
  ['ng', 'NG'],
  ['nz', 'NZ'],
  ['ph', 'PH'],
  ['pk', 'PK'],
  ['sg', 'SG'],
  ['uk', 'GB'],
  ['us', 'US'],
  ['za', 'ZA'],
]);
