export { fileOf, hashOf, load, loadAlone, read, type SourceBytes } from './load.ts';
export { type Candidate, type FileStamp, isFolder, walk } from './walk.ts';
