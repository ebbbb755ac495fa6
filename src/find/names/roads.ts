import { WordClass } from '../../lexicon/types.ts';
import { Tag } from '../../model/tags.ts';
import type { Reading } from './candidate.ts';
import { is } from './evidence/span-rules/rule.ts';
import type { Form } from './words/forms.ts';
import { Joint } from './words/joints.ts';
import { tells } from './words/settings.ts';

/** "Route", "Highway", by `name-settings.txt`. */
const isRoad = tells('road');

type Words = Pick<Reading, 'forms' | 'tokens' | 'tags'>;

/** Whether a number ends a road's name: "Route 66", "I-80", "U.S. 79", "on Alabama 20". */
export function endsRoad(reading: Words, at: number): boolean {
  const { forms, tokens } = reading;
  const before = forms[at - 1];
  if (before === undefined || forms[at]?.joint !== Joint.NUMBER) return false;
  if (before.joint === Joint.HYPHEN) return tokens[at]?.spaced === false && isInterstate(reading, at - 2);
  return before.isCapital && (isRoad(before) || isOfState(reading, at));
}

/** The "I" of "I-80". */
export function isInterstate({ forms, tokens }: Pick<Reading, 'forms' | 'tokens'>, at: number): boolean {
  if (forms[at]?.text !== 'I' || forms[at + 1]?.joint !== Joint.HYPHEN || forms[at + 2]?.joint !== Joint.NUMBER)
    return false;
  return tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false;
}

const FEDERAL = /^U\.?S\.?$/u;
const NUMBER = /^[1-9]\d{0,2}$/u;
/** What one is on, goes along or leaves; of a state's road only what hardly anything else has: "based in Alabama 20" is none. */
const ON = /^(?:on|off|onto|along|via)$/iu;
const MEETS =
  /^(?:across|and|at|between|clos(?:e[ds]?|ing)|down|from|left|near|of|take[ns]?|taking|to|took|up|us(?:e[ds]?|ing))$/iu;

/** "U.S. 79" and "Alabama 20": a number behind the country or a large place, behind what one does on a road. */
function isOfState(reading: Words, at: number): boolean {
  const { forms, tokens, tags } = reading;
  const [state, number] = [forms[at - 1] as Form, forms[at] as Form];
  if (!NUMBER.test(number.text) || tokens[at]?.spaced !== true) return false;
  const isFederal = FEDERAL.test(state.text);
  if (!isFederal && !is(state, WordClass.PLACE_BIG)) return false;
  if (tags[at + 1] === Tag.NOUN || tags[at + 1] === Tag.NUM || forms[at + 1]?.joint === Joint.HYPHEN) return false;
  const before = forms[at - 2];
  if (before === undefined) return false;
  if (ON.test(before.text) || (isFederal && MEETS.test(before.text))) return true;
  // The "Alabama 20" of "on U.S. 79 and Alabama 20".
  return before.joint === Joint.AND && endsRoad(reading, at - 3);
}

/** What stands right behind a road's code. */
const GOES_ON =
  /^(?:(?:north|south|east|west)(?:bound)?|bypass|carriageway|dual|flyover|heading|interchange|junction|motorway|road|roundabout|slip)$/u;
const LEAVES =
  /^(?:along(?:side)?|beside|block(?:ed|ing|s)?|clos(?:e[ds]?|ing)|cross(?:ed|es|ing)?|join(?:ed|ing|s)?|leave|leaving|left|off|onto|rejoin|took)$/iu;
const SHUT = /^(?:blocked|closed|dualled|impassable|open|reopened|resurfaced|shut|widened)$/u;
/** "the A613 at Selby", "the M25 between Reigate and Leatherhead". */
const TO = /^(?:at|between|from|near|outside|past|through|to|towards?)$/u;

/** The letters that begin codes of roads in the document: "A" where it has "on the A613 near Selby". Of these it has no other codes. */
export function roadLetters(reading: Words, noted: readonly number[]): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const i of noted) {
    const { isRoadCode, text } = reading.forms[i] as Form;
    if (isRoadCode && isShownAsRoad(reading, i)) letters.add(text[0] as string);
  }
  if (letters.size === 0) return letters;
  // Beside one that is plain, "on the N2" is one too, and so is the motorway of "use the M62".
  for (const i of noted) {
    const { isRoadCode, text } = reading.forms[i] as Form;
    if (!isRoadCode || reading.forms[i - 1]?.text !== 'the') continue;
    if (ON.test(reading.forms[i - 2]?.text ?? '') || MOTORWAY.test(text)) letters.add(text[0] as string);
  }
  return letters;
}

const MOTORWAY = /^M[1-9]\d?$/u;

/** Whether a token is the code of a road: "A4", but not that of "A4 paper". */
export const isRoadCode = (reading: Reading, at: number): boolean =>
  reading.roads.size > 0 &&
  (reading.forms[at] as Form).isRoadCode &&
  reading.roads.has((reading.forms[at] as Form).text[0] as string) &&
  !isOfThing(reading, at);

/** Whether a noun behind a code is not one of roads. */
const isOfThing = ({ forms, tags }: Pick<Reading, 'forms' | 'tags'>, at: number): boolean =>
  tags[at + 1] === Tag.NOUN && !GOES_ON.test((forms[at + 1] as Form).text);

function isShownAsRoad({ forms, tags }: Words, at: number): boolean {
  const [verb, the, behind, second] = [forms[at - 2], forms[at - 1], forms[at + 1], forms[at + 2]];
  if (the?.folded !== 'the') return the?.text === 'via';
  if (behind === undefined) return false;
  if (GOES_ON.test(behind.text) || SHUT.test(behind.text)) return true;
  // "the A614 Selby junction".
  if (behind.isCapital) return GOES_ON.test(second?.text ?? '');
  if (isOfThing({ forms, tags }, at)) return false;
  if (verb !== undefined && (LEAVES.test(verb.text) || verb.text === 'via')) return true;
  if (tags[at + 1] === Tag.AUX && second !== undefined && SHUT.test(second.text)) return true;
  return TO.test(behind.text) && second?.isCapital === true && !/^[^\p{Ll}]*$/u.test(second.text);
}
