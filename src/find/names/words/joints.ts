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

const JOINTS: readonly (readonly [kind: JointKind, pattern: RegExp])[] = [
  [Joint.OF, /^of$/iu],
  [Joint.AND, /^(?:and|&|\+)$/iu],
  [Joint.HYPHEN, /^[-‐‑]$/u],
  [Joint.SLASH, /^\/$/u],
  [Joint.POSSESSIVE, /^['’]s?$/u],
  [Joint.OTHER, /^(?:for|on|in|the|at|\.)$/iu],
  [Joint.NUMBER, /^\p{N}/u],
];

export const jointOf = (text: string): JointKind => JOINTS.find(([, pattern]) => pattern.test(text))?.[0] ?? Joint.NONE;
