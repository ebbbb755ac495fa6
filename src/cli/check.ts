import { createHash } from 'node:crypto';
import { loadConfig } from '../config/index.ts';
import { RunError } from '../errors.ts';
import { checkLists } from '../lexicon/check-lists.ts';
import { readData, readDataLines } from '../lexicon/data-file.ts';
import { CONFIG_OPTION, type CommandSpec } from './command.ts';
import { EXIT, write } from './terminal.ts';

export const check: CommandSpec<{ readonly config?: string }> = {
  define: (program) =>
    program
      .command('check')
      .description('check a configuration and the word lists without running anything')
      .option(...CONFIG_OPTION),
  act: async ({ stderr }, { config }) => {
    loadConfig(config ?? null);
    await write(stderr, `${config ?? 'default configuration'}: good\n`);
    await write(stderr, `lexicon: good, ${checkLexicon()} files\n`);
    await write(stderr, `word lists: good, ${checkLists()} files\n`);
    return EXIT.good;
  },
};

/** Compares the content of every file of the lexicon with the sum that was written when it was compiled; gives their number. */
function checkLexicon(): number {
  // The sum called "lists" is that of the lists it was compiled from.
  const sums = readDataLines('SHA256SUMS')
    .map((line) => line.split(/\s+/u) as [string, string])
    .filter(([, name]) => name !== 'lists');
  for (const [sum, name] of sums) {
    if (sumOf(name) !== sum) throw new RunError(`lexicon: ${name} is not as it was compiled; compile it anew`);
  }
  return sums.length;
}

/** Null for a file that is gone or cut off. */
function sumOf(name: string): string | null {
  try {
    return createHash('sha256').update(readData(name)).digest('hex');
  } catch {
    return null;
  }
}
