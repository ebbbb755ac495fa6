export { fileOf, load, loadAlone, read, type SourceBytes, sourceOf } from './load.ts';
export { type Candidate, type FileStamp, isFolder, walk } from './walk.ts';
