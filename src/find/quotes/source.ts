import { type Lexicon, type SpeechVerb, WordClass, type WordFacts } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';

/** What the readers of phrases look at: the tokens, the names among them, and the lexicon. */
export interface Source {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** The name that begins at a token. */
  nameAt(token: number): NameMention | undefined;
  facts(form: string): WordFacts;
  speechVerb(form: string): SpeechVerb | null;
  isVerb(token: number): boolean;
  /** A verb of speech that the tagger took for a noun: "Smith claims the dam is safe". */
  isVerbDespiteTag(token: number): boolean;
  /** A capital in the middle of a sentence, whatever the tagger took the word for: "Lynch said", "Don Frank". */
  isNameDespiteTag(token: number): boolean;
}

export function sourceOf(document: Document, names: readonly NameMention[], lexicon: Lexicon): Source {
  const { tokens } = document;
  const byFirst = new Map(names.map((name) => [name.firstToken, name]));
  const isVerbDespiteTag = (at: number): boolean => readsAsVerb(tokens, at, lexicon);
  const isNameDespiteTag = (at: number): boolean => readsAsName(document, at, lexicon);
  return {
    document,
    tokens,
    nameAt: (token) => byFirst.get(token),
    facts: (form) => lexicon.word(form),
    speechVerb: (form) => lexicon.speechVerb(form),
    isVerb: (at) => ((tokens[at] as Token).pos === 'VERB' && !isNameDespiteTag(at)) || isVerbDespiteTag(at),
    isNameDespiteTag,
    isVerbDespiteTag,
  };
}

function readsAsVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at] as Token;
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined || after === undefined) return false;
  if ((lexicon.word(token.text).classes & WordClass.SPEECH_VERB) === 0) return false;
  return isSubjectEnd(before) && opensComplement(after) && lexicon.speechVerb(token.text) !== null;
}

function readsAsName({ tokens, sentences }: Document, at: number, lexicon: Lexicon): boolean {
  const token = tokens[at] as Token;
  if (token.pos !== 'VERB' && token.pos !== 'ADV' && token.pos !== 'ADJ') return false;
  if (!/^\p{Lu}/u.test(token.text) || sentences[token.sentence]?.first === at) return false;
  return lexicon.speechVerb(token.text) === null;
}

const isSubjectEnd = (token: Token): boolean =>
  token.pos === 'PROPN' || (token.pos === 'PRON' && !/^(?:his|her|its|their|our|my|your)$/iu.test(token.text));

const opensComplement = (token: Token): boolean =>
  token.pos === 'DET' || token.pos === 'PRON' || token.text === 'that' || /^["“'‘:,]/u.test(token.text);
