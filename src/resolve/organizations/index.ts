import { rememberedByLexicon } from '../../lexicon/form-memo.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Organization } from '../../model/resolution.ts';
import type { Trace, TraceEntry } from '../../model/trace.ts';
import { acronymOf, endsInPlace, isBareHead, isPublic, wordsOf } from './names.ts';
import { isOutletWord, SAME_ORGANIZATION_RULES } from './rules.ts';

interface Body {
  readonly mentions: NameMention[];
}

/** Organisations by first mention: equal names, acronyms and short names of teams are one where only one fits. */
export function resolveOrganizations(
  document: Document,
  findings: Findings,
  lexicon: Lexicon,
  trace?: Trace,
): readonly Organization[] {
  const index = new BodyIndex();
  const bodies: Body[] = [];
  let before: { mention: NameMention; body: Body } | undefined;
  for (const mention of findings.names) {
    if (mention.entity !== 'organization') continue;
    const keys = keysOf(lexicon)(mention.text);
    const alias = before !== undefined && isAlias(document, before.mention, mention) ? before.body : null;
    const found = alias === null ? index.find(keys) : { body: alias, rule: 'alias-beside' };
    const body = found?.body ?? { mentions: [] };
    if (found === null) bodies.push(body);
    body.mentions.push(mention);
    index.add(keys, body);
    trace?.(entryOf(mention, body, found?.rule ?? 'first-mention'));
    before = { mention, body };
  }
  return bodies;
}

/** "Korean Central News Agency (|KCNA|)", "the Olive Board, or |OGU|,": one of the two is an acronym. */
function isAlias({ tokens }: Document, full: NameMention, short: NameMention): boolean {
  if (short.firstToken - full.lastToken > ALIAS_REACH) return false;
  if ((acronymOf(short.text) ?? acronymOf(full.text)) === null) return false;
  const between = tokens
    .slice(full.lastToken, short.firstToken)
    .map(({ text }) => text)
    .join(' ');
  const behind = tokens[short.lastToken];
  return between === '(' ? behind?.text === ')' : ALSO.test(between) && isMark(behind);
}

/** Tokens between the two at most: ", also known as". */
const ALIAS_REACH = 5;
const ALSO = /^(?:, or|,? (?:also |better |commonly )?(?:known as|called|abbreviated as))(?: the)?$/u;
const isMark = (token: Token | undefined): boolean => token === undefined || /^[,.;:)]$/u.test(token.text);

/** The keys that a rule gives a name, the rule's id before each. */
interface RuleKeys {
  readonly rule: string;
  readonly known: readonly string[];
  /** None for a bare head but by the first rule: "the Ministry" is only itself. */
  readonly wanted: readonly string[];
}

const keysOf = rememberedByLexicon((text, lexicon): readonly RuleKeys[] => {
  const words = wordsOf(text, lexicon);
  // "The Courier" is short for a paper's name.
  const bare = isBareHead(words, lexicon) && !isOutletWord(words[0] ?? '');
  return SAME_ORGANIZATION_RULES.map(({ id, keys }, i) => {
    const { known, wanted } = keys({
      text,
      words,
      isPublic: isPublic(words, lexicon),
      endsInPlace: endsInPlace(words, lexicon),
    });
    const ofRule = (key: string): string => `${id} ${key}`;
    return { rule: id, known: known.map(ofRule), wanted: bare && i > 0 ? [] : wanted.map(ofRule) };
  });
});

/** Stands where a key is that of more than one organisation. */
const SEVERAL: Body = { mentions: [] };

/** Organisations by every key that a rule gives their names. */
class BodyIndex {
  private readonly byKey = new Map<string, Body>();

  add(keys: readonly RuleKeys[], body: Body): void {
    for (const { known } of keys)
      for (const key of known) {
        const other = this.byKey.get(key) ?? body;
        this.byKey.set(key, other === body ? body : SEVERAL);
      }
  }

  /** The one organisation that a rule finds. */
  find(keys: readonly RuleKeys[]): { body: Body; rule: string } | null {
    for (const { rule, wanted } of keys) {
      const body = this.only(wanted);
      if (body !== null) return { body, rule };
    }
    return null;
  }

  /** The organisation of some keys, null where they have none or several. */
  private only(wanted: readonly string[]): Body | null {
    let only: Body | null = null;
    for (const key of wanted) {
      const body = this.byKey.get(key);
      if (body === SEVERAL || (body !== undefined && only !== null && body !== only)) return null;
      only = body ?? only;
    }
    return only;
  }
}

const entryOf = (mention: NameMention, { mentions }: Body, rule: string): TraceEntry => ({
  stage: 'resolve',
  subject: 'name',
  span: { start: mention.start, end: mention.end },
  decision: `organization "${mentions[0]?.text}"`,
  taken: true,
  rule,
  evidence: [],
  alternatives: [],
  steps: [],
});
