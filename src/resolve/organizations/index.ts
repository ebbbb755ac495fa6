import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Organization } from '../../model/resolution.ts';
import type { Trace } from '../../model/trace.ts';
import { acronymOf, isBareHead, wordsOf } from './names.ts';
import { type OrganizationName, SAME_ORGANIZATION_RULES } from './rules.ts';

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
    const name = { text: mention.text, words: wordsOf(mention.text, lexicon) };
    const bracketed = before !== undefined && isBracketed(document, before.mention, mention) ? before.body : null;
    const found =
      bracketed === null
        ? index.find(name, isBareHead(name.words, lexicon))
        : { body: bracketed, rule: 'acronym-in-brackets' };
    const body = found?.body ?? { mentions: [] };
    if (found === null) bodies.push(body);
    body.mentions.push(mention);
    index.add(name, body);
    trace?.(entryOf(mention, body, found?.rule ?? 'first-mention'));
    before = { mention, body };
  }
  return bodies;
}

/** "Korean Central News Agency (|KCNA|)": one of the two is an acronym. */
function isBracketed({ tokens }: Document, full: NameMention, short: NameMention): boolean {
  if (short.firstToken !== full.lastToken + 1 || tokens[full.lastToken]?.text !== '(') return false;
  return tokens[short.lastToken]?.text === ')' && (acronymOf(short.text) ?? acronymOf(full.text)) !== null;
}

/** Organisations by every key that a rule gives their names. */
class BodyIndex {
  readonly #byKey = new Map<string, Set<Body>>();

  add(name: OrganizationName, body: Body): void {
    for (const { id, keys } of SAME_ORGANIZATION_RULES)
      for (const key of keys(name).known) {
        const known = this.#byKey.get(`${id} ${key}`);
        if (known === undefined) this.#byKey.set(`${id} ${key}`, new Set([body]));
        else known.add(body);
      }
  }

  /** The one organisation that a rule finds; a bare head ("the Ministry") is only itself. */
  find(name: OrganizationName, bare: boolean): { body: Body; rule: string } | null {
    for (const { id, keys } of bare ? SAME_ORGANIZATION_RULES.slice(0, 1) : SAME_ORGANIZATION_RULES) {
      const found = new Set(keys(name).wanted.flatMap((key) => [...(this.#byKey.get(`${id} ${key}`) ?? [])]));
      const [body] = found;
      if (body !== undefined && found.size === 1) return { body, rule: id };
    }
    return null;
  }
}

const entryOf = (mention: NameMention, { mentions }: Body, rule: string): Parameters<Trace>[0] => ({
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
