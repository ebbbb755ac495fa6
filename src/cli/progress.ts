import { createRequire } from 'node:module';
import type { Writable } from 'node:stream';
import type cliProgress from 'cli-progress';

/** A bar with rate and remaining time on a terminal; nothing elsewhere. */
export interface Progress {
  begin(total: number): void;
  step(): void;
  /** Makes room for a line of text; the bar comes back with the next step. */
  clear(): void;
  end(): void;
}

const nothing = (): void => undefined;
const NONE: Progress = { begin: nothing, step: nothing, clear: nothing, end: nothing };
const CLEAR_LINE = '\r\u001b[K';

export function openProgress(stderr: Writable & { readonly isTTY?: boolean }, wanted: boolean): Progress {
  if (!wanted || stderr.isTTY !== true) return NONE;
  const { Presets, SingleBar } = createRequire(import.meta.url)('cli-progress') as typeof cliProgress;
  const format = '{bar} {value}/{total} articles, {rate}/s, {eta_formatted} left';
  const bar = new SingleBar({ stream: stderr, format, hideCursor: true, clearOnComplete: true }, Presets.rect);
  const started = performance.now();
  let done = 0;
  return {
    begin: (total) => bar.start(total, 0, { rate: '–' }),
    step: () => {
      done++;
      bar.update(done, { rate: rateOf(done, performance.now() - started) });
    },
    clear: () => void stderr.write(CLEAR_LINE),
    end: () => bar.stop(),
  };
}

function rateOf(articles: number, milliseconds: number): string {
  const rate = (articles * 1000) / milliseconds;
  return rate.toFixed(rate < 10 ? 1 : 0);
}
