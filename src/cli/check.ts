import { loadConfig } from '../config/index.ts';
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
    const { openLexicon } = await import('../lexicon/index.ts');
    openLexicon();
    await write(stderr, `${config ?? 'defaults'}: good\nlexicon: good\n`);
    return EXIT.good;
  },
};
