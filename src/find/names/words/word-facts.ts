import { CIRCLES, COMPANIES, LEANS, leanOf } from '../../../lexicon/company.ts';
import { GIVEN_NAME, type Lexicon, WordClass, type WordClassName, type WordFacts } from '../../../lexicon/types.ts';
import { MODES, Mode } from '../layout.ts';
import { keyOf } from './name-keys.ts';
import { SHAPE_IDS, shapeOf } from './shapes.ts';
import { typeOf, WORD_TYPES } from './word-types.ts';

/** All that the engine may say of one word; a fact at a position ("first: given-male") is one piece of evidence. */
const CLASS_NAMES = Object.keys(WordClass) as WordClassName[];
const RARITY = ['none', 'rare', 'scarce', 'known', 'common', 'commonest'];
const CAPITALS = ['unseen', 'small', 'mostly-small', 'half', 'mostly-capital', 'capital'];
const WEIGHTS = ['1', '2', '3', '4', '5'];
const TILTS = ['family-3', 'family-2', 'family-1', 'even', 'given-1', 'given-2', 'given-3'];
const PARTS = ['person', 'organization', 'role', 'demonym', 'other', 'speech'];
const PLACE_KINDS = ['country', 'region', 'county', 'city', 'district', 'landform', 'water', 'facility', 'area'];
const SIZES = ['unsized', 'hamlet', 'town', 'city', 'metropolis'];
const ALIASES = ['main', 'alternate', 'penalised'];
/** How many places bear the name, up to 40. */
const NAMESAKES = ['one', 'two', 'few', 'several', 'many'];

const slug = (name: string): string => name.toLowerCase().replaceAll('_', '-');

export const FACT_IDS: readonly string[] = [
  'any',
  ...CLASS_NAMES.map(slug),
  ...MODES.flatMap((mode) => RARITY.flatMap((rarity) => CAPITALS.map((capitals) => `${mode}-${rarity}-${capitals}`))),
  ...Array.from({ length: 26 }, (_, i) => `noun-sense-${i + 3}`),
  ...Array.from({ length: 15 }, (_, i) => `verb-sense-${i + 29}`),
  ...WEIGHTS.map((w) => `given-weight-${w}`),
  ...WEIGHTS.map((w) => `family-weight-${w}`),
  ...TILTS.map((lean) => `leans-${lean}`),
  ...PARTS.map((part) => `known-${part}`),
  ...PLACE_KINDS.flatMap((kind) => SIZES.map((size) => `place-${kind}-${size}`)),
  ...ALIASES.map((alias) => `place-by-${alias}-name`),
  ...NAMESAKES.map((count) => `places-${count}`),
  ...Array.from({ length: 9 }, (_, digits) => `people-of-${digits}-digits`),
  ...SHAPE_IDS.map((id) => `shape-${id}`),
  ...WORD_TYPES.map((type) => `type-${type.id}`),
  'name-of-both-kinds',
  'unlisted',
  'unlisted-foreign',
  ...Array.from({ length: COMPANIES }, (_, i) => `company-${i + 1}`),
  ...Array.from({ length: CIRCLES }, (_, i) => `circle-${i + 1}`),
  ...LEANS.flatMap((lean) => Array.from({ length: 8 }, (_, step) => `near-${lean}-${step}`)),
];

export const FACT_COUNT = FACT_IDS.length;

const INDEX: ReadonlyMap<string, number> = new Map(FACT_IDS.map((id, i) => [id, i]));
const fact = (id: string): number => {
  const index = INDEX.get(id);
  if (index === undefined) throw new Error(`no fact ${id}`);
  return index;
};

const ANY = fact('any');
const FIRST_CLASS = fact(slug(CLASS_NAMES[0] as string));
const FIRST_RARITY = fact(`${MODES[0]}-${RARITY[0]}-${CAPITALS[0]}`);
const FIRST_NOUN = fact('noun-sense-3');
const FIRST_VERB = fact('verb-sense-29');
const FIRST_GIVEN = fact('given-weight-1');
const FIRST_FAMILY = fact('family-weight-1');
const FIRST_LEAN = fact('leans-family-3');
const FIRST_PART = fact('known-person');
const FIRST_PLACE = fact('place-country-unsized');
const FIRST_ALIAS = fact('place-by-main-name');
const FIRST_NAMESAKES = fact('places-one');
const FIRST_DIGITS = fact('people-of-0-digits');
const FIRST_SHAPE = fact(`shape-${SHAPE_IDS[0]}`);
const FIRST_TYPE = fact(`type-${(WORD_TYPES[0] as { id: string }).id}`);
const BOTH_KINDS = fact('name-of-both-kinds');
const UNLISTED = fact('unlisted');
const UNLISTED_FOREIGN = fact('unlisted-foreign');
const FIRST_COMPANY = fact('company-1');
const FIRST_CIRCLE = fact('circle-1');
const FIRST_NEAR = fact(`near-${LEANS[0]}-0`);

const PERSON =
  GIVEN_NAME | WordClass.FAMILY | WordClass.FAMILY_RARE | WordClass.FAMOUS_TOKEN | WordClass.EAST_ASIAN_FAMILY;
const CAPITAL = /^\p{Lu}/u;
const FOREIGN = /[^\p{ASCII}]/u;

export interface WordReading {
  /** The first is the type; the first `context` ones are what a word may say of its neighbours. */
  readonly facts: readonly number[];
  readonly context: number;
  readonly type: number;
  readonly key: number;
  readonly word: WordFacts;
}

