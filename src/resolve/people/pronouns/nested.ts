/** How far back the opening mark is looked for, in characters. */
const REACH = 240;

/** "He said, ‘I …", "she told me: ‘I …": what opens a statement, in marks that the quotation around it does not use. */
const SAYS = String.raw`(?<=\b(?:said|says|say|saying|replied|shouted|answered|(?:told|tells|tell|telling|asked|asks|asking)(?: \p{L}+)?)[,:]? )`;
const OPENS = {
  single: new RegExp(`${SAYS}["“](?=\\p{Lu})`, 'gu'),
  double: new RegExp(`${SAYS}['‘](?=\\p{Lu})`, 'gu'),
} as const;
/** "… tired.’ ": what closes it; an apostrophe follows a letter. */
const CLOSES = { single: /[,.!?…]["”]/gu, double: /[,.!?…]['’]/gu } as const;

/** Whether a position in a quotation stands in another's words that its speaker repeats: "He said, ‘|I| am tired.’" */
export function isNested(text: string, from: number, at: number): boolean {
  const outer = /["“”]$/u.test(text.slice(from - 1, from)) ? 'double' : 'single';
  const before = text.slice(Math.max(from, at - REACH), at + 1);
  const opened = lastMatch(before, OPENS[outer]);
  return opened >= 0 && opened > lastMatch(before, CLOSES[outer]);
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
