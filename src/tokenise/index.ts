import type { Article } from '../model/article.ts';
import type { Document, Paragraph, Sentence, Token } from '../model/document.ts';
import { sentenceStarts } from './sentences.ts';
import { vocabulary } from './vocabulary.ts';
import type { Tagger } from './wink.ts';
import { type RawToken, words } from './words.ts';

/** Reads an article into tokens, sentences and paragraphs. Equal articles give equal documents, whatever was read before. */
export function tokenise(article: Article): Document {
  const raw: RawToken[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const known = vocabulary();
  for (const block of article.blocks) {
    const firstToken = raw.length;
    for (const token of words(article.text, block.start, block.end, known)) raw.push(token);
    if (raw.length === firstToken) continue;
    const firstSentence = sentences.length;
    addSentences(sentences, raw, firstToken, paragraphs.length);
    paragraphs.push({
      index: paragraphs.length,
      start: block.start,
      end: block.end,
      block,
      firstToken,
      lastToken: raw.length,
      firstSentence,
      lastSentence: sentences.length,
    });
  }
  return {
    article,
    text: article.text,
    tokens: tagged(raw, sentences, paragraphs, known.tagger),
    sentences,
    paragraphs,
  };
}

function addSentences(sentences: Sentence[], raw: readonly RawToken[], firstToken: number, paragraph: number): void {
  const starts = sentenceStarts(raw, firstToken, raw.length);
  starts.forEach((first, i) => {
    const last = starts[i + 1] ?? raw.length;
    const start = (raw[first] as RawToken).start;
    sentences.push({ index: sentences.length, start, end: (raw[last - 1] as RawToken).end, first, last, paragraph });
  });
}

/** Tags go a paragraph at a time: the tagger looks no farther than a sentence. */
function tagged(
  raw: readonly RawToken[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  tagger: Tagger,
): Token[] {
  const tokens: Token[] = [];
  for (const { firstToken, lastToken, firstSentence } of paragraphs) {
    const tags = tagger.partsOfSpeech(raw.slice(firstToken, lastToken).map(({ form }) => form));
    let sentence = firstSentence;
    for (let index = firstToken; index < lastToken; index++) {
      while ((sentences[sentence] as Sentence).last <= index) sentence++;
      const { start, end, form } = raw[index] as RawToken;
      const spaced = index === 0 || (raw[index - 1] as RawToken).end !== start;
      tokens.push({ index, start, end, text: form.text, form, pos: tags[index - firstToken] ?? 'X', sentence, spaced });
    }
  }
  return tokens;
}
