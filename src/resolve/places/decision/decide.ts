import type { Candidate, Toponym } from '../toponym.ts';

/** Below that a name stays unresolved: of three Springfields that are as likely, none is named. */
const LEAST_BELIEF = 0.3;

/** The candidate that is most believed in; of equals the first, which the gazetteer holds likelier. */
export function favourite(item: Toponym): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of item.candidates)
    if (best === null || candidate.probability > best.probability) best = candidate;
  return best;
}

/** What a name is taken for: a listed place, one that no gazetteer has, or nothing that can be told. */
export type Verdict =
  | { readonly kind: 'listed'; readonly candidate: Candidate }
  | { readonly kind: 'unlisted' }
  | { readonly kind: 'open' };

export function verdictOn(item: Toponym): Verdict {
  const best = favourite(item);
  if (best === null || item.unlisted > best.probability) return { kind: 'unlisted' };
  return best.probability < LEAST_BELIEF ? { kind: 'open' } : { kind: 'listed', candidate: best };
}
