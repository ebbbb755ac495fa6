import { familyOf, givenOf, type NameForm } from '../../../person-names/name-form.ts';
import type { Draft } from './people-index.ts';

/** How a bare name stands in a full one. */
export type Place = 'family' | 'given' | 'middle' | 'sound';

/** Where a word stands in the full names of a person; the best of them. */
export function placeOf(word: string, draft: Draft): Place {
  let best: Place = 'middle';
  for (const { form } of draft.forms) {
    const place = placeIn(form, word);
    if (place === 'family') return place;
    if (place === 'given') best = place;
  }
  return best;
}

function placeIn(form: NameForm, word: string): Place {
  if (familyOf(form).includes(word)) return 'family';
  const given = givenOf(form);
  return given[0] === word || (form.familyFirst && given.at(-1) === word) ? 'given' : 'middle';
}
