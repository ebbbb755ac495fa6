import type { Lexicon, SpeechVerb, WordFacts } from '../../lexicon/types.ts';
import type { Document, Token } from '../../model/document.ts';
import type { NameMention } from '../../model/mention.ts';
import { POSSESSIVES, SUBJECT_PRONOUNS } from './words.ts';

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
  const speechVerb = remembered((form) => lexicon.speechVerb(form));
  const isVerbDespiteTag = (at: number): boolean => readsAsVerb(tokens, at, speechVerb);
  const isNameDespiteTag = (at: number): boolean => readsAsName(document, at, speechVerb);
  return {
    document,
    tokens,
    nameAt: (token) => byFirst.get(token),
    facts: (form) => lexicon.word(form),
    speechVerb,
    isVerb: (at) => ((tokens[at] as Token).pos === 'VERB' && !isNameDespiteTag(at)) || isVerbDespiteTag(at),
    isVerbDespiteTag,
    isNameDespiteTag,
  };
}

type SpeechVerbs = (form: string) => SpeechVerb | null;

/** An article asks for the same few forms again and again. */
function remembered(ask: SpeechVerbs): SpeechVerbs {
  const known = new Map<string, SpeechVerb | null>();
  return (form) => {
    const verb = known.get(form);
    if (verb !== undefined) return verb;
    const answer = ask(form);
    known.set(form, answer);
    return answer;
  };
}

function readsAsVerb(tokens: readonly Token[], at: number, speechVerb: SpeechVerbs): boolean {
  const token = tokens[at] as Token;
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined || after === undefined) return false;
  return isSubjectEnd(before) && opensComplement(after) && speechVerb(token.text) !== null;
}

function readsAsName({ tokens, sentences }: Document, at: number, speechVerb: SpeechVerbs): boolean {
  const token = tokens[at] as Token;
  if (token.pos !== 'VERB' && token.pos !== 'ADV' && token.pos !== 'ADJ') return false;
  if (!/^\p{Lu}/u.test(token.text)) return false;
  if (sentences[token.sentence]?.first === at) return token.pos === 'VERB' && isPlainVerb(tokens[at + 1]);
  return speechVerb(token.text) === null;
}

/** "Lynch said": a verb behind a sentence's first word makes that word the subject. */
const isPlainVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX') && !/ing$/u.test(token.text);

function isSubjectEnd(token: Token): boolean {
  const lower = token.text.toLowerCase();
  return SUBJECT_PRONOUNS.has(lower) || ((token.pos === 'PROPN' || token.pos === 'PRON') && !POSSESSIVES.has(lower));
}

const opensComplement = (token: Token): boolean =>
  token.pos === 'DET' || token.pos === 'PRON' || token.text === 'that' || /^["“'‘:,]/u.test(token.text);
