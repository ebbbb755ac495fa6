const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** Small letters that have no decomposition in Unicode, as they are spelt in plain Latin: "ø" → "o". */
export const plainLetters = (text: string): string =>
  text.replace(/[łøđßæœıþð]/gu, (letter) => PLAIN[letter] as string);
