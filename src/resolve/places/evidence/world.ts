import type { GazetteerEntry } from '../../../lexicon/types.ts';
import { listed } from '../../../lexicon/word-list.ts';
import type { Document } from '../../../model/document.ts';
import { FormMemo } from '../../../model/word-form.ts';
import type { Toponym } from '../toponym.ts';

/** Known the world over, and towns elsewhere are called after it. */
export const isFamous = ({ kind, featureCode }: GazetteerEntry): boolean =>
  kind === 'country' || featureCode === 'PPLC';

const isListed = listed('world-words');

const isWorldly = new FormMemo(({ text }) => isListed(text));

/** Tells of a name whether it stands in a sentence on what goes on between countries: "Tariffs have ended sales to China." */
export function worldlyIn({ sentences, tokens }: Document): (item: Toponym) => boolean {
  return ({ mentions }) =>
    mentions.some(({ firstToken }) => {
      const sentence = sentences[tokens[firstToken]?.sentence ?? 0];
      for (let at = sentence?.first ?? 0; at < (sentence?.last ?? 0); at++) {
        const token = tokens[at];
        if (token !== undefined && isWorldly.of(token.form)) return true;
      }
      return false;
    });
}
