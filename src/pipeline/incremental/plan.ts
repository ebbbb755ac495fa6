import { ArticleError } from '../../errors.ts';
import { type Candidate, load } from '../../read/index.ts';
import type { Session } from '../session.ts';

export type Action = 'add' | 'change' | 'keep' | 'remove' | 'reject';

/** What a run would do with each file, by path. */
export type Plan = readonly { readonly action: Action; readonly path: string }[];

/** Reads what it must to tell, and does nothing. */
export async function planOf({ candidates, known, before, input, config }: Session): Promise<Plan> {
  const plan: { action: Action; path: string }[] = [];
  for (const candidate of candidates) {
    const isUnchanged = known.isUntouched(candidate);
    const action = isUnchanged ? 'keep' : await actionFor(candidate);
    plan.push({ action, path: candidate.path });
  }
  const present = new Set(candidates.map(({ path }) => path));
  const gone = Object.keys(before?.articles ?? {}).filter((path) => !present.has(path));
  return [...plan, ...gone.map((path) => ({ action: 'remove' as const, path }))];

  async function actionFor(candidate: Candidate): Promise<Action> {
    try {
      const { sha256 } = await load(input, candidate, config.limits.bytes);
      if (known.get(candidate.path)?.sha256 === sha256) return 'keep';
      return before?.articles[candidate.path] === undefined ? 'add' : 'change';
    } catch (error) {
      if (error instanceof ArticleError) return 'reject';
      throw error;
    }
  }
}
