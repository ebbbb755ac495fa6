import { GENERATION, type NameForm, piecesOf, plain } from './name-form.ts';

/** The name as it is written, in two parts; null where one word tells nothing. The suffix is in neither. */
export function splitName(form: NameForm, text: string): { given: string | null; family: string | null } {
  if (form.given === 0) return { given: null, family: null };
  const words = text.split(' ').filter((word) => piecesOf(word).length > 0);
  const front = form.familyFirst ? form.words.length - form.given : form.given;
  let pieces = 0;
  let at = 0;
  while (at < words.length - 1 && pieces < front) pieces += piecesOf(words[at++] as string).length;
  const [first, second] = [words.slice(0, at).join(' '), withoutGeneration(words.slice(at)).join(' ')];
  return form.familyFirst ? { given: second, family: first } : { given: first, family: second };
}

const withoutGeneration = (words: readonly string[]): readonly string[] =>
  words.length > 1 && GENERATION.test(plain(words.at(-1) as string))
    ? [...words.slice(0, -2), (words.at(-2) as string).replace(/,$/u, '')]
    : words;
