import type { Article } from '../model/article.ts';
import type { Document, Paragraph, Pos, Sentence, TokenRange } from '../model/document.ts';
import { TAGS } from '../model/tags.ts';
import { sentenceStarts } from './sentences.ts';
import { partsOfSpeech } from './tagger.ts';
import { vocabulary } from './vocabulary.ts';
import { addWords, type RawToken } from './words.ts';

/** Reads an article into tokens, sentences and paragraphs. Equal articles give equal documents, whatever was read before. */
export function tokenise(article: Article): Document {
  const { text } = article;
  const tokens: RawToken[] = [];
  const paragraphs = readParagraphs(article, tokens);
  const forms = tokens.map(({ form }) => form);
  const tags = partsOfSpeech(forms, paragraphs);
  const numbers = new Int32Array(tokens.length);
  let formCount = 0;
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) addSentences(sentences, paragraph, tokens);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as RawToken;
    token.index = i;
    numbers[i] = token.form.number;
    formCount = Math.max(formCount, token.form.number + 1);
    token.pos = TAGS[tags[i] as number] as Pos;
    token.spaced = token.start !== tokens[i - 1]?.end;
  }
  return { article, text, tokens, forms, numbers, formCount, tags, sentences, paragraphs };
}

/** The blocks that hold words. */
function readParagraphs({ text, blocks }: Article, tokens: RawToken[]): Paragraph[] {
  const known = vocabulary();
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const { start, end } = block;
    const firstToken = tokens.length;
    addWords(tokens, text, start, end, known);
    const lastToken = tokens.length;
    if (lastToken > firstToken) paragraphs.push({ index: paragraphs.length, start, end, block, firstToken, lastToken });
  }
  return paragraphs;
}

function addSentences(sentences: Sentence[], paragraph: Paragraph, tokens: readonly RawToken[]): void {
  const starts = sentenceStarts(tokens, paragraph);
  for (const [i, first] of starts.entries())
    addSentence(sentences, tokens, { first, last: starts[i + 1] ?? paragraph.lastToken }, paragraph.index);
}

function addSentence(
  sentences: Sentence[],
  tokens: readonly RawToken[],
  { first, last }: TokenRange,
  paragraph: number,
): void {
  const index = sentences.length;
  for (let i = first; i < last; i++) (tokens[i] as RawToken).sentence = index;
  const { start } = tokens[first] as RawToken;
  const { end } = tokens[last - 1] as RawToken;
  sentences.push({ index, start, end, first, last, paragraph });
}
