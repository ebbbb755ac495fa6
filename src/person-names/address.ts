import { classesIn } from '../lexicon/word-list.ts';

const classesOf = classesIn('forms-of-address');

/** Whether a folded word is a form of address that stands right before a name ("retired botanist |Dr|"). */
export const isAddress = (folded: string): boolean => classesOf(folded).includes('before-name');

/** "Mr", "Miss": nobody's role. */
export const isCivility = (folded: string): boolean => classesOf(folded).includes('civility');

/** "Sir", "Dr": whoever has another role may have it as well. */
export const goesWithAnyRole = (folded: string): boolean => classesOf(folded).includes('any-role');

/** "Dr", "Professor": the name behind it is no given name alone. */
export const isLearned = (folded: string): boolean => classesOf(folded).includes('learned');

/** "Cr", "Engr": a title where it stands right before a name, though the lexicon need not know it. */
export const isShortTitle = (folded: string): boolean => /^(?:before-name|title)$/u.test(classesOf(folded)[0] ?? '');

/** "Seri" of "Datuk Seri Azmi". */
export const goesOnTitle = (folded: string): boolean => classesOf(folded).includes('behind-title');

/** "Atty.", "PCol": a title that the lexicon lacks. */
export const isUnlistedTitle = (folded: string): boolean => classesOf(folded).includes('unlisted');
