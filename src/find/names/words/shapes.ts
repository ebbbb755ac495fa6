/** How a word is written. The first pattern that fits is the word's shape. */
export interface Shape {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

export const SHAPES: readonly Shape[] = [
  { id: 'initial', pattern: /^\p{Lu}\.$/u, example: 'J.', counterExample: 'J' },
  { id: 'initials', pattern: /^(?:\p{Lu}\.){2,}\p{Lu}?$/u, example: 'U.S.', counterExample: 'Gov.' },
  { id: 'letter', pattern: /^\p{Lu}$/u, example: 'X', counterExample: 'X.' },
  { id: 'capitals-2', pattern: /^\p{Lu}{2}$/u, example: 'EU', counterExample: 'Eu' },
  { id: 'capitals-3', pattern: /^\p{Lu}{3}$/u, example: 'BBC', counterExample: 'Bbc' },
  { id: 'capitals', pattern: /^\p{Lu}{4,}s?$/u, example: 'UNESCO', counterExample: 'Unesco' },
  { id: 'capitals-plural', pattern: /^\p{Lu}{2,3}s$/u, example: 'NGOs', counterExample: 'NGO' },
  { id: 'abbreviation', pattern: /^\p{Lu}\p{Ll}+\.$/u, example: 'Gov.', counterExample: 'Gov' },
  { id: 'apostrophe', pattern: /^\p{Lu}\p{L}{0,2}['’]\p{Lu}/u, example: "O'Neill", counterExample: "Neill's" },
  { id: 'mac', pattern: /^Ma?c\p{Lu}\p{Ll}+/u, example: 'McBride', counterExample: 'Mcbride' },
  { id: 'inner-capital', pattern: /^\p{L}*\p{Ll}\p{Lu}/u, example: 'YouTube', counterExample: 'Youtube' },
  {
    id: 'letters-digits',
    pattern: /^(?=.*\p{Lu})[\p{L}\p{N}.]*\p{N}[\p{L}\p{N}.]*$/u,
    example: 'G20',
    counterExample: '20',
  },
  { id: 'year', pattern: /^(?:1[5-9]|20)\d\d$/u, example: '1998', counterExample: '998' },
  { id: 'number', pattern: /^\p{N}/u, example: '12,000', counterExample: 'twelve' },
  { id: 'short', pattern: /^\p{Lu}[\p{Ll}\p{M}'’]{1,2}$/u, example: 'Kim', counterExample: 'Khan' },
  { id: 'capitalised', pattern: /^\p{Lu}[\p{Ll}\p{M}'’]{3,}$/u, example: 'Khan', counterExample: 'khan' },
  { id: 'handle', pattern: /^[@#]/u, example: '@someone', counterExample: 'someone' },
  { id: 'address', pattern: /^(?:https?:|www\.)|@/u, example: 'www.example.org', counterExample: 'example' },
  { id: 'lower', pattern: /^\p{Ll}/u, example: 'khan', counterExample: 'Khan' },
  { id: 'mixed', pattern: /^\p{L}/u, example: 'BIGco', counterExample: '%' },
  { id: 'mark', pattern: /./u, example: '%', counterExample: '' },
];

export const SHAPE_IDS: readonly string[] = SHAPES.map((shape) => shape.id);

const LOWER = SHAPE_IDS.indexOf('lower');
const CAPITALISED = SHAPE_IDS.indexOf('capitalised');

/** Index into `SHAPES`. Of most words two patterns tell it. */
export function shapeOf(text: string): number {
  if (/^[a-z]+$/u.test(text)) return LOWER;
  if (/^[A-Z][a-z]{3,}$/u.test(text)) return CAPITALISED;
  return SHAPES.findIndex((shape) => shape.pattern.test(text));
}
