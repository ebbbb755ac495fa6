import { classesIn, listed } from '../../../lexicon/word-list.ts';

/** A word that newspapers, stations and sites put behind the name of their town, in small letters. */
export const isOutletWord = listed('outlet-words');

const homesOf = classesIn('outlet-homes');

/** Where an outlet is at home whose name does not say it: a place that the lexicon knows, or null. */
export const outletHome = (name: string): string | null => homesOf(name.toLowerCase())[0] ?? null;

const countriesOf = classesIn('domain-countries');

/** Code of the country whose outlets use a top-level domain, or null. */
export const domainCountry = (domain: string): string | null => countriesOf(domain)[0] ?? null;
