import { Command, CommanderError } from 'commander';
import { ArticleError, RunError, UsageError } from '../errors.ts';
import { PROGRAM } from '../pipeline/program.ts';
import { check } from './check.ts';
import type { CommandSpec } from './command.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { lookup } from './lookup.ts';
import { run } from './run.ts';
import { status } from './status.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** Every command, in the order of the help. */
// biome-ignore lint/suspicious/noExplicitAny: each command knows its own options
const COMMANDS: readonly CommandSpec<any>[] = [run, extract, explain, evaluate, check, status, lookup];

const HELP = `
Exit codes: 0 all good · 1 failed · 2 wrong usage or configuration · 3 finished, some articles set aside`;

/** A command line becomes an exit code. Never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.good;
  const program = new Command('dateline')
    .description('Reads folders of news reports and writes who, where, when and who said what as tables that join.')
    .version(PROGRAM.version)
    .addHelpText('after', HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
      outputError: (text, write) =>
        write(
          text.replace(/^error: /u, 'dateline: ').replace(/^.*unknown command.*/u, '$& (dateline help lists them)'),
        ),
    });
  for (const { define, act } of COMMANDS) {
    const command = define(program).copyInheritedSettings(program);
    command.action(async () => {
      code = await act(terminal, command.opts(), command.args);
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, terminal);
  }
}

function failed(error: unknown, { stderr }: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
  const { message, stack } = error as Error;
  stderr.write(`dateline: ${isExpected(error) ? message : (stack ?? message)}\n`);
  return error instanceof UsageError ? EXIT.usage : EXIT.failed;
}

/** What the operating system refuses needs no stack either: its message tells the call and the path. */
const isExpected = (error: unknown): boolean =>
  error instanceof UsageError ||
  error instanceof RunError ||
  error instanceof ArticleError ||
  (error as NodeJS.ErrnoException).syscall !== undefined;
