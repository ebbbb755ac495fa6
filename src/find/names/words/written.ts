import { classesIn, listed } from '../../../lexicon/word-list.ts';

/** What rules and topics ask of how a single word is written: a bit each, told once a form. */
export const Written = {
  YEAR: 1,
  SAINT: 2,
  QUOTE: 4,
  WHO: 8,
  INITIAL: 16,
  REFERENCE: 32,
  OPENS: 64,
  CLOSES: 128,
  DASH: 256,
  GOALS: 512,
  COMMA: 1024,
  COLON: 2048,
  BRACKET_OPENS: 4096,
  BRACKET_CLOSES: 8192,
  WHERE: 16384,
  AGE: 32768,
  MARK: 65536,
  IS: 1 << 17,
  NAMED: 1 << 18,
  NUMERAL: 1 << 19,
  ADJECTIVAL: 1 << 20,
  OF_PLACE: 1 << 21,
  GENERATION: 1 << 22,
  OF_LEADER: 1 << 23,
  POST_NOMINAL: 1 << 24,
  CODE: 1 << 25,
  SHIP: 1 << 26,
  BINDS: 1 << 27,
  WORK: 1 << 28,
  INCORPORATED: 1 << 29,
  FIRM_OF: 1 << 30,
  INHABITANT: 1 << 31,
} as const;

const ORDINAL = /^\d{1,4}(?:st|nd|rd|th|d)$/iu;
/** "25th". */
export const isOrdinal = (text: string): boolean => ORDINAL.test(text);

const ROAD_CODE = /^(?!A3\d0$)[A-EMNR]\d{1,4}$/u;
/** "A613", "M5"; that of "A320" is a jet's, and more letters are of ships and products as often. */
export const isRoadCode = (text: string): boolean => ROAD_CODE.test(text);

const PRODUCT = /^(?!(?:EC|NW|SE|SW|WC)\d)\p{Lu}{2,}\d+$/u;
/** "GT3" and "ITV4", unlike the "SE16" of London's post. */
export const isProduct = (text: string): boolean => PRODUCT.test(text);

/** Words and marks that are told as they stand. */
const WORDS: readonly (readonly [bit: number, words: string])[] = [
  [Written.QUOTE, `" “ ” ‘ ’ ' « » \`\` ''`],
  [Written.WHO, 'who whose whom'],
  // What stands between the names of a reference: ", Brook-Sol, & Zarbo et al. (2007".
  [Written.REFERENCE, ', & - and et al al. . ('],
  // The marks around a nickname.
  [Written.OPENS, '" “'],
  [Written.CLOSES, '" ”'],
  // Between the halves of a score.
  [Written.DASH, '- –'],
  [Written.COMMA, ','],
  [Written.COLON, ':'],
  [Written.BRACKET_OPENS, '('],
  [Written.BRACKET_CLOSES, ')'],
  [Written.WHERE, 'where'],
  [Written.IS, 'is are was were become becomes became remain remains remained'],
  [Written.NAMED, 'called named dubbed nicknamed titled entitled'],
  // Of a ruler: "Maria II".
  [Written.NUMERAL, 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII'],
  // What makes an adjective of the name before a hyphen, beside what ends in "ed" and "ing": "Leeds-born".
  [Written.ADJECTIVAL, 'area born bound bred built era free friendly grown held led like made native only owned run'],
  [Written.ADJECTIVAL, 'size style type watcher watchers wide wing'],
  // What a leader has: "the Brook administration", "a Brook aide".
  [Written.OF_LEADER, 'administration adviser advisers advisor advisors aide aides ally allies appointee appointees'],
  [Written.OF_LEADER, 'backer backers camp campaign era loyalist loyalists premiership presidency'],
  [Written.OF_LEADER, 'supporter supporters voter voters years'],
  // Within the name of a town.
  [Written.BINDS, 'am an de del do en le nad ob on sur under upon vor'],
  // Before the name of a ship.
  [Written.SHIP, 'BRP CSS HMS HMAS HMCS HMNZS KRI MV M/V RFA RMS RRS USCGC USNS USS'],
  [Written.GENERATION, 'Jr Jr. Sr Sr.'],
  [Written.OF_PLACE, 'area based born bound bred headquartered native'],
];

const PATTERNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [Written.YEAR, /^(?:1[5-9]|20)\d\d[a-z]?$/u],
  [Written.SAINT, /^(?:st|saint|ste|sainte)\.?$/iu],
  [Written.INITIAL, /^\p{Lu}\.$/u],
  // Half of a score.
  [Written.GOALS, /^\d{1,3}$/u],
  [Written.AGE, /^[1-9]\d?$/u],
  // Neither a word or number nor a part of one.
  [Written.MARK, /^[^\p{L}\p{N}'’-]/u],
  // "Trump-appointed", "Kremlin-leaning" (but "Mei-ling" is whole).
  [Written.ADJECTIVAL, /^(?:\p{Ll}{2,}ed|\p{Ll}{4,}ing)$/u],
  // Money and codes: "Rs", "Sh2,800", "Rs500", "N95", "K2.4" (but K2 is a mountain), the "Baa1" of a rating, "39C"; of scores: "(OT)".
  [
    Written.CODE,
    /^Rs\.?$|^(?:[KTU]?[Ss]h|Rs|Rp|RM|[NPR])\d|^K\d+[.,]\d|^(?:A|B|C)aa?[1-3]$|^\d{1,3}[CF]$|^(?:AET|DNF|DNS|OT)$/u,
  ],
  // Behind a firm's name and a comma: "Zarbo & Sol, Inc."; "Co" is a county as often.
  [Written.INCORPORATED, /^(?:Corp|GmbH|Inc|Incorporated|L\.?L\.?[CP]|L\.?P|Limited|Ltd|N\.A|PLC|plc|S\.A)\.?$/u],
];

const isPostNominal = listed('post-nominals');
const toldBy = classesIn('name-settings');
const moneyOf = classesIn('currencies');

/** "UGX". */
const isMoney = (text: string): boolean => /^\p{Lu}{3}$/u.test(text) && moneyOf(text.toLowerCase()).length > 0;

const BITS = new Map<string, number>();
for (const [bit, words] of WORDS) for (const word of words.split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | bit);

/** Bit set of `Written`. */
export function writtenAs(text: string): number {
  const told = toldBy(text);
  let bits = BITS.get(text) ?? 0;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(text)) bits |= bit;
  if (isPostNominal(text)) bits |= Written.POST_NOMINAL;
  if (isMoney(text)) bits |= Written.CODE;
  if (told.includes('work')) bits |= Written.WORK;
  if (told.includes('firm-of')) bits |= Written.FIRM_OF;
  if (told.includes('inhabitant')) bits |= Written.INHABITANT;
  return bits;
}
