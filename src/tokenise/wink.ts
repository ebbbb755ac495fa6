import { createRequire } from 'node:module';
import type { Pos } from '../model/document.ts';
import { eventOfHint, PatternMachine, type WordKind } from './pattern-machine.ts';

/** A text that wink-nlp has read, as it hands it to its language model. */
interface Read {
  readonly cache: Cache;
  /** Four numbers a token: its lexeme, what stands before it, its tag and lemma where a contraction settles them, 0. */
  readonly tokens: readonly number[];
}

/** What wink-nlp knows of lexemes, by their numbers. */
interface Cache {
  mappedSpelling(lexeme: number): number;
  normal(lexeme: number): number;
  /** As `normal`, of a contraction's part, by what stands before it. */
  nox(before: number): number;
  posOf(lexeme: number): number;
  property(lexeme: number, name: 'posHint'): number;
  isMemberPOS(lexeme: number, tag: number): boolean;
}

/** A part of a language model. */
interface ModelPart {
  readonly machines: readonly string[];
  readonly transformers: readonly unknown[];
  /** Told of every text at the end. */
  readonly setter?: (read: Read) => void;
}

/** Parts of a language model, by name; each is a function that loads it. */
type Model = Readonly<Record<'pos' | 'sbd' | 'ner' | 'negation' | 'sa' | 'metaCER', () => ModelPart>>;

type CreateWink = (model: Model, pipe: readonly string[]) => { readDoc(text: string): unknown };

const require = createRequire(import.meta.url);
const englishModel = (): Model => require('wink-eng-lite-web-model') as Model;

/** The machines that correct words' tags by their neighbours', in their order. */
export const patternMachines = (): readonly PatternMachine[] =>
  englishModel()
    .pos()
    .machines.map((json) => new PatternMachine(json));

/** In the place of model parts that we do not use: wink-nlp loads them all. */
const nothing = (): ModelPart => ({ machines: [], transformers: [] });
const emptyMachine = (): ModelPart => ({ machines: ['[0,0,{},{},{},{}]'], transformers: [] });
const UNUSED = { sbd: nothing, ner: nothing, negation: emptyMachine, sa: emptyMachine, metaCER: nothing };

/**
 * What wink-nlp knows of words. It keeps every unknown word for ever, and what it has kept changes how it splits later
 * texts: so it is shown each word once, alone between blanks, where nothing of this can be seen; and an old dictionary
 * should be let go.
 */
export class Dictionary {
  private readonly read: (text: string) => Read;
  private asked = 0;

  /** Loads wink-nlp. */
  constructor() {
    let last: Read | undefined;
    const setter = (read: Read): void => {
      last = read;
    };
    const model = { ...englishModel(), ...UNUSED, pos: () => ({ ...nothing(), setter }) };
    const wink = (require('wink-nlp') as CreateWink)(model, ['pos']);
    this.read = (text) => {
      wink.readDoc(text);
      return last as Read;
    };
  }

  /** How many words it was asked for. */
  get words(): number {
    return this.asked;
  }

  /** Words without blanks, a kind for each. */
  kindsOf(words: readonly string[]): WordKind[] {
    this.asked += words.length;
    const read = this.read(words.join(' '));
    const kinds: WordKind[] = [];
    let rest: WordKind | null = null;
    for (let at = read.tokens.length - TOKEN; at >= 0; at -= TOKEN) {
      const kind = kindAt(read, at, rest);
      rest = isAttached(read, at) ? kind : null;
      if (rest === null) kinds.push(kind);
    }
    return kinds.reverse();
  }
}

/** Tags by their numbers in the model; the first is given to nothing. */
export const TAGS: readonly Pos[] = [
  ...(['X', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM'] as const),
  ...(['PART', 'PRON', 'PROPN', 'PUNCT', 'SPACE', 'SYM', 'VERB', 'X', 'SCONJ'] as const),
];
const NOUN = TAGS.indexOf('NOUN');

/** Numbers of a token. */
const TOKEN = 4;
/** The bits of what stands before a token that count blanks. */
const BLANKS = 0xffff;
/** Where a contraction's part has its tag. */
const TAG_FROM = 20;
const TAG_BITS = 0x3f;

const isAttached = ({ tokens }: Read, at: number): boolean => at > 0 && ((tokens[at + 1] as number) & BLANKS) === 0;

function kindAt({ cache, tokens }: Read, at: number, rest: WordKind | null): WordKind {
  const [lexeme, before, settled] = tokens.slice(at, at + TOKEN) as [number, number, number];
  const normal = before > BLANKS ? cache.nox(before) : cache.normal(lexeme);
  const tag = settled === 0 ? cache.posOf(cache.mappedSpelling(lexeme)) || NOUN : (settled >>> TAG_FROM) & TAG_BITS;
  let possible = 0;
  for (let one = 0; one < TAGS.length; one++) if (cache.isMemberPOS(normal, one)) possible |= 1 << one;
  return { tag, event: eventOfHint(cache.property(lexeme, 'posHint')), possible, rest };
}
