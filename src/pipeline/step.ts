import { ArticleError, type Stage } from '../errors.ts';

/** How a stage is carried out: the seam at which a run measures stages and learns which of them failed. */
export type Step = <T>(stage: Stage, work: () => T) => T;

export const plainly: Step = (_, work) => work();

/** Milliseconds that one article spent in each stage. */
export type StageTimes = Partial<Record<Stage, number>>;

/** Adds each stage's time to `times`; whatever a stage throws becomes an `ArticleError` that names it. */
export function measured(times: StageTimes, now: () => number): Step {
  return (stage, work) => {
    const start = now();
    try {
      return work();
    } catch (error) {
      throw articleError(stage, error);
    } finally {
      times[stage] = (times[stage] ?? 0) + now() - start;
    }
  };
}

/** An error that no stage meant to throw keeps the place where it arose. */
export function articleError(stage: Stage, error: unknown): ArticleError {
  if (error instanceof ArticleError) return error;
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const place = /(?:src|dist)\/([\w/-]+\.[jt]s:\d+)/u.exec(stack ?? '')?.[1];
  return new ArticleError(
    stage,
    'internal',
    `${name}: ${message.split('\n')[0]}${place === undefined ? '' : ` (${place})`}`,
  );
}
