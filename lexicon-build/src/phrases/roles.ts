import { plural } from '../inflect.ts';
import { readWords } from '../lists.ts';
import type { Phrases } from './model.ts';

const isPhrase = (words: string): boolean => words.includes(' ');

/** Titles, roles and kin of several words. */
export function addRoles(phrases: Phrases): void {
  for (const title of readWords('titles').filter(isPhrase)) phrases.add(title, 'role', 'title');
  for (const role of readWords('roles')) {
    for (const form of [role, plural(role)].filter(isPhrase)) phrases.add(form, 'role', 'role');
  }
  for (const kin of readWords('kin').filter(isPhrase)) phrases.add(kin, 'role', 'kin');
}
