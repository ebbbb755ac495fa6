/** Milliseconds that a run which was told to end may take over it. */
const GRACE = 4_000;

/**
 * Carries out work that SIGINT and SIGTERM abort; one that does not end in time is cut off, which it survives as it
 * survives a power cut.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
    setTimeout(() => process.exit(1), GRACE).unref();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
