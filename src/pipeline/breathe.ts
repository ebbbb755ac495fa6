import { setImmediate } from 'node:timers/promises';

/** Longest stretch of work during which no signal and no thread is heard, in milliseconds. */
const BREATH = 10;
let last = performance.now();

/** Called within long loops: every so often it lets signals, threads and timers in, and stops where one asks for it. */
export async function breathe(signal: AbortSignal): Promise<void> {
  if (performance.now() - last < BREATH) return;
  await setImmediate();
  last = performance.now();
  signal.throwIfAborted();
}
