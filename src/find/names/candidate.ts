import type { BlockRole } from '../../model/article.ts';
import type { Document, Sentence, Token } from '../../model/document.ts';
import type { Datelines } from './datelines.ts';
import { type Contest, contestIn, topicsOf } from './evidence/topics.ts';
import { Usages } from './evidence/usage.ts';
import type { Firms } from './firms.ts';
import { type Phrase, relationsTo } from './known-phrases.ts';
import { type RunWords, wordsIn } from './run-words.ts';
import type { Seam } from './seams.ts';
import type { Form } from './words/forms.ts';

/** A stretch of tokens in which names may lie, as long as it goes; half-open. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Index of its sentence in the document. */
  readonly sentence: number;
  /** Known phrases within the run that are longer than one word, by where they begin. */
  readonly phrases: readonly Phrase[];
  /** Where a place meets the country or region that it lies in. */
  readonly seams: readonly Seam[];
  /** Its last word is written small and ends a known place: "Tyrol province". */
  readonly hasTail: boolean;
}

/** A document with what the engine knows of its words. */
export interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly forms: readonly Form[];
  readonly modes: Uint8Array;
  /** Parts of speech: index into `TAGS`. */
  readonly tags: Uint8Array;
  /** Bit sets of `Ability`, and prints of words in small letters, as the forms have them. */
  readonly abilities: Uint8Array;
  readonly prints: Uint16Array;
  /** Circles of company of words in small letters, 0 for none. */
  readonly circles: Uint8Array;
  /** Tokens whose forms are noted, in order. */
  readonly noted: readonly number[];
  readonly edge: Form;
  /** Of every token the first pronoun that picks a person up, there or behind; more than any token where none does. */
  readonly pronounFrom: Int32Array;
  /** Sentences of which a third or more of the words are numbers. */
  readonly numeric: Uint8Array;
  readonly datelines: Datelines;
  /** Acronyms of things that the document spells in small letters. */
  readonly smallAcronyms: ReadonlySet<string>;
  /** Lone words that the document shows as firms. */
  readonly firms: Firms;
  /** Letters that begin the codes of roads: see `roads.ts`. */
  readonly roads: ReadonlySet<string>;
}

/** The span that evidence is asked about: one view that moves from candidate to candidate, nothing is made anew. */
export class Candidate {
  readonly reading: Reading;
  run: Run = { first: 0, last: 0, sentence: 0, phrases: [], seams: [], hasTail: false };
  first = 0;
  /** Exclusive. */
  last = 0;
  /** Bit sets of `Trait`: what one of its words has, what all of them have, what one between the first and the last has. */
  some = 0;
  every = 0;
  inside = 0;
  /** How known phrases lie to it: bit set of `relationBit`. */
  relations = 0;
  /** Index of its sentence in the document. */
  sentence = -1;
  /** What the block is that it stands in. */
  blockRole: BlockRole = 'text';
  /** Indexes into `TOPIC_IDS`: what its sentence is about. */
  topics: readonly number[] = [];
  private readonly words: RunWords;
  /** What the document shows of the words of its runs. */
  readonly usages: Usages;
  private readonly contest: Contest;
  private cites: boolean | null = null;
  private readonly topicsBySentence: (readonly number[])[] = [];
  /** Tokens of its sentence, half-open. */
  start = 0;
  end = 0;
  private from = 0;
  private to = 0;

  constructor(reading: Reading, runs: readonly Run[], words = wordsIn(reading, runs)) {
    this.reading = reading;
    this.words = words;
    this.usages = new Usages(reading, runs, words);
    this.contest = contestIn(reading);
  }

  enter(run: Run): void {
    this.run = run;
    const { tokens, document } = this.reading;
    const { sentence } = run;
    if (sentence === this.sentence) return;
    this.sentence = sentence;
    this.topics = this.topicsBySentence[sentence] ??= topicsOf(this.reading, this.contest, sentence);
    const { first, last } = document.sentences[sentence] as Sentence;
    this.start = first;
    this.end = last;
    const paragraph = document.paragraphs[document.sentences[sentence]?.paragraph ?? 0];
    this.blockRole = paragraph?.block.role ?? 'text';
    this.from = paragraph?.firstToken ?? 0;
    this.to = paragraph?.lastToken ?? tokens.length;
  }

  place(first: number, last: number): void {
    this.first = first;
    this.last = last;
    const { phrases } = this.run;
    this.relations = phrases.length === 0 ? 0 : relationsTo(phrases, first, last);
    this.gatherTraits();
  }

  private gatherTraits(): void {
    const { words, first, last } = this;
    const { traits } = words;
    const [begins, ends] = [traits[first] as number, traits[last - 1] as number];
    let inside = 0;
    let every = begins & ends;
    for (let i = first + 1; i < last - 1; i++) {
      inside |= traits[i] as number;
      every &= traits[i] as number;
    }
    this.inside = inside;
    this.some = begins | inside | ends;
    this.every = every;
  }

  /** Bit set of `Trait`. */
  traitsAt(index: number): number {
    return this.words.traits[index] as number;
  }

  get length(): number {
    return this.last - this.first;
  }

  /** The form `offset` tokens from the candidate's first token; the edge form beyond the paragraph. */
  fromFirst(offset: number): Form {
    return this.at(this.first + offset);
  }

  /** The form `offset` tokens from the candidate's end: 0 is the word behind it. */
  fromLast(offset: number): Form {
    return this.at(this.last + offset);
  }

  /** The number of the word at a token of a run (see `RunWords`), 0 outside of runs. */
  wordAt(index: number): number {
    return this.words.byToken[index] ?? 0;
  }

  at(index: number): Form {
    return index < this.from || index >= this.to ? this.reading.edge : (this.reading.forms[index] as Form);
  }

  inParagraph(index: number): boolean {
    return index >= this.from && index < this.to;
  }

  /** Index into `TAGS`. */
  tagAt(index: number): number {
    return this.reading.tags[index] as number;
  }

  get startsParagraph(): boolean {
    return this.first === this.from;
  }

  get endsParagraph(): boolean {
    return this.last === this.to;
  }

  token(index: number): Token {
    return this.reading.tokens[index] as Token;
  }

  get mode(): number {
    return this.reading.modes[this.first] ?? 0;
  }

  /** Whether the document refers to papers: it has "et al." somewhere. */
  get citesPapers(): boolean {
    const { forms, noted } = this.reading;
    this.cites ??= noted.some((i) => forms[i]?.text === 'et' && forms[i + 1]?.folded === 'al');
    return this.cites;
  }

  /** Whether the document is of sport, or tells scores as of a match or a vote. */
  get isOfMatch(): boolean {
    return this.contest.hasScores || this.contest.isOfSport;
  }
}
