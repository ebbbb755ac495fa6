import type { Token } from '../../../model/document.ts';
import type { Wording } from './wording.ts';
import { Is } from './words.ts';

/** Tokens that may point at a person, by index; found in one pass over the document. */
export interface Points {
  /** he, she, his … */
  readonly third: readonly number[];
  /** I, you, my … */
  readonly firstAndSecond: readonly number[];
  /** Nouns that mean one person, and adjectives that stand for one. */
  readonly nouns: readonly number[];
  /** "year-old" of "the 52-year-old". */
  readonly ages: readonly number[];
}

export function pointsIn(wording: Wording): Points {
  const { tokens } = wording;
  const points = { third: [] as number[], firstAndSecond: [] as number[], nouns: [] as number[], ages: [] as number[] };
  for (let index = 0; index < tokens.length; index++) {
    const { is } = wording.word(index);
    if ((is & POINTING) === 0) continue;
    const { pos } = tokens[index] as Token;
    if (pos === 'PRON') {
      if ((is & (Is.HE | Is.SHE)) !== 0) points.third.push(index);
      else if ((is & (Is.I | Is.YOU)) !== 0) points.firstAndSecond.push(index);
    } else if (pos === 'NOUN' || (pos === 'PROPN' && isNamedByRole(tokens[index - 1]))) {
      if ((is & Is.PERSON_NOUN) !== 0) points.nouns.push(index);
      else if ((is & Is.AGE) !== 0) points.ages.push(index);
      else if (standsForPerson(wording, index)) points.nouns.push(index);
    } else if ((pos === 'ADJ' || pos === 'PROPN') && standsForPerson(wording, index)) points.nouns.push(index);
  }
  return points;
}

/** Most words have none of these. */
const POINTING = Is.HE | Is.SHE | Is.I | Is.YOU | Is.PERSON_NOUN | Is.AGE | Is.EPITHET;

/** "the |Norwegian| said", "said the 22-year-old |Norwegian|.", whatever the tagger took it for. */
function standsForPerson(wording: Wording, at: number): boolean {
  if (!wording.is(at, Is.EPITHET)) return false;
  const first = wording.is(at - 1, Is.AGE) ? at - 4 : at - 1;
  if (wording.word(first).folded !== 'the') return false;
  const [next, behind] = [wording.tokens[at + 1], wording.tokens[at + 2]?.pos];
  if (next?.pos === 'AUX' || (next?.pos === 'VERB' && behind !== 'AUX')) return true;
  const isTold = wording.is(first - 1, Is.SPEECH_VERB) || !wording.inOneSentence(first - 1, first);
  return isTold && (next?.text === ',' || next?.text === '.');
}

/** "the |President|": a capitalised role stands behind a determiner or within a capitalised title. */
const isNamedByRole = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.pos === 'DET' ||
    before.pos === 'PRON' ||
    before.pos === 'PROPN' ||
    before.pos === 'PART' ||
    before.pos === 'ADJ');
