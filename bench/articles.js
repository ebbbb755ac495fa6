import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utf16Offsets } from '../dist/normalise/code-points.js';
import { read, sourceOf } from '../dist/read/index.js';

/** The folder of the marked corpora to measure on, a folder each, '' where there is none. They are no part of the project. */
export const EVAL = process.env.DATELINE_EVAL ?? '';

export const hasCorpora = () => existsSync(EVAL);

export const corpora = () =>
  readdirSync(EVAL)
    .filter((name) => existsSync(join(EVAL, name, 'gold.jsonl')))
    .sort();

/** All `.txt` files of a folder as raw files, in order of their paths. */
export function rawFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => read(sourceOf(path, readFileSync(join(folder, path)))));
}

export const NO_DEFAULTS = { date: null, source: null, language: 'en' };

/** News to time on: the marked news corpora where they are, else our own reports. */
export const newsFiles = () =>
  hasCorpora()
    ? ['polnear-dev', 'timebank-dev', 'trnews-dev'].flatMap((name) => rawFiles(join(EVAL, name, 'docs')))
    : rawFiles('corpus');

/** Marked spans of an entity as name mentions: from the first token that they touch to behind the last. */
export function asNames(spans, entity, document) {
  const at = utf16Offsets(document.text);
  return (spans ?? []).flatMap((span) => {
    const [start, end] = [at(span.start), at(span.end)];
    const touched = document.tokens.filter((token) => token.start < end && token.end > start);
    if (touched.length === 0) return [];
    const tokens = { firstToken: touched[0].index, lastToken: touched.at(-1).index + 1 };
    const text = document.text.slice(start, end);
    return [{ span, mention: { entity, start, end, text, rule: 'given', confidence: 1, ...tokens } }];
  });
}
