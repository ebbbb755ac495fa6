import { memoByLexicon, rememberedByLexicon } from '../../../lexicon/form-memo.ts';
import { type GazetteerEntry, type Lexicon, PhrasePart, WordClass } from '../../../lexicon/types.ts';
import { classesIn } from '../../../lexicon/word-list.ts';
import type { Document, Token } from '../../../model/document.ts';
import { increase } from '../../../model/maps.ts';
import type { NameMention } from '../../../model/mention.ts';
import type { WordForm } from '../../../model/word-form.ts';
import { isCapitalised } from '../cues/reading.ts';
import { type Toponym, type ToponymRole, toponym } from '../toponym.ts';
import { candidatesOf } from './candidates.ts';
import { embeddedPlace, placesIn } from './embedded.ts';
import { sameName } from './gather.ts';

/** An adjective and a body's name say less of where things happen than a place name; a title as much. */
const WEIGHT: Readonly<Record<'currency' | 'demonym' | 'local-word' | 'organization' | 'title', number>> = {
  currency: 1,
  'local-word': 2,
  demonym: 0.5,
  organization: 0.5,
  title: 1,
};

/** Names that no one asks about, but that tell where the article is at home: one toponym a form. */
export function hintsOf(
  document: Document,
  names: readonly NameMention[],
  toponyms: readonly Toponym[],
  lexicon: Lexicon,
): readonly Toponym[] {
  return [
    ...wordsAndPrices(document, lexicon),
    ...organizations(names, toponyms, lexicon),
    ...title(document, toponyms, lexicon),
  ];
}

/** What a word may hint at. */
interface Hint {
  /** An adjective or an inhabitant: "Vietnamese", "Texan". */
  readonly isDemonym: boolean;
  /** Longer ones begin with it: "South" of "South Korean". */
  readonly startsPair: boolean;
  readonly isNumber: boolean;
  /** Codes of the countries or states that alone have the word ("gardaí"), or ''. */
  readonly home: string;
}

/** "Thai", "Dane": most capitalised words are shorter ("The", "He"). */
const SHORTEST_DEMONYM = 4;
const NUMBER: Hint = { isDemonym: false, startsPair: false, isNumber: true, home: '' };

const homesIn = classesIn('country-words');

/** Null for most words: they are small, and hint at nothing. */
const hintWords = memoByLexicon(({ text }, lexicon): Hint | null => {
  if (/^[0-9]/u.test(text)) return NUMBER;
  const home = homesIn(text).join(';');
  if (home !== '') return { isDemonym: false, startsPair: false, isNumber: false, home };
  if (text.length < SHORTEST_DEMONYM || !isCapitalised(text)) return null;
  const { classes, starts } = lexicon.word(text);
  const isDemonym = (classes & WordClass.DEMONYM) !== 0 && lexicon.demonym(text).length > 0;
  const startsPair = (starts & PhrasePart.DEMONYM) !== 0;
  return isDemonym || startsPair ? { isDemonym, startsPair, isNumber: false, home } : null;
});

/**
 * "Vietnamese", "South Koreans", "Texan"; "£1,200", "600 naira": a price tells the country, if not so loudly as its name;
 * "gardaí", "barangay": a word of its own does.
 */
function wordsAndPrices({ tokens, forms, numbers }: Document, lexicon: Lexicon): Toponym[] {
  const [demonyms, prices, words] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const hints = hintWords(lexicon);
  const known = hints.column(forms[0]?.known ?? []);
  for (let at = 0; at < forms.length; at++) {
    let hint = known[numbers[at] as number];
    if (hint === undefined) hint = hints.of(forms[at] as WordForm);
    if (hint === null) continue;
    const { text } = forms[at] as WordForm;
    if (hint.isNumber) add(prices, homeOfPrice(tokens, at, lexicon));
    add(words, hint.home);
    const pair = hint.startsPair ? `${text} ${tokens[at + 1]?.text ?? ''}` : '';
    const isPair = hint.startsPair && lexicon.demonym(pair).length > 0;
    if (isPair || hint.isDemonym) add(demonyms, isPair ? pair : text);
    if (isPair) at++;
  }
  return [
    ...asHints('demonym', demonyms, (form) => lexicon.demonym(form)),
    ...asHints('currency', prices, (code) => homesOf(code, lexicon)),
    ...asHints('local-word', words, (codes) => homesOf(codes, lexicon)),
  ];
}

