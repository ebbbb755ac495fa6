/** What holds the words of a name together, as far as it matters which it is: a bit each. */
export const Joint = {
  NONE: 0,
  OF: 1 << 0,
  AND: 1 << 1,
  HYPHEN: 1 << 2,
  SLASH: 1 << 3,
  POSSESSIVE: 1 << 4,
  OTHER: 1 << 5,
  NUMBER: 1 << 6,
} as const;

export type JointKind = (typeof Joint)[keyof typeof Joint];

const WORDS: readonly (readonly [kind: JointKind, words: string])[] = [
  [Joint.OF, 'of'],
  [Joint.AND, 'and & +'],
  [Joint.HYPHEN, '- ‐ ‑'],
  [Joint.SLASH, '/'],
  [Joint.OTHER, 'for on in the at .'],
];
const KINDS: ReadonlyMap<string, JointKind> = new Map(
  WORDS.flatMap(([kind, words]) => words.split(' ').map((word): [string, JointKind] => [word, kind])),
);

export function jointOf(text: string): JointKind {
  if (/^['’]s?$/u.test(text)) return Joint.POSSESSIVE;
  return KINDS.get(text.toLowerCase()) ?? (/^\p{N}/u.test(text) ? Joint.NUMBER : Joint.NONE);
}
