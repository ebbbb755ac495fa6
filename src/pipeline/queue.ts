import PQueue from 'p-queue';

/**
 * Does `work` for each item, so many at a time, and reads the items no faster than that. The first failure
 * or `signal` stops it: what is under way is waited for, the rest is not begun.
 */
export async function inQueue<T>(
  items: Iterable<T>,
  concurrency: number,
  work: (item: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const queue = new PQueue({ concurrency });
  const failures: unknown[] = [];
  for (const item of items) {
    await queue.onSizeLessThan(concurrency);
    if (signal.aborted || failures.length > 0) break;
    queue.add(() => work(item)).catch((error: unknown) => failures.push(error));
  }
  if (signal.aborted || failures.length > 0) queue.clear();
  await queue.onIdle();
  if (failures.length > 0) throw failures[0];
  signal.throwIfAborted();
}
