import type { Document } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';

/** What the first pronoun behind a name tells of its bearer's sex, as log-odds of "male". */
const HINT = 1.5;
/** How far behind the name it is looked for, in tokens. */
const REACH = 40;

/**
 * "Ifeanyi Obi, 71, has a system. |She| …": the first pronoun behind a name is most often its bearer's, as long as
 * nobody else is named or quoted in between and the paragraph goes on.
 */
export function pronounHint({ tokens, sentences }: Document, name: NameMention, next: NameMention | undefined): number {
  const paragraph = paragraphAt(name.firstToken);
  const limit = Math.min(name.lastToken + REACH, next?.firstToken ?? tokens.length);
  for (let at = name.lastToken; at < limit; at++) {
    const { text } = tokens[at] as Document['tokens'][0];
    if (paragraphAt(at) !== paragraph || /^["“”]$/u.test(text)) return 0;
    if (/^(?:[Hh]e|[Hh]is|him|himself)$/u.test(text)) return HINT;
    if (/^(?:[Ss]he|[Hh]er|hers|herself)$/u.test(text)) return -HINT;
  }
  return 0;

  function paragraphAt(token: number): number | undefined {
    return sentences[tokens[token]?.sentence ?? -1]?.paragraph;
  }
}
