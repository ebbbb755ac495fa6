import type { GazetteerEntry } from '../../../lexicon/types.ts';
import type { NameMention } from '../../../model/mention.ts';
import { liesIn } from '../geometry.ts';
import type { ContainerCue } from '../toponym.ts';
import type { KindCue } from './kind-cues.ts';
import { isCapitalised, type Reading, together } from './reading.ts';
import { stateOf } from './state-abbreviations.ts';

/** Words between a noun or "in" and the containing name: "in the far north of Ohio". */
const BETWEEN = 4;

/** Where the text says that a mention lies, or null. The firmest way of saying it wins. */
export function containerCue(reading: Reading, index: number, kind: KindCue | null): ContainerCue | null {
  const mention = reading.mentions[index];
  if (mention === undefined) return null;
  return (
    behindComma(reading, mention) ??
    beforeNoun(reading, mention, kind) ??
    behindApposition(reading, kind) ??
    ofOwner(reading, mention) ??
    behindIn(reading, mention) ??
    behindDistrict(reading, kind) ??
    beforeDemonym(reading, mention) ??
    opensSentence(reading, mention)
  );
}

/** "Dayton, Ohio", "Dayton (Ohio)", "Dayton, Ill." */
function behindComma(reading: Reading, mention: NameMention): ContainerCue | null {
  const { tokens } = reading.document;
  const at = mention.lastToken + 1;
  const opener = reading.word(at - 1);
  if ((opener !== ',' && opener !== '(') || !together(tokens[at - 1], tokens[at], reading.document)) return null;
  const next = reading.startingAt(at);
  if (stateOf(reading.word(at)) !== null && (next === null || reading.mentions[next]?.lastToken === at + 1)) {
    return { strength: 'strict', text: reading.word(at), mention: next };
  }
  if (next === null) return null;
  return isContainer(reading, mention, next) ? cue('strict', reading, next) : null;
}

/** Told from a row of equals ("Texas, Oklahoma and Kansas") by what the two names can be. */
function isContainer(reading: Reading, mention: NameMention, next: number): boolean {
  const container = reading.mentions[next];
  const first = container === undefined ? undefined : likeliest(reading, container);
  if (container === undefined || first === undefined || goesOnAsRow(reading, container, first)) return false;
  const inner = reading.lexicon.places(mention.text);
  const outer = rank(first) > 0 ? first : widerSense(reading, container, inner);
  if (outer === undefined || (inner[0] !== undefined && rank(inner[0]) >= rank(outer))) return false;
  return inner.length === 0 || inner.some((entry) => liesIn(entry, outer)) || closes(reading, container);
}

/** "Tacoma, Washington": the region of that name in which a Tacoma lies, although a city comes first. */
function widerSense(reading: Reading, container: NameMention, inner: readonly GazetteerEntry[]) {
  const able = closes(reading, container) ? inner : inner.slice(0, 1);
  return reading.lexicon
    .places(container.text)
    .find((outer) => rank(outer) > 0 && able.some((entry) => liesIn(entry, outer)));
}

const likeliest = (reading: Reading, mention: NameMention): GazetteerEntry | undefined =>
  reading.lexicon.places(mention.text)[0];

const RANK: Readonly<Partial<Record<GazetteerEntry['kind'], number>>> = { country: 3, region: 2, county: 1 };
const rank = (entry: GazetteerEntry): number => RANK[entry.kind] ?? 0;

/** "…, Oklahoma and Kansas": the name behind is followed by one of its own kind. */
function goesOnAsRow(reading: Reading, container: NameMention, outer: GazetteerEntry): boolean {
  let at = container.lastToken;
  if (reading.word(at) === ',') at++;
  if (/^(?:and|or)$/u.test(reading.word(at))) at++;
  const next = at === container.lastToken ? null : reading.startingAt(at);
  const third = next === null ? undefined : reading.mentions[next];
  const entry = third === undefined ? undefined : likeliest(reading, third);
  return entry !== undefined && rank(entry) === rank(outer);
}

const closes = (reading: Reading, container: NameMention): boolean =>
  /^(?:[,.;)—–-]|--|)$/u.test(reading.word(container.lastToken));

