import { type GazetteerEntry, type Lexicon, PhrasePart, WordClass } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';
import { candidatesOf } from './candidates.ts';
import { embeddedPlace } from './embedded.ts';
import { isCapitalised } from './reading.ts';
import { type Toponym, type ToponymRole, toponym } from './toponym.ts';

/** An adjective says less of where things happen than a place name, a body's name less again. */
const WEIGHT: Readonly<Record<'demonym' | 'organization', number>> = { demonym: 0.5, organization: 0.5 };

/** Names that no one asks about, but that tell where the article is at home: one toponym a form. */
export function hintsOf(document: Document, names: readonly NameMention[], lexicon: Lexicon): readonly Toponym[] {
  return [...demonyms(document, lexicon), ...organizations(names, lexicon)];
}

/** "Vietnamese", "South Koreans", "Texan". */
function demonyms(document: Document, lexicon: Lexicon): Toponym[] {
  const counts = new Map<string, number>();
  const { tokens } = document;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.text ?? '';
    if (!isCapitalised(word)) continue;
    const facts = lexicon.word(word);
    const pair = (facts.starts & PhrasePart.DEMONYM) === 0 ? '' : `${word} ${tokens[at + 1]?.text ?? ''}`;
    const form = pair !== '' && lexicon.demonym(pair).length > 0 ? pair : word;
    if (form === word && (facts.classes & WordClass.DEMONYM) === 0) continue;
    counts.set(form, (counts.get(form) ?? 0) + 1);
    if (form === pair) at++;
  }
  return asHints('demonym', counts, (form) => lexicon.demonym(form));
}

/** "Dayton" of "Dayton Police Department". */
function organizations(names: readonly NameMention[], lexicon: Lexicon): Toponym[] {
  const counts = new Map<string, number>();
  for (const { entity, text } of names) {
    if (entity === 'organization') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return asHints('organization', counts, (text) => {
    const place = PUBLIC_BODY.exec(text)?.[1] ?? embeddedPlace(text, lexicon);
    return place === null ? [] : candidatesOf(place, lexicon);
  });
}

/** Bodies that bear the name of their town or county, even where it is a family name too: "Jackson Police Department". */
const PUBLIC_BODY =
  /^(.+?) (?:police|fire|sheriff|city|town|township|village|school|schools|public|high|area|chamber|housing|parks|unified|independent|community)\b/iu;

function asHints(
  role: ToponymRole & keyof typeof WEIGHT,
  counts: ReadonlyMap<string, number>,
  entriesOf: (form: string) => readonly GazetteerEntry[],
): Toponym[] {
  return [...counts]
    .map(([form, count]) => toponym(role, form, entriesOf(form), WEIGHT[role] * (1 + Math.log2(count) / 2)))
    .filter(({ candidates }) => candidates.length > 0);
}
