import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/**
 * One command of the program: `define` gives it arguments, options and help; `act` gets their values and ends
 * with an exit code. What it throws becomes a message and an exit code in `index.ts`.
 */
export interface CommandSpec<Options = Record<string, never>> {
  readonly define: (program: Command) => Command;
  readonly act: (terminal: Terminal, options: Options, args: readonly string[]) => Promise<ExitCode>;
}

/** Option texts that several commands share. */
export const CONFIG_OPTION = ['--config <file>', 'configuration file (JSON)'] as const;

/** Reads an option that is a whole number within bounds. The reader throws `UsageError`. */
export const wholeNumber =
  (name: string, least: number, most = Number.POSITIVE_INFINITY) =>
  (text: string): number => {
    const value = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    const range = most === Number.POSITIVE_INFINITY ? 'on' : `to ${most}`;
    throw new UsageError(`${name}: expected a whole number from ${least} ${range}, found "${text}"`);
  };

/** Reads an option that has one of a few values. The reader throws `UsageError`. */
export function oneOf<T extends string>(name: string, values: readonly T[]): (text: string) => T {
  return (text) => {
    const value = values.find((known) => known === text);
    if (value === undefined) throw new UsageError(`${name}: expected ${values.join(', ')}, found "${text}"`);
    return value;
  };
}
