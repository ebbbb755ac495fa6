import type { SpeechVerb } from '../../../lexicon/types.ts';
import type { TokenRange } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';

/** "the city's water board", "Gov. Ann Lee", "he". */
export interface NounPhrase extends TokenRange {
  readonly kind: 'np';
  /** Token of the word that the phrase is about. */
  readonly head: number;
  /** The proper name that the phrase ends in, if it does. */
  readonly name: NameMention | null;
  readonly pronoun: boolean;
  /** "last Monday": no speaker. */
  readonly time: boolean;
}

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'passive';

/** "said", "has not yet confirmed", "to point out", "adding". */
export interface VerbGroup extends TokenRange {
  readonly kind: 'verb';
  /** Token of the verb itself. */
  readonly main: number;
  readonly form: VerbForm;
  /** What the lexicon knows of it as a verb of speech; null for all other verbs. */
  readonly speech: SpeechVerb | null;
}

/** A quoted segment in the reporter's sentence. */
interface Slot extends TokenRange {
  readonly kind: 'quote';
  readonly segment: number;
}

/** "according to", "in the words of": the speaker follows. */
export interface Introduction extends TokenRange {
  readonly kind: 'introduction';
  readonly lemma: string;
}

export interface Mark extends TokenRange {
  readonly kind:
    | 'preposition'
    | 'relative'
    | 'that'
    | 'conjunction'
    | 'subordinator'
    | 'adverb'
    | 'adjective'
    | 'determiner'
    | 'possessive'
    | 'parenthesis'
    | 'comma'
    | 'colon'
    | 'semicolon'
    | 'dash'
    | 'stop'
    | 'other';
}

/** What a sentence is made of, from left to right. */
export type Chunk = NounPhrase | VerbGroup | Slot | Introduction | Mark;
