import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RunError } from '../errors.ts';
import type { RawFile } from '../model/article.ts';
import { read, sourceOf } from './load.ts';

/** One marked document as its line of `gold.jsonl` has it, and its file as the pipeline reads it. */
export interface GoldFile<T> {
  readonly gold: T;
  readonly file: RawFile;
}

/** Reads `gold.jsonl` and `docs/ID.txt` of a folder. Throws where a file is missing or no text, or a line is no JSON. */
export function readGold<T extends { id: string }>(folder: string): GoldFile<T>[] {
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const gold = parseLine<T>(line, `${join(folder, 'gold.jsonl')}:${i + 1}`);
    const path = `${gold.id}.txt`;
    return [{ gold, file: read(sourceOf(path, readFileSync(join(folder, 'docs', path)))) }];
  });
}

function parseLine<T>(line: string, place: string): T {
  try {
    return JSON.parse(line) as T;
  } catch (error) {
    throw new Error(`${place}: expected one JSON object a line: ${(error as Error).message}`);
  }
}

/** One document of an output folder (`DIR/json/ID.json` or `DIR/ID.json`), or null where there is none. Throws `RunError`. */
export function readRecord<T>(folder: string, id: string): T | null {
  for (const path of [join(folder, 'json', `${id}.json`), join(folder, `${id}.json`)]) {
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as T;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT') throw new RunError(`${path}: ${message}`);
    }
  }
  return null;
}
