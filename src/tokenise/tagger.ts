import type { Paragraph } from '../model/document.ts';
import { TAGS } from '../model/tags.ts';
import { FormMemo, type WordForm } from '../model/word-form.ts';
import { type PatternMachine, Tagged, type WordKind } from './pattern-machine.ts';
import { standIn } from './stand-in.ts';
import { Dictionary, patternMachines, TAGS as WINK_TAGS } from './wink.ts';

/** A word as the tagger sees it. */
class Word {
  readonly shown: string;
  /** Null until the dictionary was asked. */
  kind: WordKind | null = null;

  constructor(shown: string) {
    this.shown = shown;
    unknown.push(this);
  }
}

/** Words of the present article that were never met before. */
let unknown: Word[] = [];
const WORDS = new FormMemo((form) => new Word(standIn(form.text)));
/** No pattern goes on behind a break between paragraphs. */
const BREAK = new Word('\n');

let machines: readonly PatternMachine[] | null = null;
let dictionary: Dictionary | null = null;
/** Words after which a dictionary is let go. */
const MOST = 60_000;

/** Index into `TAGS`, by wink-nlp's number. */
const TAG_OF = WINK_TAGS.map((tag) => TAGS.indexOf(tag));

/**
 * Parts of speech of an article's tokens, one each: indexes into `TAGS`. wink-nlp's own way from a text to its tags takes three times as long,
 * most of it to split the text and to look its words up one by one.
 */
export function partsOfSpeech(forms: readonly WordForm[], paragraphs: readonly Paragraph[]): Uint8Array {
  const words = new Array<Word>(paragraphs.length + forms.length);
  let at = 0;
  for (const { firstToken, lastToken } of paragraphs) {
    words[at++] = BREAK;
    for (let i = firstToken; i < lastToken; i++) words[at++] = WORDS.of(forms[i] as WordForm);
  }
  if (unknown.length > 0) lookUp();
  return tagsOf(words, forms.length);
}

function lookUp(): void {
  if (dictionary === null || dictionary.words > MOST) dictionary = new Dictionary();
  const kinds = dictionary.kindsOf(unknown.map(({ shown }) => shown));
  for (const [i, word] of unknown.entries()) word.kind = kinds[i] as WordKind;
  unknown = [];
}

/** Of most words the only one. */
function partsOf(words: readonly Word[]): WordKind[] {
  const kinds = new Array<WordKind>(words.length);
  let count = 0;
  for (const { kind } of words) for (let part = kind; part !== null; part = part.rest) kinds[count++] = part;
  kinds.length = count;
  return kinds;
}

function tagsOf(words: readonly Word[], count: number): Uint8Array {
  const tagged = new Tagged(partsOf(words));
  machines ??= patternMachines();
  for (const machine of machines) machine.correct(tagged);
  const found = new Uint8Array(count);
  let [next, at] = [0, 0];
  for (const word of words) {
    if (word !== BREAK) found[next++] = TAG_OF[tagged.tags[at] as number] as number;
    for (let part = word.kind; part !== null; part = part.rest) at++;
  }
  return found;
}
