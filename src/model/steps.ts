/** Work on one article in steps: between two of them other articles may have theirs. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** What all the steps come to, taken one after another. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
