import { memoByLexicon, rememberedByLexicon } from '../../../lexicon/form-memo.ts';
import { type GazetteerEntry, type Lexicon, PhrasePart, WordClass } from '../../../lexicon/types.ts';
import { classesIn } from '../../../lexicon/word-list.ts';
import type { Document, Token } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import { isCapitalAt } from '../cues/reading.ts';
import { type Toponym, type ToponymRole, toponym } from '../toponym.ts';
import { candidatesOf } from './candidates.ts';
import { embeddedPlace, placesIn } from './embedded.ts';
import { sameName } from './gather.ts';

/** An adjective and a body's name say less of where things happen than a place name; a title as much. */
const WEIGHT: Readonly<Record<'currency' | 'demonym' | 'organization' | 'title', number>> = {
  currency: 1,
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
    ...demonyms(document, lexicon),
    ...currencies(document, lexicon),
    ...organizations(names, lexicon),
    ...title(document, toponyms, lexicon),
  ];
}

/** "Thai", "Dane": most capitalised words are shorter ("The", "He"). */
const SHORTEST_DEMONYM = 4;

/** "Vietnamese", "South Koreans", "Texan". */
function demonyms({ tokens, text }: Document, lexicon: Lexicon): Toponym[] {
  const counts = new Map<string, number>();
  const words = demonymWords(lexicon);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const word = isCapitalAt(text, token.start) ? words.of(token.form) : null;
    if (word === null) continue;
    const pair = word.startsPair ? `${token.text} ${tokens[at + 1]?.text ?? ''}` : '';
    const isPair = word.startsPair && lexicon.demonym(pair).length > 0;
    if (!isPair && !word.isDemonym) continue;
    const form = isPair ? pair : token.text;
    counts.set(form, (counts.get(form) ?? 0) + 1);
    if (isPair) at++;
  }
  return asHints('demonym', counts, (form) => lexicon.demonym(form));
}

/**
 * Whether a word is an adjective or inhabitant, and whether longer ones begin with it ("South" of "South Korean"); null
 * where neither.
 */
const demonymWords = memoByLexicon(({ text }, lexicon) => {
  if (text.length < SHORTEST_DEMONYM) return null;
  const { classes, starts } = lexicon.word(text);
  const isDemonym = (classes & WordClass.DEMONYM) !== 0 && lexicon.demonym(text).length > 0;
  const startsPair = (starts & PhrasePart.DEMONYM) !== 0;
  return isDemonym || startsPair ? { isDemonym, startsPair } : null;
});

/** "£1,200", "600 naira": a price tells the country, if not so loudly as its name. */
function currencies({ tokens, text }: Document, lexicon: Lexicon): Toponym[] {
  const counts = new Map<string, number>();
  const homes = currencyHomes(lexicon);
  for (let at = 1; at < tokens.length; at++) {
    if (!isDigitAt(text, (tokens[at] as Token).start)) continue;
    const behind = tokens[at + 1];
    const home = homes.of((tokens[at - 1] as Token).form) || (behind === undefined ? '' : homes.of(behind.form));
    if (home !== '') counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  return asHints('currency', counts, (code) => {
    const entry = lexicon.place(lexicon.country(code)?.id ?? '');
    return entry === null ? [] : [entry];
  });
}

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

const currencyIn = classesIn('currencies');

/** Country code of the money that a word names, or ''. */
const currencyHomes = memoByLexicon(({ text }) => currencyIn(text.toLowerCase())[0] ?? '');

/** "Dayton" of "Dayton Police Department". */
function organizations(names: readonly NameMention[], lexicon: Lexicon): Toponym[] {
  const counts = new Map<string, number>();
  for (const { entity, text } of names) {
    if (entity === 'organization') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return asHints('organization', counts, homes(lexicon));
}

const homes = rememberedByLexicon((body, lexicon) => {
  const place = PUBLIC_BODY.exec(body)?.[1] ?? embeddedPlace(body, lexicon);
  return place === null ? [] : candidatesOf(place, lexicon);
});

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
