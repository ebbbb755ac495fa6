import type { NameMention } from '../../../model/mention.ts';
import type { BesideCue } from '../toponym.ts';
import type { Reading } from './reading.ts';

/** Tokens behind a name within which the place stands that it is beside. */
const REACH = 12;

/** What may stand between the two: "Zarbo, about 20 miles to the north-east of Leeds". */
const BETWEEN =
  /^(?:[,(]|-|about|some|roughly|just|nearly|almost|around|approximately|an?|few|\d[\d,.]*|km|kilomet(?:er|re)s?|miles?|minutes?|hours?|away|drive|due|to|the|(?:north|south|east|west)[a-z-]*|of|from|near|outside)$/u;
const WAY = /^(?:north|south|east|west)/u;
const KM: Readonly<Record<string, number>> = { k: 1, m: 1.609 };

/** "Zarbo, northeast of Leeds", "Zarbo, 20 miles from Leeds", "Zarbo, near Leeds": what the text puts it beside, or null. */
export function besideCue(reading: Reading, { lastToken }: NameMention): BesideCue | null {
  let km: number | null = null;
  for (let at = lastToken; at < lastToken + REACH; at++) {
    const word = reading.word(at);
    const index = at > lastToken ? reading.startingAt(at) : null;
    if (index !== null) return leads(reading, at, km) ? { mention: index, km } : null;
    if (!BETWEEN.test(word)) return null;
    if (/^(?:km|kilomet|miles?$)/u.test(word)) km = numberBefore(reading, at);
  }
  return null;
}

/** "near", "outside", "north of", and "from" behind a length. */
function leads(reading: Reading, at: number, km: number | null): boolean {
  const [word, before] = [reading.word(at - 1), reading.word(at - 2)];
  if (/^(?:near|outside)$/u.test(word)) return true;
  return /^(?:of|from)$/u.test(word) && (WAY.test(before) || (word === 'from' && km !== null));
}

function numberBefore(reading: Reading, at: number): number | null {
  const number = Number(reading.word(at - 1).replaceAll(',', ''));
  return number > 0 ? number * (KM[reading.word(at).charAt(0)] ?? 1) : null;
}
