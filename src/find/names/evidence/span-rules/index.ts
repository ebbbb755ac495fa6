import { BARS } from './bars.ts';
import { BUILD } from './build.ts';
import { CITATIONS } from './citations.ts';
import { CONTEXT } from './context.ts';
import { LAYOUT } from './layout.ts';
import { MODIFIERS } from './modifiers.ts';
import { PHRASES } from './phrases.ts';
import type { SpanRule } from './rule.ts';
import { SIDES } from './sides.ts';

export { PHRASES, RELATIONS } from './phrases.ts';
export { type Condition, holds, type Side, type SpanRule } from './rule.ts';

/** All evidence of whole candidates, in the order of the weight table. */
export const SPAN_RULES: readonly SpanRule[] = [
  ...BUILD,
  ...LAYOUT,
  ...CONTEXT,
  ...BARS,
  ...CITATIONS,
  ...MODIFIERS,
  ...SIDES,
  ...PHRASES,
];
