import { rememberedByLexicon } from '../../../lexicon/form-memo.ts';
import type { GazetteerEntry, Lexicon } from '../../../lexicon/types.ts';
import { isDirection, kindsOf } from '../cues/kind-words.ts';
import { stateOf } from '../cues/state-abbreviations.ts';
import { liesIn } from '../geometry.ts';

/** At most so many places a name: the rest are hamlets that no article of this name was ever about. */
const MOST = 30;

const NONE: readonly GazetteerEntry[] = [];

const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\bSt\.? /u, 'Saint '],
  [/\bSte\.? /u, 'Sainte '],
  [/\bFt\.? /u, 'Fort '],
  [/\bMt\.? /u, 'Mount '],
  [/^Counties /u, 'County '],
  [/\bSaint /u, 'St. '],
  [/\bFort /u, 'Ft. '],
  [/\bMount /u, 'Mt. '],
];

const HEAD_FIRST = /^(?:the )?(\p{L}+) of (?:the )?(.+)$/iu;
const HEAD_LAST = /^(.+) (\p{L}+)$/u;

/** Everything in the gazetteer that a name may stand for, likeliest first; empty where nothing is listed. */
export const candidatesOf = (name: string, lexicon: Lexicon): readonly GazetteerEntry[] => candidates(lexicon)(name);

const candidates = rememberedByLexicon(lookUp);

function lookUp(name: string, lexicon: Lexicon): readonly GazetteerEntry[] {
  const plain = name.replace(/\s+/gu, ' ');
  const comma = plain.indexOf(', ');
  if (comma > 0) return withinNamed(plain.slice(0, comma), plain.slice(comma + 2), lexicon);
  const listed = [...stateEntry(plain, lexicon), ...asWritten(plain, lexicon)];
  const isSaint = /^(?:St\.?|Saint) /u.test(plain);
  const spelt = listed.length > 0 && !isSaint ? listed : [...listed, ...respelt(plain, lexicon)];
  // "Phenix City" is listed: that Phoenix was once called Phenix tells nothing.
  const bare = withoutHead(plain, lexicon).filter(({ alias }) => spelt.length === 0 || alias === 'main');
  const all = unique([...spelt, ...bare]).slice(0, MOST);
  return all.length > 0 ? all : lexicon.demonym(plain);
}

/** "Washington, D.C." as one name: the places of the first part that lie in one of the second. */
function withinNamed(inner: string, outer: string, lexicon: Lexicon): readonly GazetteerEntry[] {
  const outers = [...stateEntry(outer, lexicon), ...candidatesOf(outer, lexicon)];
  return candidatesOf(inner, lexicon).filter((entry) => outers.some((other) => liesIn(entry, other)));
}

/** Two or three capitals are an initialism: "EU" is not the town of Eu, though "ROME" is Rome. */
function asWritten(name: string, lexicon: Lexicon): readonly GazetteerEntry[] {
  const entries = lexicon.places(name);
  if (!/^[A-Z]{2,3}$/u.test(name)) return entries;
  const words = new Set(lexicon.places(name.toLowerCase()).map(({ id }) => id));
  return entries.filter(({ id }) => !words.has(id));
}

/** "Ill.", "B.C.", "TX": known as a state even away from a town. */
function stateEntry(name: string, lexicon: Lexicon): readonly GazetteerEntry[] {
  if (!/\.$|^[A-Z]{2,3}$/u.test(name)) return NONE;
  const code = stateOf(name);
  const entry = code === null ? null : lexicon.region(code.country, code.admin1);
  return entry === null ? NONE : [entry];
}

function respelt(name: string, lexicon: Lexicon): readonly GazetteerEntry[] {
  const bare = name.replace(/^the /iu, '');
  const spellings = ABBREVIATED.map(([pattern, full]) => bare.replace(pattern, full)).filter((s) => s !== name);
  return [...(bare === name ? [] : [bare]), ...spellings].flatMap((spelling) => lexicon.places(spelling));
}

/** Heads of names that are more than the name without them: "Washington Township" is in no Washington. */
const PART_OF_NAME = /^(?:borough|hamlet|port|resort|suburb|town|township|village)$/iu;

/** Heads that some lists leave off a first-level region's name: Zambia's "North-Western". */
const REGION = /^(?:department|oblast|province|region|state)$/iu;

/**
 * "Borno Province", "City of Dayton": the name without its head, of the head's kind. The "South Coast" is no coast of a
 * "South", but "Eastern Province" may be an "Eastern".
 */
function withoutHead(name: string, lexicon: Lexicon): readonly GazetteerEntry[] {
  const first = HEAD_FIRST.exec(name);
  const last = HEAD_LAST.exec(name);
  const [head, rest] = first !== null ? [first[1], first[2]] : [last?.[2], last?.[1]];
  const kinds = head === undefined ? null : kindsOf(head);
  if (head === undefined || kinds === null || rest === undefined) return [];
  if (first === null && head === 'Town') return townsOfTheirCounty(rest, lexicon);
  if (first === null && PART_OF_NAME.test(head)) return [];
  if (isDirection(rest) && (first !== null || !REGION.test(head))) return [];
  return lexicon.places(rest).filter((entry) => kinds.includes(entry.kind));
}

/** "Tipperary Town", as the town is told from the county of its name. */
function townsOfTheirCounty(name: string, lexicon: Lexicon): readonly GazetteerEntry[] {
  const entries = lexicon.places(name);
  const counties = entries.filter(({ kind }) => kind === 'county' || kind === 'region');
  return entries.filter((town) => town.kind === 'city' && counties.some((county) => liesIn(town, county)));
}

function unique(entries: readonly GazetteerEntry[]): GazetteerEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
}
