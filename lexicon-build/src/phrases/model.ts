import { foldName, initialismKey } from '../../../src/lexicon/fold.ts';
import { LONGEST_PHRASE, PART_NAMES, PHRASE_KINDS } from '../../../src/lexicon/parts/phrases.ts';
import { GIVEN_NAME, PhrasePart, type PhrasePartName, WordClass } from '../../../src/lexicon/types.ts';
import { isStorable } from '../key-table-writer.ts';
import { addWord } from '../words/index.ts';
import type { Words } from '../words/model.ts';

/** Key → its entries, `part/kind`. */
export class Phrases {
  readonly byKey = new Map<string, Set<string>>();

  add(name: string, part: PhrasePartName, kind: string): void {
    const key = initialismKey(name) ?? foldName(name);
    if (!isStorable(key) || key.split(' ').length > LONGEST_PHRASE) return;
    if (!PHRASE_KINDS.includes(kind)) throw new Error(`unknown kind of phrase: ${kind}`);
    const entries = this.byKey.get(key) ?? new Set();
    entries.add(`${part}/${kind}`);
    this.byKey.set(key, entries);
  }

  payloads(): Map<string, Buffer> {
    return new Map([...this.byKey].map(([key, entries]) => [key, payloadOf([...entries])]));
  }
}

function payloadOf(entries: readonly string[]): Buffer {
  const bytes = entries.flatMap((entry) => {
    const [part = '', kind = ''] = entry.split('/');
    return [PART_NAMES.indexOf(part as PhrasePartName), PHRASE_KINDS.indexOf(kind)];
  });
  return Buffer.from([entries.length, ...bytes]);
}

const STARTS: Readonly<Record<PhrasePartName, number>> = {
  place: PhrasePart.PLACE,
  person: PhrasePart.PERSON,
  organization: PhrasePart.ORGANIZATION,
  role: PhrasePart.ROLE,
  demonym: PhrasePart.DEMONYM,
  other: PhrasePart.OTHER,
  speech: PhrasePart.SPEECH,
};

/** Marks the first words of all phrases and the words of organisations. */
export function addPhraseWords(words: Words, phrases: Phrases): void {
  for (const [key, entries] of phrases.byKey) {
    const tokens = key.replace('^', '').split(' ');
    const parts = [...entries].map((entry) => entry.split('/')[0] as PhrasePartName);
    if (tokens.length === 1) {
      if (parts.includes('organization')) words.addClass(key, WordClass.ORG);
      // No class is left for what is neither person, place nor body: the start of itself.
      if (parts.includes('other')) words.at(key).starts |= PhrasePart.OTHER;
      continue;
    }
    for (const part of parts) words.at(tokens[0] ?? '').starts |= STARTS[part];
    if (parts.includes('organization')) for (const token of tokens) addOrgToken(words, token);
  }
}

/** Print capitalises a name at least so often, in fifteenths: "Smith", unlike "Truth". */
const NAME_CAPITALISED = 12;

/** Words of grammar tell nothing of an organisation, nor do names of people and large places ("Bank of China"). */
function addOrgToken(words: Words, token: string): void {
  const { classes, capitalised } = words.byKey.get(token) ?? { classes: 0, capitalised: 0 };
  if (token.length <= 2 || (classes & WordClass.FUNCTION) !== 0) return;
  if (capitalised >= NAME_CAPITALISED && (classes & NAMES) !== 0) return;
  addWord(words, token, WordClass.ORG_TOKEN);
}

const NAMES = GIVEN_NAME | WordClass.FAMILY | WordClass.PLACE_BIG;
