import { containerCue } from './container-cues.ts';
import { kindCue } from './kind-cues.ts';
import { type Reading, together } from './reading.ts';
import { type Cues, NO_CUES } from './toponym.ts';

/** Verbs and nouns of state: behind a name they make it a government ("Paris vowed", "Jordan's parliament"). */
const STATE_WORDS: ReadonlySet<string> = new Set(
  (
    'accused agreed ambassador announced armed army ambassadors banned condemned demanded denied embassy foreign government ' +
    'imposed insisted military ministry parliament president prime rejected said says signed threatened troops vowed warned'
  ).split(' '),
);

const JOINING = /^(?:,|and|or|&)$/u;

/** What the words around one mention tell of it. */
export function cuesOf(reading: Reading, index: number): Cues {
  const mention = reading.mentions[index];
  if (mention === undefined) return NO_CUES;
  const kind = kindCue(reading, mention);
  const container = containerCue(reading, index, kind);
  const dateline = reading.document.article.dateline?.place;
  return {
    kinds: kind?.kinds ?? null,
    kindTellsApart: kind?.position === 'after',
    container,
    dateline: dateline !== undefined && dateline.start <= mention.start && mention.end <= dateline.end,
    acts: acts(reading, mention.lastToken),
    rowAfter: rowAfter(reading, index),
  };
}

function acts(reading: Reading, behind: number): boolean {
  const at = /^['’]s$/u.test(reading.word(behind)) ? behind + 1 : behind;
  return STATE_WORDS.has(reading.word(at));
}

/** The mention before this one in a row: nothing but a comma, "and" or "or" (or ", and") stands between. */
function rowAfter(reading: Reading, index: number): number | null {
  const { firstToken } = reading.mentions[index] ?? { firstToken: 0 };
  let at = firstToken;
  while (at > firstToken - 2 && JOINING.test(reading.word(at - 1))) at--;
  if (at === firstToken) return null;
  const { tokens } = reading.document;
  return together(tokens[at - 1], tokens[firstToken], reading.document) ? reading.endingAt(at) : null;
}
