import type { Document } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import type { Wording } from '../words/wording.ts';
import { Is } from '../words/words.ts';

/** What the first pronoun behind a name tells of its bearer's sex, as log-odds of "male". */
const HINT = 1.5;
/** How far behind the name it is looked for, in tokens. */
const REACH = 40;

/**
 * "Ifeanyi Obi, 71, has a system. |She| …": the first pronoun behind a name is most often its bearer's, as long as
 * nobody else is named or quoted in between and the paragraph goes on. In "Obi, |her| cousin" it is not.
 */
export function pronounHint(wording: Wording, name: NameMention, next: NameMention | undefined): number {
  const { tokens, document } = wording;
  const end = paragraphEnd(document.sentences, tokens[name.firstToken]?.sentence ?? 0);
  const limit = Math.min(name.lastToken + REACH, next?.firstToken ?? tokens.length, end);
  for (let at = name.lastToken; at < limit; at++) {
    const pos = tokens[at]?.pos;
    if (pos === 'PUNCT' && wording.is(at, Is.DOUBLE_MARK)) return 0;
    if (at === name.lastToken + 1 && tokens[at - 1]?.text === ',') continue;
    if (pos === 'PRON' && wording.is(at, Is.HE | Is.SHE)) return wording.is(at, Is.HE) ? HINT : -HINT;
  }
  return 0;
}

/** The token at which the paragraph of a sentence ends; only a few sentences are looked at. */
function paragraphEnd(sentences: Document['sentences'], sentence: number): number {
  let last = sentence;
  while (last < sentence + MOST_SENTENCES && sentences[last + 1]?.paragraph === sentences[sentence]?.paragraph) last++;
  return sentences[last]?.last ?? 0;
}

const MOST_SENTENCES = 4;
