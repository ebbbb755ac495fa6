import type { Writable } from 'node:stream';
import { pino } from 'pino';

export const LOG_FORMATS = ['text', 'json'] as const;
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One event a call: its fields for machines, its message for people. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** `json`: one object a line for machines. `text`: the message alone for people. */
export function openLog(stderr: Writable, format: LogFormat, level: LogLevel): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: named } };
  return pino(options, format === 'json' ? stderr : { write: (line: string) => stderr.write(plain(line)) });
}

const named = (level: string): object => ({ level });

function plain(line: string): string {
  const { level, msg } = JSON.parse(line) as { level: string; msg: string };
  return level === 'warn' ? `warning: ${msg}\n` : `${msg}\n`;
}
