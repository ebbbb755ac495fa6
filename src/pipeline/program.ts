import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', '..', 'package.json');
const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string };

/** By which a manifest tells who wrote it. */
export const PROGRAM = { name, version } as const;
