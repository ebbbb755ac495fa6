import type { Stage } from '../errors.ts';
import type { Steps } from '../model/steps.ts';

/** Articles that go through the stages side by side: more save nothing more, and are lost time where one of them hangs. */
export const BATCH = 16;

/** Milliseconds that one article spent in each stage. */
export type StageTimes = Partial<Record<Stage, number>>;

/** What became of one article: what the last stage made of it, or what a stage threw. */
export type Attempt<T> = { readonly times: StageTimes } & (
  | { readonly kind: 'made'; readonly made: T }
  | { readonly kind: 'failed'; readonly stage: Stage; readonly error: unknown }
);

/**
 * A few articles between two stages. Each stage goes over all of them before the next begins, so that its code and tables
 * stay in the processor's caches. One that fails is passed over from there on, and costs the others nothing.
 */
export class Batch<T> {
  readonly attempts: readonly Attempt<T>[];
  private readonly now: (() => number) | null;

  private constructor(attempts: readonly Attempt<T>[], now: (() => number) | null) {
    this.attempts = attempts;
    this.now = now;
  }

  /** `now` tells milliseconds; without it no time is taken. */
  static of<T>(items: readonly T[], now: (() => number) | null = null): Batch<T> {
    return new Batch<T>(
      items.map((made) => ({ kind: 'made', made, times: {} })),
      now,
    );
  }

  through<U>(stage: Stage, work: (item: T) => U): Batch<U> {
    const attempts = this.attempts.map((attempt) =>
      attempt.kind === 'failed' ? attempt : this.attempt(stage, attempt.made, attempt.times, work),
    );
    return new Batch<U>(attempts, this.now);
  }

  /** Work in steps: all articles have their first step before any has its second. */
  inSteps<U>(stage: Stage, work: (item: T) => Steps<U>): Batch<U> {
    let walks = this.through(stage, (item) => stepped(work(item)));
    while (walks.attempts.some(isUnderWay)) {
      walks = walks.through(stage, (walk) => (walk.step.done === true ? walk : stepped(walk.steps)));
    }
    return walks.through(stage, ({ step }) => step.value as U);
  }

  private attempt<U>(stage: Stage, item: T, times: StageTimes, work: (item: T) => U): Attempt<U> {
    const start = this.now?.() ?? 0;
    try {
      return { kind: 'made', made: work(item), times };
    } catch (error) {
      return { kind: 'failed', stage, error, times };
    } finally {
      if (this.now !== null) times[stage] = (times[stage] ?? 0) + this.now() - start;
    }
  }
}

/** Work in steps, and what its last step came to. */
interface Walk<T> {
  readonly steps: Steps<T>;
  readonly step: IteratorResult<undefined, T>;
}

const stepped = <T>(steps: Steps<T>): Walk<T> => ({ steps, step: steps.next() });

const isUnderWay = <T>(attempt: Attempt<Walk<T>>): boolean =>
  attempt.kind === 'made' && attempt.made.step.done !== true;

/** What the stages made of the only article of a batch; throws what they threw. */
export function only<T>({ attempts: [attempt] }: Batch<T>): T {
  if (attempt?.kind === 'made') return attempt.made;
  throw attempt?.error;
}
