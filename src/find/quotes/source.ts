import type { Lexicon, SpeechVerb } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';
import { type Form, formReader } from './forms.ts';
import { Is } from './words.ts';

/** What the readers of phrases look at: the tokens, the names among them, and the lexicon. */
export interface Source {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** What is known of a token's form; of no token, where there is none. */
  form(token: number): Form;
  is(token: number, classes: number): boolean;
  /** The name that begins at a token. */
  nameAt(token: number): NameMention | undefined;
  speechPhrase(phrase: string): SpeechVerb | null;
  isVerb(token: number): boolean;
  /** A verb of speech that the tagger took for a noun: "Smith claims the dam is safe". */
  isVerbDespiteTag(token: number): boolean;
  /** A capital in the middle of a sentence, whatever the tagger took the word for: "Lynch said", "Don Frank". */
  isNameDespiteTag(token: number): boolean;
}

export function sourceOf(document: Document, names: readonly NameMention[], lexicon: Lexicon): Source {
  const { tokens } = document;
  const byFirst: (NameMention | undefined)[] = new Array(tokens.length);
  for (const name of names) byFirst[name.firstToken] = name;
  const reader = formReader(lexicon);
  const forms: (Form | undefined)[] = new Array(tokens.length);
  const form = (at: number): Form => {
    const known = forms[at];
    if (known !== undefined) return known;
    const fresh = reader.form(tokens[at]?.text ?? '');
    forms[at] = fresh;
    return fresh;
  };
  const is = (at: number, classes: number): boolean => (form(at).is & classes) !== 0;
  const source: Source = {
    document,
    tokens,
    form,
    is,
    nameAt: (token) => byFirst[token],
    speechPhrase: reader.phrase,
    isVerb: (at) => ((tokens[at] as Token).pos === 'VERB' ? !readsAsName(source, at) : readsAsVerb(source, at)),
    isVerbDespiteTag: (at) => readsAsVerb(source, at),
    isNameDespiteTag: (at) => readsAsName(source, at),
  };
  return source;
}

function readsAsVerb(source: Source, at: number): boolean {
  const { pos } = source.tokens[at] as Token;
  if ((pos !== 'NOUN' && pos !== 'ADJ') || at === 0 || !opensComplement(source.tokens[at + 1])) return false;
  return isSubjectEnd(source, at - 1) && source.form(at).speech !== null;
}

function readsAsName(source: Source, at: number): boolean {
  const token = source.tokens[at] as Token;
  if (token.pos !== 'VERB' && token.pos !== 'ADV' && token.pos !== 'ADJ') return false;
  const form = source.form(at);
  if (!form.capital) return false;
  if (source.document.sentences[token.sentence]?.first === at)
    return token.pos === 'VERB' && isPlainVerb(source.tokens[at + 1]);
  return form.speech === null;
}

/** "Lynch said": a verb behind a sentence's first word makes that word the subject. */
const isPlainVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX') && !token.text.endsWith('ing');

function isSubjectEnd(source: Source, at: number): boolean {
  const { pos } = source.tokens[at] as Token;
  return source.is(at, Is.SUBJECT_PRONOUN) || ((pos === 'PROPN' || pos === 'PRON') && !source.is(at, Is.POSSESSIVE));
}

const COMPLEMENT_MARKS = new Set(['"', '“', "'", '‘', ':', ',', 'that']);

const opensComplement = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'DET' || token.pos === 'PRON' || COMPLEMENT_MARKS.has(token.text));
