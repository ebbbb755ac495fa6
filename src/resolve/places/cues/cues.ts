import type { NameMention } from '../../../model/mention.ts';
import { type Cues, NO_CUES } from '../toponym.ts';
import { besideCue } from './beside-cues.ts';
import { containerCue } from './container-cues.ts';
import { kindCue } from './kind-cues.ts';
import { namesA } from './kind-words.ts';
import { type Office, officeOf } from './office-words.ts';
import { JOINING, type Reading, together } from './reading.ts';

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
    head: kind?.head ?? null,
    container,
    beside: besideCue(reading, mention),
    village: isVillage(reading, mention),
    away: isAway(reading, mention),
    dateline: dateline !== undefined && dateline.start <= mention.start && mention.end <= dateline.end,
    office: office(reading, mention),
    rowAfter: rowAfter(reading, index),
  };
}

/** "Musoma village", "the village of Musoma", but not "a Norfolk village". */
function isVillage(reading: Reading, { firstToken, lastToken }: NameMention): boolean {
  if (namesA(reading.word(lastToken), 'small')) return !/^an?$/iu.test(reading.word(firstToken - 1));
  return reading.word(firstToken - 1) === 'of' && namesA(reading.word(firstToken - 2), 'small');
}

const AWAY = /^(?:emigrated|fled|flew|flown|lives|moved|settled)$/u;

/** "She now lives in Dublin", "he flew to Lima". */
const isAway = (reading: Reading, { firstToken }: NameMention): boolean =>
  /^(?:in|to)$/u.test(reading.word(firstToken - 1)) && AWAY.test(reading.word(firstToken - 2));

/** "Ohio Senator", "Jordan's parliament", "the mayor of Orange". */
function office(reading: Reading, { firstToken, lastToken }: NameMention): Office | null {
  const behind = /^['’]s$/u.test(reading.word(lastToken)) ? lastToken + 1 : lastToken;
  const ahead = reading.word(firstToken - 1) === 'of' ? officeOf(reading.word(firstToken - 2)) : null;
  return officeOf(reading.word(behind)) ?? ahead;
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
