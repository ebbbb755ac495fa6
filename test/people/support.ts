import type { Document } from '../../src/model/document.ts';
import type { Findings } from '../../src/model/findings.ts';
import type { EntityKind, NameMention, QuoteMention } from '../../src/model/mention.ts';
import { documentOf } from '../support.ts';

/** A pronoun or noun phrase of a marked text and the full name that it must be tied to; null for nobody. */
export interface Expected {
  readonly start: number;
  readonly text: string;
  readonly name: string | null;
}

/**
 * A document whose names are marked: `[Ann Lund]` a person, `{Bergen}` a place, `<Norsk Data>` an organisation.
 * `(she=Ann Lund)` is a pronoun or noun phrase with the person that it means, `(she=)` one that means nobody named.
 * Text between “ and ” is a direct quotation, said by the name or pronoun beside it: “…,” said Lund / “…,” she said (replied, posted) /
 * Lund said (asked): “…”.
 */
export function marked(source: string): { document: Document; findings: Findings; expected: Expected[] } {
  const spans: { start: number; end: number; entity: EntityKind }[] = [];
  const expected: Expected[] = [];
  let text = '';
  for (const piece of source.match(/[[{<][^\]}>]*[\]}>]|\([^()=]+=[^()]*\)|[^[{<(]+|\(/gu) ?? []) {
    const entity = ENTITIES[piece[0] as string];
    const reference = /^\((?<words>[^=]+)=(?<name>.*)\)$/u.exec(piece)?.groups;
    const plain = reference?.words ?? (entity === undefined ? piece : piece.slice(1, -1));
    if (entity !== undefined) spans.push({ start: text.length, end: text.length + plain.length, entity });
    if (reference !== undefined) expected.push({ start: text.length, text: plain, name: reference.name || null });
    text += plain;
  }
  const document = documentOf(text);
  const names = spans.map((span) => nameAt(document, span));
  return { document, findings: { names, dates: [], quotes: quotesIn(text) }, expected };
}

const ENTITIES: Readonly<Record<string, EntityKind>> = { '[': 'person', '{': 'place', '<': 'organization' };

function nameAt({ tokens, text }: Document, span: { start: number; end: number; entity: EntityKind }): NameMention {
  const firstToken = tokens.findIndex((token) => token.start === span.start);
  const lastToken = tokens.findIndex((token) => token.end === span.end) + 1;
  if (firstToken < 0 || lastToken === 0) throw new Error(`no tokens at "${text.slice(span.start, span.end)}"`);
  return { ...span, text: text.slice(span.start, span.end), firstToken, lastToken, rule: 'marked', confidence: 1 };
}

/** Quotations with the speaker beside them: “…,” said Lund / “…,” she said / Lund said: “…”. */
function quotesIn(text: string): QuoteMention[] {
  return [
    ...text.matchAll(
      /(?:(?<before>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*) (?:asked|said): )?“(?<content>[^”]*)”(?: said (?<name>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)| (?<pronoun>s?he) (?:posted|replied|said))?/gu,
    ),
  ].map((m) => {
    const { before, name, pronoun, content: said = '' } = m.groups ?? {};
    const start = text.indexOf('“', m.index);
    const content = { start: start + 1, end: start + 1 + said.length };
    const words = name ?? pronoun ?? before;
    const at = words === undefined ? -1 : text.indexOf(words, words === before ? m.index : content.end);
    const speaker =
      words === undefined
        ? null
        : {
            start: at,
            end: at + words.length,
            text: words,
            head: { start: at, end: at + words.length },
            kind: words === pronoun ? ('pronoun' as const) : ('name' as const),
          };
    const end = content.end + 1;
    return {
      start,
      end,
      kind: 'direct',
      content,
      speaker,
      cue: null,
      rule: 'marked',
      confidence: 1,
      continues: null,
    };
  });
}
