import type { Article, Block } from '../model/article.ts';
import type { Document, Paragraph, Pos, Sentence, Token } from '../model/document.ts';
import { TAGS } from '../model/tags.ts';
import type { WordForm } from '../model/word-form.ts';
import { sentenceStarts } from './sentences.ts';
import { partsOfSpeech } from './tagger.ts';
import { vocabulary } from './vocabulary.ts';
import { type RawToken, words } from './words.ts';

/** Reads an article into tokens, sentences and paragraphs. Equal articles give equal documents, whatever was read before. */
export function tokenise(article: Article): Document {
  const known = vocabulary();
  const { text } = article;
  const blocks = article.blocks
    .map((block) => ({ block, raw: words(text, block.start, block.end, known) }))
    .filter(({ raw }) => raw.length > 0);
  const tags = partsOfSpeech(blocks.map(({ raw }) => raw));
  const numbers = new Int32Array(tags.length);
  const document: Growing = { article, text, tokens: [], forms: [], numbers, tags, sentences: [], paragraphs: [] };
  for (const { block, raw } of blocks) addParagraph(document, block, raw);
  return document;
}

interface Growing extends Document {
  readonly tokens: Token[];
  readonly forms: WordForm[];
  readonly sentences: Sentence[];
  readonly paragraphs: Paragraph[];
}

function addParagraph(document: Growing, block: Block, raw: readonly RawToken[]): void {
  const { tokens, paragraphs } = document;
  const firstToken = tokens.length;
  const starts = sentenceStarts(raw);
  for (const [i, first] of starts.entries()) addSentence(document, raw, first, starts[i + 1] ?? raw.length);
  paragraphs.push({
    index: paragraphs.length,
    start: block.start,
    end: block.end,
    block,
    firstToken,
    lastToken: tokens.length,
  });
}

/** The sentence from the paragraph's token `from` up to, not including, `to`. */
function addSentence(document: Growing, raw: readonly RawToken[], from: number, to: number): void {
  const { tokens, forms, numbers, tags, sentences, paragraphs } = document;
  const first = tokens.length;
  const sentence = sentences.length;
  let before = tokens.at(-1)?.end;
  for (let i = from; i < to; i++) {
    const token = raw[i] as RawToken;
    token.index = tokens.length;
    token.pos = TAGS[tags[token.index] as number] as Pos;
    token.sentence = sentence;
    token.spaced = token.start !== before;
    tokens.push(token);
    forms.push(token.form);
    numbers[token.index] = token.form.number;
    before = token.end;
  }
  const { start } = raw[from] as RawToken;
  const { end } = raw[to - 1] as RawToken;
  sentences.push({ index: sentence, start, end, first, last: tokens.length, paragraph: paragraphs.length });
}
