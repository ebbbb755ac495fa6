import type { GazetteerEntry, Lexicon } from '../../../lexicon/types.ts';
import type { Document } from '../../../model/document.ts';
import { append } from '../../../model/maps.ts';
import { namesA } from '../cues/kind-words.ts';
import { stateOf } from '../cues/state-abbreviations.ts';
import { type Toponym, toponym } from '../toponym.ts';
import { candidatesOf } from './candidates.ts';
import { embeddedPlace } from './embedded.ts';
import { type Gathered, sameName } from './gather.ts';

/** A name that only says where another lies has no article of its own behind it, but it is certain. */
const HELPER_WEIGHT = 1;

/** More neighbours or uses than that tell nothing new. */
const MOST_TIES = 6;

/**
 * Ties toponyms to one another: to what contains them, to their neighbours in a row, to other uses of their name.
 * Gives back the helpers that it had to make: containers that are no mentions, places inside unlisted names.
 */
export function tie(gathered: Gathered, document: Document, lexicon: Lexicon): readonly Toponym[] {
  const helpers = new Map<string, Toponym>();
  for (const item of gathered.toponyms) tieContainer(item, gathered, helpers, lexicon);
  for (const item of gathered.toponyms) tieBeside(item, gathered);
  tieRows(gathered);
  tieSentences(gathered, document);
  tieTwins(gathered.toponyms);
  const named = new Map(gathered.toponyms.map((item) => [sameName(item.name), item]));
  for (const item of gathered.toponyms) tieEmbedded(item, named, helpers, lexicon);
  for (const item of gathered.toponyms) widenContainer(item);
  return [...helpers.values()];
}

function tieContainer(item: Toponym, { ofMention }: Gathered, helpers: Map<string, Toponym>, lexicon: Lexicon): void {
  const cue = item.cues.container;
  if (cue === null) return;
  const container = cue.mention === null ? helper(cue.text, helpers, lexicon) : ofMention[cue.mention];
  if (container === undefined || container === item) return;
  item.container = container;
  container.contents.push(item);
}

/** "Perth, southwest of Ottawa". */
function tieBeside(item: Toponym, { ofMention }: Gathered): void {
  const cue = item.cues.beside;
  const place = cue === null ? undefined : ofMention[cue.mention];
  if (cue !== null && place !== undefined && place !== item) item.beside = { place, km: cue.km };
}

/** "Perth is a town in Eastern Ontario, Canada": where no list has what it lies in, what that lies in tells. */
function widenContainer(item: Toponym): void {
  const unlisted = item.container;
  if (unlisted === null || unlisted.candidates.length > 0) return;
  const wider = unlisted.container ?? unlisted.embedded;
  if (wider !== null && wider !== item && wider.candidates.length > 0) item.container = wider;
}

function helper(text: string, helpers: Map<string, Toponym>, lexicon: Lexicon): Toponym {
  const known = helpers.get(text);
  if (known !== undefined) return known;
  const made = toponym('container', text, containerEntries(text, lexicon), HELPER_WEIGHT);
  helpers.set(text, made);
  return made;
}

/** "Ill.", "Iraqi", "Ohio". */
function containerEntries(text: string, lexicon: Lexicon): readonly GazetteerEntry[] {
  const code = stateOf(text);
  const state = code === null ? null : lexicon.region(code.country, code.admin1);
  if (state !== null) return [state];
  const belonging = lexicon.demonym(text);
  return belonging.length > 0 ? belonging : candidatesOf(text, lexicon);
}

function tieRows({ ofMention, cues }: Gathered): void {
  cues.forEach(({ rowAfter }, index) => {
    const [item, before] = [ofMention[index], rowAfter === null ? undefined : ofMention[rowAfter]];
    if (item === undefined || before === undefined || item === before || before.container === item) return;
    if (item.row.length >= MOST_TIES || before.row.length >= MOST_TIES || item.row.includes(before)) return;
    item.row.push(before);
    before.row.push(item);
  });
}

/** "In Tripoli people ran into the streets; nobody was hurt in Lebanon." */
function tieSentences({ toponyms }: Gathered, { tokens }: Document): void {
  const wide = new Map<number, Toponym[]>();
  for (const item of toponyms) {
    if (!canContain(item)) continue;
    for (const { firstToken } of item.mentions) {
      const sentence = tokens[firstToken]?.sentence ?? -1;
      if ((wide.get(sentence)?.length ?? 0) < MOST_TIES) append(wide, sentence, item);
    }
  }
  if (wide.size === 0) return;
  for (const item of toponyms) {
    for (const { firstToken } of item.mentions) {
      for (const other of wide.get(tokens[firstToken]?.sentence ?? -1) ?? []) {
        if (item.around.length >= MOST_TIES) break;
        if (other !== item && !item.around.includes(other)) item.around.push(other);
      }
    }
  }
}

const canContain = ({ candidates }: Toponym): boolean =>
  candidates.some(({ entry: { kind } }) => kind === 'country' || kind === 'region');

function tieTwins(toponyms: readonly Toponym[]): void {
  const byName = new Map<string, Toponym[]>();
  for (const item of toponyms) {
    const name = sameName(item.name);
    const others = byName.get(name) ?? [];
    for (const other of others.slice(0, MOST_TIES)) {
      other.twins.push(item);
      item.twins.push(other);
    }
    others.push(item);
    byName.set(name, others);
  }
}

/**
 * What is not listed may carry a listed place in its name: "Boston" of "Boston Harbor Hotel", the one that the article
 * names if it does.
 */
function tieEmbedded(
  item: Toponym,
  named: ReadonlyMap<string, Toponym>,
  helpers: Map<string, Toponym>,
  lexicon: Lexicon,
): void {
  if (item.candidates.length > 0) return;
  const place = embeddedPlace(item.name, lexicon) ?? townOfBuilding(item.name, named);
  if (place === null) return;
  const key = `${place}|embedded`;
  const known = named.get(sameName(place)) ?? helpers.get(key);
  item.embedded = known ?? toponym('embedded', place, candidatesOf(place, lexicon), HELPER_WEIGHT);
  if (known === undefined) helpers.set(key, item.embedded);
}

/** "Zarbo" of "Zarbo Garda Station" where the text names that town; "Zarbo Road" leads to it. */
function townOfBuilding(name: string, named: ReadonlyMap<string, Toponym>): string | null {
  const words = name.split(' ');
  const head = words.at(-1)?.toLowerCase() ?? '';
  if (!namesA(head, 'facility') || namesA(head, 'street')) return null;
  for (let end = words.length - 1; end > 0; end--) {
    const town = words.slice(0, end).join(' ');
    if (named.get(sameName(town))?.candidates[0]?.entry.kind === 'city') return town;
  }
  return null;
}