/** What is known of a word where it stands in a text of the given mode; `shown` is what its shape is read from. */
export function readWord(shown: string, mode: number, lexicon: Lexicon): WordReading {
  const word = lexicon.word(shown);
  const capital = CAPITAL.test(shown);
  const type = typeOf({ text: shown, facts: word, capital });
  const facts = [FIRST_TYPE + type, ANY, FIRST_SHAPE + shapeOf(shown)];
  addClasses(facts, word);
  if (word.nounSense >= 3) facts.push(FIRST_NOUN + word.nounSense - 3);
  if (word.verbSense >= 29) facts.push(FIRST_VERB + word.verbSense - 29);
  if (capital) addListFacts(facts, shown, word, lexicon);
  if (word.company > 0) facts.push(FIRST_CIRCLE + word.circle - 1);
  const context = facts.length;
  addCompany(facts, word);
  facts.push(FIRST_RARITY + rarityOf(word, mode));
  if (capital) addPlaceFacts(facts, shown, lexicon);
  addNameWeights(facts, word);
  if (capital && word.classes === 0 && word.frequency === 0)
    facts.push(FOREIGN.test(shown) ? UNLISTED_FOREIGN : UNLISTED);
  return { facts, context, type, key: keyOf(type, word, capital), word };
}

function addClasses(facts: number[], word: WordFacts): void {
  for (let bit = 0; bit < CLASS_NAMES.length; bit++) {
    if ((word.classes & (1 << bit)) !== 0) facts.push(FIRST_CLASS + bit);
  }
}

/** What keeps the same company, and what the nearest words on the lists are. */
function addCompany(facts: number[], { company, leans }: WordFacts): void {
  if (company === 0) return;
  facts.push(FIRST_COMPANY + company - 1);
  LEANS.forEach((lean, i) => {
    facts.push(FIRST_NEAR + i * 8 + leanOf(leans, lean));
  });
}

/** The commoner a word and the rarer its capital, the less is it a name. */
function rarityOf(word: WordFacts, mode: number): number {
  const rarity = word.frequency === 0 ? 0 : Math.min(5, 1 + Math.floor((word.frequency - 1) / 3));
  const capitals = word.capitalised === 0 ? 0 : Math.min(5, 1 + Math.floor((word.capitalised - 1) / 3));
  return (mode * RARITY.length + rarity) * CAPITALS.length + capitals;
}

function addNameWeights(facts: number[], word: WordFacts): void {
  const { givenWeight, familyWeight } = word;
  if (givenWeight > 0) facts.push(FIRST_GIVEN + Math.min(4, ((givenWeight - 1) / 3) | 0));
  if (familyWeight > 0) facts.push(FIRST_FAMILY + Math.min(4, ((familyWeight - 1) / 3) | 0));
  if (givenWeight + familyWeight === 0) return;
  facts.push(FIRST_LEAN + 3 + Math.max(-3, Math.min(3, Math.trunc((givenWeight - familyWeight) / 2))));
}

function addListFacts(facts: number[], shown: string, word: WordFacts, lexicon: Lexicon): void {
  for (const { part } of lexicon.phraseAt([shown], 0, 1)) {
    const index = PARTS.indexOf(part);
    if (index >= 0 && !facts.includes(FIRST_PART + index)) facts.push(FIRST_PART + index);
  }
  const place = placeFact(shown, lexicon);
  if (place >= 0) facts.push(FIRST_PLACE + place);
  if (place >= 0 && (word.classes & PERSON) !== 0) facts.push(BOTH_KINDS);
}

/** How well known the likeliest place of the name is, and how many there are. */
function addPlaceFacts(facts: number[], shown: string, lexicon: Lexicon): void {
  const places = lexicon.places(shown);
  const [place] = places;
  if (place === undefined) return;
  facts.push(FIRST_ALIAS + ALIASES.indexOf(place.alias));
  facts.push(FIRST_NAMESAKES + Math.min(4, Math.floor(Math.log2(places.length))));
  facts.push(FIRST_DIGITS + (place.population === 0 ? 0 : Math.min(8, Math.floor(Math.log10(place.population)))));
}

/** Kind and size of the likeliest place of that name, -1 where there is none. */
export function placeFact(name: string, lexicon: Lexicon): number {
  const place = lexicon.places(name)[0];
  if (place === undefined) return -1;
  return PLACE_KINDS.indexOf(place.kind) * SIZES.length + sizeOf(place.population);
}

/** Whether a `placeFact` is one of a country. */
export const isCountry = (place: number): boolean => place >= 0 && place < SIZES.length;

const sizeOf = (population: number): number =>
  population === 0 ? 0 : population < 5_000 ? 1 : population < 50_000 ? 2 : population < 500_000 ? 3 : 4;

export const PLACE_FACT_IDS: readonly string[] = PLACE_KINDS.flatMap((kind) => SIZES.map((size) => `${kind}-${size}`));

/** "HANOI" in a line of capitals is read as "Hanoi", "hanoi" in one without any as well. */
export function shownAs(text: string, mode: number): string {
  if (mode === Mode.CAPITALS && /^\p{Lu}[\p{Lu}'’]+$/u.test(text) && text.length > 3)
    return text[0] + text.slice(1).toLowerCase();
  if (mode === Mode.LOWER && /^\p{Ll}/u.test(text)) return (text[0] as string).toUpperCase() + text.slice(1);
  return text;
}

/** Whether the facts of a word tell that it is a country's name. */
export const tellsCountry = (facts: readonly number[]): boolean =>
  facts.some((one) => one >= FIRST_PLACE && one < FIRST_PLACE + SIZES.length);
