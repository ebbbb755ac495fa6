import type { GazetteerEntry, PlaceKind } from '../../lexicon/types.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Office } from './cues/office-words.ts';

/** One place that a name may stand for, with what speaks for it so far. */
export interface Candidate {
  readonly entry: GazetteerEntry;
  /** Sum of the evidence that no other name of the article can change: natural log-odds. */
  fixed: number;
  /** `fixed` and what the other names say, as the last round had it. */
  score: number;
  /** Share of belief among the candidates of its name and "in no gazetteer": 0–1. */
  probability: number;
}

/**
 * What a toponym is here for: the text tells it (`mention`), or it only helps the others: a name that qualifies but is
 * no mention ("the Texan town of"), an adjective or inhabitant, a country's money, a word that it alone has, the publisher's home, a place in an
 * organisation's name or in a title of the front matter, a place in the name of a place that is not listed.
 */
export type ToponymRole =
  | 'mention'
  | 'container'
  | 'demonym'
  | 'publisher'
  | 'currency'
  | 'local-word'
  | 'organization'
  | 'title'
  | 'embedded';

export interface ContainerCue {
  /** `strict`: "Dayton, Ohio"; `loose`: "Dayton in Ohio", "Ohio's Dayton", where the words may mean less. */
  readonly strength: 'strict' | 'loose';
  /** The containing name as the text has it. */
  readonly text: string;
  /** Index among the article's place mentions; null where it is no mention of its own ("the Texan town of"). */
  readonly mention: number | null;
}

/** A place that the text puts a name beside: "northeast of Leeds", "20 miles from Leeds". */
export interface BesideCue {
  /** Index among the article's place mentions. */
  readonly mention: number;
  /** How far off, where it is told. */
  readonly km: number | null;
}

/** What the words around a mention tell. */
export interface Cues {
  /** Kinds that a word in or beside the name allows ("Orange County", "the state of Georgia"); null where none does. */
  readonly kinds: readonly PlaceKind[] | null;
  /** The kind word is what tells it from the bare name ("Washington state"), so that the two need not be one place. */
  readonly kindTellsApart: boolean;
  /** What ends its full name where it stands in a row: "County" of "Lebanon and Berks counties". */
  readonly head: string | null;
  readonly container: ContainerCue | null;
  readonly beside: BesideCue | null;
  /** The words beside it make it a village or a neighbourhood. */
  readonly village: boolean;
  /** Somebody lives there now, or went there: it need not be near what else is named. */
  readonly away: boolean;
  /** It is the dateline's place. */
  readonly dateline: boolean;
  /** An office or an act of government beside it ("Ohio Senator", "Jordan vowed"), or null. */
  readonly office: Office | null;
  /** Index of the mention before it in a row of names ("Texas, Oklahoma and Kansas"), or null. */
  readonly rowAfter: number | null;
}

export const NO_CUES: Cues = {
  kinds: null,
  kindTellsApart: false,
  head: null,
  container: null,
  beside: null,
  village: false,
  away: false,
  dateline: false,
  office: null,
  rowAfter: null,
};

/** A name as one article uses it: all its mentions that are qualified alike, and the places that it may be. */
export interface Toponym {
  readonly role: ToponymRole;
  readonly name: string;
  /** By position; empty unless the role is `mention`. */
  readonly mentions: readonly NameMention[];
  readonly cues: Cues;
  readonly candidates: readonly Candidate[];
  /** How much its belief counts for others: grows with the logarithm of its mentions. */
  readonly weight: number;
  /** Where the text says it lies. */
  container: Toponym | null;
  /** What the text puts it beside, and how far off where it tells. */
  beside: { readonly place: Toponym; readonly km: number | null } | null;
  /** What the text says lies in it. */
  readonly contents: Toponym[];
  /** Other uses of the same name in the article. */
  readonly twins: Toponym[];
  /** Neighbours in rows of names. */
  readonly row: Toponym[];
  /** What else its sentences name that may be a country or region. */
  readonly around: Toponym[];
  /** The place named inside its own name ("Boston" of "Boston Harbor Hotel"), or null. */
  embedded: Toponym | null;
  /** The title of the front matter names it too. */
  titled: boolean;
  /** Log-odds and belief (0–1) that no gazetteer entry is meant. */
  unlistedScore: number;
  unlisted: number;
}

/** "Latah County", also inside "Latah County Jail": so named, it is no town and few others bear the name. */
export const namesCounty = ({ role, name, cues }: Toponym): boolean =>
  cues.kinds?.includes('county') === true || (role === 'organization' && / county$/iu.test(name));

const NO_MENTIONS: readonly NameMention[] = [];

export function toponym(
  role: ToponymRole,
  name: string,
  entries: readonly GazetteerEntry[],
  weight: number,
  mentions: readonly NameMention[] = NO_MENTIONS,
  cues: Cues = NO_CUES,
): Toponym {
  const candidates = entries.map((entry) => ({ entry, fixed: 0, score: 0, probability: 0 }));
  return {
    role,
    name,
    mentions,
    cues,
    candidates,
    weight,
    container: null,
    beside: null,
    contents: [],
    twins: [],
    row: [],
    around: [],
    embedded: null,
    titled: false,
    unlistedScore: 0,
    unlisted: 0,
  };
}
