import type { GazetteerEntry } from '../../../lexicon/types.ts';
import { classesIn, listed } from '../../../lexicon/word-list.ts';
import type { Document } from '../../../model/document.ts';
import { FormMemo } from '../../../model/word-form.ts';
import type { Toponym } from '../toponym.ts';

/** Known the world over, and towns elsewhere are called after it. */
export const isFamous = ({ kind, featureCode }: GazetteerEntry): boolean =>
  kind === 'country' || featureCode === 'PPLC';

const renownedAs = classesIn('renowned-places');

/** Known the world over by that name, small as it may be: Davos, Venice. */
export function isRenowned({ id, alias }: GazetteerEntry, name: string): boolean {
  const names = renownedAs(id);
  return names.length > 0 && (alias === 'main' || names.includes(name));
}

const isListed = listed('world-words');

const isWorldly = new FormMemo(({ text }) => isListed(text));

/** Tells of a name whether it stands in a sentence on what goes on between countries: "Tariffs have ended sales to China." */
export function worldlyIn({ sentences, tokens, forms }: Document): (item: Toponym) => boolean {
  const known = new Map<number, boolean>();
  const read = (sentence: number): boolean => {
    const { first = 0, last = 0 } = sentences[sentence] ?? {};
    const worldly = forms.slice(first, last).some((form) => isWorldly.of(form));
    known.set(sentence, worldly);
    return worldly;
  };
  return ({ mentions }) =>
    mentions.some(({ firstToken }) => {
      const sentence = tokens[firstToken]?.sentence ?? 0;
      return known.get(sentence) ?? read(sentence);
    });
}
