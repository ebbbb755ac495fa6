import { UsageError } from '../errors.ts';
import type { CommandSpec } from './command.ts';
import { EXIT, write } from './terminal.ts';

export const lookup: CommandSpec = {
  define: (program) =>
    program
      .command('lookup')
      .description('tell what the lexicon knows of a name, and from which source')
      .argument('<name...>', 'a name of one or more words'),
  act: async ({ stdout }, _options, args) => {
    const name = args.join(' ').trim();
    if (name === '') throw new UsageError('lookup: expected a name of one or more words');
    const { openLexicon } = await import('../lexicon/index.ts');
    const { renderLookup } = await import('../report/lookup.ts');
    await write(stdout, renderLookup(openLexicon(), name));
    return EXIT.good;
  },
};
