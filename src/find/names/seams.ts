import { type GazetteerEntry, type Lexicon, WordClass } from '../../lexicon/types.ts';
import type { Phrase } from './known-phrases.ts';
import type { Form } from './words/forms.ts';

/** Two places side by side, in tokens: one with the country or region that it lies in, as web users write ("Toulouse France"), or two countries ("in Norway Sweden and Finland"). */
export interface Seam {
  readonly first: number;
  /** Where the second begins. */
  readonly middle: number;
  /** Exclusive. */
  readonly last: number;
}

const NONE: readonly Seam[] = [];

/** All seams among the tokens from `from` up to `to`, of which the known phrases are given. */
export function seamsIn(
  forms: readonly Form[],
  from: number,
  to: number,
  phrases: readonly Phrase[],
  lexicon: Lexicon,
): readonly Seam[] {
  if (phrases.length === 0 && !hasPlacesSideBySide(forms, from, to)) return NONE;
  const outer = knownPlaces(forms, from, to, phrases, WordClass.PLACE_BIG);
  if (outer.length === 0) return NONE;
  const inner = knownPlaces(forms, from, to, phrases, WordClass.PLACE);
  return outer.flatMap(({ first: middle, last, name: whole }) =>
    inner
      .filter((part) => part.last === middle && areTwo(part.name, whole, lexicon))
      .map(({ first }) => ({ first, middle, last })),
  );
}

/** Without which words that are places alone make no seam: few runs have any. */
function hasPlacesSideBySide(forms: readonly Form[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (((forms[i] as Form).classes & WordClass.PLACE_BIG) === 0) continue;
    if (((forms[i - 1] as Form).classes & WordClass.PLACE) !== 0) return true;
  }
  return false;
}

interface KnownPlace {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

function knownPlaces(
  forms: readonly Form[],
  from: number,
  to: number,
  phrases: readonly Phrase[],
  bits: number,
): KnownPlace[] {
  const places: KnownPlace[] = [];
  for (let i = from; i < to; i++) {
    const { classes, folded } = forms[i] as Form;
    if ((classes & bits) !== 0) places.push({ first: i, last: i + 1, name: folded });
  }
  for (const { first, last, entry, place } of phrases) if (place >= 0) places.push({ first, last, name: entry.key });
  return places;
}

function areTwo(name: string, around: string, lexicon: Lexicon): boolean {
  const wholes = lexicon.places(around).filter(({ kind, featureCode }) => kind === 'country' || featureCode === 'ADM1');
  if (wholes.length === 0) return false;
  return lexicon
    .places(name)
    .some((part) => wholes.some((whole) => isPartOf(part, whole) || areCountries(part, whole)));
}

const areCountries = (one: GazetteerEntry, other: GazetteerEntry): boolean =>
  one.kind === 'country' && other.kind === 'country' && one.id !== other.id;

const isPartOf = (part: GazetteerEntry, whole: GazetteerEntry): boolean =>
  part.kind !== 'country' &&
  part.id !== whole.id &&
  part.countryCode === whole.countryCode &&
  (whole.kind === 'country' || (part.admin1 === whole.admin1 && part.featureCode !== 'ADM1'));
