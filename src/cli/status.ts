import { loadConfig } from '../config/index.ts';
import { RunError, UsageError } from '../errors.ts';
import { CONFIG_OPTION, type CommandSpec } from './command.ts';
import { summaryLines } from './summary.ts';
import { EXIT, write } from './terminal.ts';

interface Options {
  readonly output?: string;
  readonly config?: string;
  readonly verify?: true;
  readonly json?: true;
}

export const status: CommandSpec<Options> = {
  define: (program) =>
    program
      .command('status')
      .description('tell what the last run did and whether its output is complete')
      .option('--output <folder>', 'folder that a run has written')
      .option(...CONFIG_OPTION)
      .option('--verify', 'compare the content of every file with its hash')
      .option('--json', 'print the summary as JSON'),
  act: async ({ stdout }, options) => {
    const output = options.output ?? loadConfig(options.config ?? null).output;
    if (!output)
      throw new UsageError('output: expected a folder; give --output, or --config with a file that names it');
    const { filesAstray, filesChanged, readManifest } = await import('../pipeline/incremental/manifest.ts');
    const { workspaceOf } = await import('../write/workspace.ts');
    const workspace = workspaceOf(output);
    const manifest = await readManifest(workspace);
    if (manifest === null) throw new RunError(`${output}: no run has finished here`);
    const { files, summary, startedAt, finishedAt, program } = manifest;
    const wrong = options.verify ? await filesChanged(workspace, files) : filesAstray(workspace, files);
    const head = `Run of ${startedAt} (ended ${finishedAt}, version ${program.version})`;
    const text = [head, ...summaryLines(summary, output), ...wrong.map((path) => `Not as the manifest tells: ${path}`)];
    await write(
      stdout,
      options.json ? `${JSON.stringify({ startedAt, finishedAt, ...summary, wrong })}\n` : `${text.join('\n')}\n`,
    );
    return wrong.length === 0 ? EXIT.good : EXIT.failed;
  },
};
