import type { PlaceKind } from '../../../lexicon/types.ts';
import { classesIn } from '../../../lexicon/word-list.ts';

const kindsIn = classesIn('place-nouns');

/** Kinds of place that a noun beside a name allows ("county", "River"), the likeliest first; null for another word. */
export function kindsOf(word: string): readonly PlaceKind[] | null {
  const kinds = kindsIn(word.toLowerCase()) as readonly PlaceKind[];
  return kinds.length === 0 ? null : kinds;
}

/** What a word of a place's own name, or one behind it, makes of the place; `place-name-words.txt` has the words. */
export const PLACE_NAME_CLASSES = [
  /** Stands behind a name without "of" ("Borno state", "the Donetsk region"), as "town" in "a Florida town" does not. */
  'behind',
  /** Built or laid out by people: such a place need not be in any gazetteer. */
  'facility',
  /** A body of the sky: a place, but on no map. */
  'heavenly-body',
  /** A place of a few thousand people, or a part of a town. */
  'small',
  /** A landform that is no larger than a town's surroundings. */
  'spot',
  /** Ends the name of a street, which is no town's: "Marion and Depot streets". */
  'street',
] as const;
export type PlaceNameClass = (typeof PLACE_NAME_CLASSES)[number];

const classesOf = classesIn('place-name-words');

/** Whether a word, in small letters, names a place of this sort or ends such a name. */
export const namesA = (word: string, thing: PlaceNameClass): boolean => classesOf(word).includes(thing);

/** Whether a noun, in small letters, tells the kind of the name right before it. */
export const standsBehind = (noun: string): boolean => classesOf(noun).includes('behind');

const DIRECTION = /^(?:(?:north|south)[ -]?(?:east|west)|north|south|east|west)(?:ern)?$|^(?:cent(?:re|er|ral))$/iu;

/** "East", "south-west", "Central": a part of something, not a place of its own. */
export const isDirection = (name: string): boolean => DIRECTION.test(name);
