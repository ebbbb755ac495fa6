import { describe } from 'vitest';
import { LEADING_RULES, TRAILING_RULES } from '../../src/resolve/dates/text/direction/date-rules.ts';
import { directionRule } from '../../src/resolve/dates/text/direction/index.ts';
import { FORM_RULES, HELPER_RULES } from '../../src/resolve/dates/text/direction/verb-rules.ts';
import { WORD_RULES } from '../../src/resolve/dates/text/direction/word-rules.ts';
import { specify } from '../specify.ts';
import { documentOf } from '../support.ts';

/** The rule that says where the date in square brackets lies. */
function decidingRule(marked: string): string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const document = documentOf(marked.replace(/[[\]]/gu, ''));
  const inside = document.tokens.filter((token) => token.start >= start && token.end <= end);
  const told = directionRule(document, inside[0]?.index ?? 0, (inside.at(-1)?.index ?? 0) + 1);
  return told === null ? [] : [told.id];
}

describe('what tells before any verb does', () => specify(LEADING_RULES, decidingRule));
describe('what a word near a date says', () => specify(WORD_RULES, decidingRule));
describe('what a word before a verb says', () => specify(HELPER_RULES, decidingRule));
describe('what the form of a verb says', () => specify(FORM_RULES, decidingRule));
describe('what tells where no verb does', () => specify(TRAILING_RULES, decidingRule));
