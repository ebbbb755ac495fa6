/** Milliseconds of processor time that some work takes: the least of several runs, which other programs disturb least. */
export function processorTime(work: () => void, runs = 1): number {
  const times = Array.from({ length: runs }, () => {
    const begun = process.cpuUsage();
    work();
    const { user } = process.cpuUsage(begun);
    return user / 1000;
  });
  return Math.min(...times);
}
