import { findQuotes } from '../../src/find/quotes/index.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import type { NameMention } from '../../src/model/mention.ts';
import { documentOf } from '../support.ts';

const lexicon = openLexicon();

const ENTITY = { '[': 'person', '{': 'organization', '<': 'place' } as const;

/** The quotations of a text in which brackets mark the names of people, braces those of bodies, chevrons those of places. */
export function quotesIn(marked: string) {
  const text = marked.replaceAll(/[[\]{}<>]/gu, '');
  const document = documentOf(text);
  const names = [...marked.matchAll(/[[{<]([^\]}>]+)[\]}>]/gu)].map((match, i): NameMention => {
    const start = match.index - 2 * i;
    const end = start + (match[1] as string).length;
    const firstToken = document.tokens.findIndex((token) => token.start === start);
    const lastToken = document.tokens.findIndex((token) => token.end === end) + 1;
    const name = { start, end, text: text.slice(start, end), firstToken, lastToken };
    return { ...name, entity: ENTITY[match[0][0] as keyof typeof ENTITY], rule: 'marked', confidence: 1 };
  });
  return findQuotes(document, names, lexicon).map(({ content, cue, kind, speaker }) => ({
    kind,
    content: text.slice(content.start, content.end),
    speaker: speaker?.text ?? null,
    cue: cue?.lemma ?? null,
  }));
}
