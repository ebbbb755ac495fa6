/** Small Latin letters that have no decomposition in Unicode, and how they are spelt in plain Latin. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
  ŋ: 'ng',
  ə: 'e',
};

/** "søren" → "soren" */
export const plainLetters = (text: string): string =>
  text.replace(/[łøđßæœıþðħŋə]/gu, (letter) => PLAIN_LETTERS[letter] as string);