/** "the Ohio town of Dayton", "Iraq's northern city of Mosul": read back from the noun. */
function beforeNoun(reading: Reading, mention: NameMention, kind: KindCue | null): ContainerCue | null {
  if (kind === null || kind.noun === null || kind.position === 'apposition') return null;
  const from = kind.position === 'before' ? kind.noun : mention.firstToken;
  let isApart = false;
  for (let at = from - 1; at >= from - BETWEEN; at--) {
    const word = reading.word(at);
    // "Israeli strikes hit the Zarbo district": the strikes are, the district need not be.
    isApart ||= /^(?:the|an?)$/u.test(word);
    if (/^['’]s$/u.test(word)) return owner(reading, at, 'strict');
    const mentionEnding = reading.endingAt(at + 1);
    if (mentionEnding !== null) return kind.position === 'before' ? cue('strict', reading, mentionEnding) : null;
    if (isCapitalised(word)) return isApart ? null : demonymCue(reading, word);
    if (!/^[a-z-]+$/u.test(word)) return null;
  }
  return null;
}

const demonymCue = (reading: Reading, word: string): ContainerCue | null =>
  reading.lexicon.demonym(word).length === 0 ? null : { strength: 'strict', text: word, mention: null };

/** "Marfa, a town in west Texas", "Hanoi, the capital of Vietnam". */
function behindApposition(reading: Reading, kind: KindCue | null): ContainerCue | null {
  if (kind === null || kind.noun === null || kind.position !== 'apposition') return null;
  if (!/^(?:in|of|on)$/u.test(reading.word(kind.noun + 1))) return null;
  return ahead(reading, kind.noun + 2, 'strict');
}

/** What is a part of a town, so that "the Zarbo district of Lima" lies in Lima; the London borough of Ealing does not lie in Ealing. */
const PART = /^(?:district|neighbou?rhood|quarter|suburb|area|section)$/u;
const MIDDLE = /^(?:central|downtown|inner|(?:north|south|east|west)\w*)$/u;

/** "the Zarbo district of central Lima". */
function behindDistrict(reading: Reading, kind: KindCue | null): ContainerCue | null {
  if (kind === null || kind.noun === null || kind.position !== 'after') return null;
  const at = kind.noun + 1;
  if (!PART.test(reading.word(kind.noun)) || !/^(?:of|in)$/u.test(reading.word(at))) return null;
  return MIDDLE.test(reading.word(at + 1)) ? ahead(reading, at + 1, 'strict') : null;
}

/** "In Georgetown, the Guyanese coast guard said": the capital of its own country, likelier than its namesake. */
function beforeDemonym(reading: Reading, { firstToken, lastToken }: NameMention): ContainerCue | null {
  if (reading.word(firstToken - 1) !== 'In' || reading.word(lastToken) !== ',') return null;
  const at = reading.word(lastToken + 1) === 'the' ? lastToken + 2 : lastToken + 1;
  const demonym = isCapitalised(reading.word(at)) ? demonymCue(reading, reading.word(at)) : null;
  return demonym === null ? null : { ...demonym, strength: 'loose' };
}

/** "Vietnam's Hanoi". */
function ofOwner(reading: Reading, mention: NameMention): ContainerCue | null {
  return /^['’]s$/u.test(reading.word(mention.firstToken - 1)) ? owner(reading, mention.firstToken - 1, 'loose') : null;
}

/** "Dayton in Ohio", "Odessa in southern Ukraine", "Dayton, in the north of Ohio": firm where it can lie there. */
function behindIn(reading: Reading, mention: NameMention): ContainerCue | null {
  const isApart = reading.word(mention.lastToken) === ',';
  const at = mention.lastToken + (isApart ? 1 : 0);
  if (reading.word(at) !== 'in') return null;
  const found = ahead(reading, at + 1, 'strict');
  const isFirm = found?.mention != null && holds(reading, mention, found.mention);
  return isFirm || isApart ? (isFirm ? found : null) : ahead(reading, at + 1, 'loose');
}

/** "In Victoria, fires near Hamilton …": the sentence is set there. */
function opensSentence(reading: Reading, mention: NameMention): ContainerCue | null {
  const { tokens, sentences } = reading.document;
  const first = sentences[tokens[mention.firstToken]?.sentence ?? -1]?.first ?? 0;
  if (reading.word(first) !== 'In' || mention.firstToken <= first + 1) return null;
  const index = reading.startingAt(first + 1);
  const container = index === null ? undefined : reading.mentions[index];
  if (index === null || container === undefined || reading.word(container.lastToken) !== ',') return null;
  const outer = likeliest(reading, container);
  return outer !== undefined && rank(outer) > 0 ? cue('loose', reading, index) : null;
}

/** "Cardiff in England's last match" says nothing of where Cardiff lies. */
function holds(reading: Reading, mention: NameMention, container: number): boolean {
  const isOwner = /^['’]s$/u.test(reading.word(reading.mentions[container]?.lastToken ?? 0));
  return !isOwner && isContainer(reading, mention, container);
}

function owner(reading: Reading, possessive: number, strength: ContainerCue['strength']): ContainerCue | null {
  const index = reading.endingAt(possessive);
  return index === null ? null : cue(strength, reading, index);
}

/** The first mention within a few lower-case words. */
function ahead(reading: Reading, from: number, strength: ContainerCue['strength']): ContainerCue | null {
  for (let at = from; at < from + BETWEEN; at++) {
    const index = reading.startingAt(at);
    if (index !== null) return cue(strength, reading, index);
    if (!/^[a-z-]+$/u.test(reading.word(at))) return null;
  }
  return null;
}

function cue(strength: ContainerCue['strength'], reading: Reading, index: number): ContainerCue | null {
  const mention = reading.mentions[index];
  return mention === undefined ? null : { strength, text: mention.text, mention: index };
}