/** The countries ("IE") and states ("US.PA") of codes that are joined by semicolons. */
const homesOf = (codes: string, lexicon: Lexicon): GazetteerEntry[] =>
  codes.split(';').flatMap((code) => {
    const [country = '', admin1] = code.split('.');
    const entry = admin1 === undefined ? lexicon.country(country) : lexicon.region(country, admin1);
    return entry === null ? [] : [entry];
  });

function add(counts: Map<string, number>, key: string): void {
  if (key !== '') increase(counts, key);
}

/** Country code of the money before or behind a number, or ''. */
function homeOfPrice(tokens: readonly Token[], at: number, lexicon: Lexicon): string {
  const homes = currencyHomes(lexicon);
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined) return '';
  return homes.of(before.form) || (behind === undefined ? '' : homes.of(behind.form));
}

const currencyIn = classesIn('currencies');

/** Country code of the money that a word names, or ''. */
const currencyHomes = memoByLexicon(({ text }) => currencyIn(text.toLowerCase())[0] ?? '');

/** "Dayton" of "Dayton Police Department". A name that the text has alone too is vouched for by none that bears it. */
function organizations(names: readonly NameMention[], toponyms: readonly Toponym[], lexicon: Lexicon): Toponym[] {
  const known = new Set(toponyms.map(({ name }) => sameName(name)));
  const homeIn = homes(lexicon);
  const counts = new Map<string, number>();
  for (const { entity, text } of names) {
    const home = entity === 'organization' ? homeIn(text) : null;
    if (home !== null && !known.has(sameName(home))) add(counts, home);
  }
  return asHints('organization', counts, (home) => candidatesOf(home, lexicon));
}

const homes = rememberedByLexicon(
  (body, lexicon) => PUBLIC_BODY.exec(body)?.[1] ?? embeddedPlace(body, lexicon) ?? teamTown(body, lexicon),
);

/** "Preston", the club. */
const teamTown = (body: string, lexicon: Lexicon): string | null =>
  lexicon.places(body)[0]?.kind === 'city' ? body : null;

/** Bodies that bear the name of their town or county, even where it is a family name too: "Jackson Police Department". */
const PUBLIC_BODY =
  /^(.+?) (?:police|fire|sheriff|city|town|township|village|school|schools|public|high|area|chamber|housing|parks|unified|independent|community)\b/iu;

/**
 * A title of the front matter or a sidecar is no part of the text that was read for names. What the text names too does not
 * vouch for itself: it is marked as named in the title.
 */
function title({ article }: Document, toponyms: readonly Toponym[], lexicon: Lexicon): Toponym[] {
  if (article.title === null || article.text.includes(article.title, article.bodyStart)) return [];
  const counts = new Map<string, number>();
  for (const name of placesIn(article.title, lexicon)) {
    const known = toponyms.filter((item) => sameName(item.name) === sameName(name));
    for (const item of known) item.titled = true;
    if (known.length === 0) counts.set(name, 1);
  }
  return asHints('title', counts, (name) => candidatesOf(name, lexicon));
}

function asHints(
  role: ToponymRole & keyof typeof WEIGHT,
  counts: ReadonlyMap<string, number>,
  entriesOf: (form: string) => readonly GazetteerEntry[],
): Toponym[] {
  return [...counts].flatMap(([form, count]) => {
    const entries = entriesOf(form);
    return entries.length === 0 ? [] : [toponym(role, form, entries, WEIGHT[role] * (1 + Math.log2(count) / 2))];
  });
}
