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

const PATTERNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [Written.YEAR, /^(?:1[5-9]|20)\d\d[a-z]?$/u],
  [Written.SAINT, /^(?:st|saint|ste|sainte)\.?$/iu],
  [Written.QUOTE, /^["“”‘’'«»]$|^``$|^''$/u],
  [Written.WHO, /^(?:who|whose|whom)$/u],
  [Written.INITIAL, /^\p{Lu}\.$/u],
  // What stands between the names of a reference: ", Brook-Sol, & Zarbo et al. (2007".
  [Written.REFERENCE, /^(?:,|&|-|and|et|al|al\.|\.|\()$/u],
  // The marks around a nickname.
  [Written.OPENS, /^["“]$/u],
  [Written.CLOSES, /^["”]$/u],
  // The halves of a score and what stands between them.
  [Written.DASH, /^[-–]$/u],
  [Written.GOALS, /^\d{1,3}$/u],
  [Written.COMMA, /^,$/u],
  [Written.COLON, /^:$/u],
  [Written.BRACKET_OPENS, /^\($/u],
  [Written.BRACKET_CLOSES, /^\)$/u],
  [Written.WHERE, /^where$/u],
  [Written.AGE, /^[1-9]\d?$/u],
  // Neither a word or number nor a part of one.
  [Written.MARK, /^[^\p{L}\p{N}'’-]/u],
  [Written.IS, /^(?:is|are|was|were|becomes?|became|remain(?:s|ed)?)$/u],
  [Written.NAMED, /^(?:called|named|dubbed|nicknamed|titled|entitled)$/u],
  // Of a ruler: "Maria II".
  [Written.NUMERAL, /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{0,3})$/u],
  // What makes an adjective of the name before a hyphen: "Trump-appointed", "Kremlin-leaning" (but "Mei-ling" is whole), and of a place's name: "Leeds-based".
  [
    Written.ADJECTIVAL,
    /^(?:\p{Ll}{2,}ed|\p{Ll}{4,}ing|area|born|bound|bred|built|era|free|friendly|grown|held|led|like|made|native|only|owned|run|size|style|type|watchers?|wide|wing)$/u,
  ],
  // What a leader has: "the Brook administration", "a Brook aide".
  [
    Written.OF_LEADER,
    /^(?:administration|advis[eo]rs?|aides?|all(?:y|ies)|appointees?|backers?|camp|campaign|era|loyalists?|premiership|presidency|supporters?|voters?|years)$/u,
  ],
  // Money and codes: "Rs", "Sh2,800", "Rs500", "N95", "K2.4" (but K2 is a mountain), the "Baa1" of a rating.
  [Written.CODE, /^Rs\.?$|^(?:[KTU]?[Ss]h|Rs|Rp|RM|[NPR])\d|^K\d+[.,]\d|^(?:A|B|C)aa?[1-3]$/u],
  // Within the name of a town.
  [Written.BINDS, /^(?:am|an|de|del|do|en|le|nad|ob|on|sur|under|upon|vor)$/u],
  // Behind a firm's name and a comma: "Zarbo & Sol, Inc."; "Co" is a county as often.
  [Written.INCORPORATED, /^(?:Corp|GmbH|Inc|Incorporated|L\.?L\.?[CP]|L\.?P|Limited|Ltd|N\.A|PLC|plc|S\.A)\.?$/u],
  // Before the name of a ship.
  [Written.SHIP, /^(?:BRP|CSS|HM(?:A|C|NZ)?S|KRI|MV|M\/V|RFA|RMS|RRS|USCGC|USNS|USS)$/u],
  [Written.GENERATION, /^(?:Jr|Sr)\.?$/u],
  [Written.OF_PLACE, /^(?:area|based|born|bound|bred|headquartered|native)$/u],
];

const isPostNominal = listed('post-nominals');
const toldBy = classesIn('name-settings');
const moneyOf = classesIn('currencies');

/** "UGX". */
const isMoney = (text: string): boolean => /^\p{Lu}{3}$/u.test(text) && moneyOf(text.toLowerCase()).length > 0;

/** Bit set of `Written`. */
export function writtenAs(text: string): number {
  const told = toldBy(text);
  return PATTERNS.reduce(
    (bits, [bit, pattern]) => (pattern.test(text) ? bits | bit : bits),
    (isPostNominal(text) ? Written.POST_NOMINAL : 0) |
      (isMoney(text) ? Written.CODE : 0) |
      (told.includes('work') ? Written.WORK : 0) |
      (told.includes('firm-of') ? Written.FIRM_OF : 0) |
      (told.includes('inhabitant') ? Written.INHABITANT : 0),
  );
}
