/** The library: one article at a time, without files or tables. For folders there is the program `dateline`. */
export { ArticleError, type Stage } from './errors.ts';
export { type Lexicon, openLexicon } from './lexicon/index.ts';
export type { RawFile } from './model/article.ts';
export type * from './model/record.ts';
export { utf16Offsets } from './normalise/code-points.ts';
export type { ParseDefaults } from './parse/index.ts';
export { extract } from './pipeline/extract.ts';
export { fileOf, read } from './read/index.ts';
