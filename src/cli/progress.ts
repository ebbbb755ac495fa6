import type { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';

/** A bar with rate and remaining time on a terminal; nothing elsewhere. */
export interface Progress {
  begin(total: number): void;
  step(): void;
  end(): void;
}

const NONE: Progress = { begin: () => undefined, step: () => undefined, end: () => undefined };

export function openProgress(stderr: Writable & { readonly isTTY?: boolean }, wanted: boolean): Progress {
  if (!wanted || stderr.isTTY !== true) return NONE;
  const format = '{bar} {value}/{total} articles, {rate}/s, {eta_formatted} left';
  const bar = new SingleBar({ stream: stderr, format, hideCursor: true, clearOnComplete: true }, Presets.rect);
  const started = performance.now();
  let done = 0;
  return {
    begin: (total) => bar.start(total, 0, { rate: '–' }),
    step: () => {
      done++;
      bar.update(done, { rate: Math.round((done * 1000) / (performance.now() - started)) });
    },
    end: () => bar.stop(),
  };
}
