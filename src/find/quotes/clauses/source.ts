import type { Lexicon, SpeechVerb } from '../../../lexicon/types.ts';
import type { Document, Token } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import { baseForm } from './base-form.ts';
import { type Form, formsOf, NO_WORD, phrasesOf } from './forms.ts';
import { agreesWithNoun, endsNamedTag, leadsToQuote, opensSentence, resumes } from './verbs-like-nouns.ts';
import { Is } from './words.ts';

/** Tokens of a name before its nickname. */
const NICKNAME_WITHIN = 5;

/** What the readers of phrases look at: the tokens, the names among them, and the lexicon. */
export class Source {
  readonly document: Document;
  readonly tokens: readonly Token[];
  private readonly forms: readonly Form[];
  private readonly phrases: (words: string) => SpeechVerb | null;
  private readonly names: (NameMention | undefined)[];
  private readonly lexicon: Lexicon;

  constructor(document: Document, names: readonly NameMention[], lexicon: Lexicon) {
    this.document = document;
    this.tokens = document.tokens;
    this.lexicon = lexicon;
    this.forms = formsOf(lexicon).ofAll(document.forms, document.numbers);
    this.phrases = phrasesOf(lexicon);
    this.names = new Array(document.tokens.length);
    for (const name of names) this.names[name.firstToken] = name;
  }

  /** What is known of a token's form; of no word, where there is none. */
  form(at: number): Form {
    return this.forms[at] ?? NO_WORD;
  }

  is(at: number, classes: number): boolean {
    return (this.form(at).is & classes) !== 0;
  }

  /** The name that begins at a token. */
  nameAt(at: number): NameMention | undefined {
    return this.names[at];
  }

  /** Whether tokens stand inside a person's name, as the nickname of 'Ana "Red" Sol' does. */
  isInName({ first, last }: { readonly first: number; readonly last: number }): boolean {
    for (let at = first - 1; at >= first - NICKNAME_WITHIN; at--) {
      const name = this.names[at];
      if (name !== undefined) return name.entity === 'person' && name.lastToken > last;
    }
    return false;
  }

  /** The verb of speech that the words of some tokens (half-open range) are a form of: "pointed out". */
  speechPhrase(first: number, last: number): SpeechVerb | null {
    let phrase = this.form(first).lower;
    for (let at = first + 1; at < last; at++) phrase += ` ${this.form(at).lower}`;
    return this.phrases(phrase);
  }

  /** What a dictionary has a verb or noun under, in small letters: the noun "warnings" is a "warning". */
  baseForm(word: string, isVerb: boolean): string {
    const lower = word.toLowerCase();
    return isVerb || lower.endsWith('s') ? baseForm(lower, this.lexicon) : lower;
  }

  /** "said |lead| author Ana Ruiz", "|managing| director Ana Ruiz", "found it |last| Tuesday": no verb before a word for a person that no article opens, or a time. */
  isModifierDespiteTag(at: number): boolean {
    const { lower } = this.form(at);
    if (lower === 'last') return this.is(at + 1, Is.TIME);
    return isRank(lower) && this.tokens[at + 1]?.pos === 'NOUN' && this.form(at + 1).role;
  }

  /** "according to |police|", "according to |exit| polls": the tagger takes the word behind "to" for a verb; not so "according to plan". */
  isSourceDespiteTag(at: number): boolean {
    if (this.form(at - 1).lower !== 'to') return false;
    if (this.form(at - 2).lower !== 'according') return this.isPluralDespiteTag(at);
    const head = this.tokens[at + 1]?.pos === 'NOUN' ? at + 1 : at;
    return /(?:s|police)$/u.test(this.form(head).lower);
  }

  /** "a response to |questions|": what follows "to" is a verb only in its base form. */
  private isPluralDespiteTag(at: number): boolean {
    const { lower } = this.form(at);
    return /[^s]s$/u.test(lower) && this.baseForm(lower, true) !== lower;
  }

  /** "she |further| said": the tagger takes it for a verb. */
  isAdverbDespiteTag(at: number): boolean {
    const next = this.tokens[at + 1]?.pos;
    return this.form(at).lower === 'further' && (next === 'VERB' || next === 'AUX');
  }

  isVerb(at: number): boolean {
    const pos = this.tokens[at]?.pos;
    if (pos === 'VERB')
      return !(
        this.isNameDespiteTag(at) ||
        this.isModifierDespiteTag(at) ||
        this.isSourceDespiteTag(at) ||
        this.isAdverbDespiteTag(at)
      );
    return pos === 'PROPN' ? this.isOpeningGerund(at) : this.isVerbDespiteTag(at);
  }

  /** A verb of speech or wanting that the tagger took for a noun, but for "Brexit |talks| “on the brink”": "Smith claims the dam is safe", "Smith plans to go", "ruled, observing that", "“…,” jokes Smith". */
  isVerbDespiteTag(at: number): boolean {
    const { speech, is, lower, verbal } = this.form(at);
    if (!verbal || at === 0) return false;
    const { pos } = this.tokens[at] as Token;
    if (pos !== 'NOUN' && pos !== 'ADJ') return false;
    if (leadsToQuote(this, at) || resumes(this, at) || endsNamedTag(this, at)) return true;
    if (speech === null && (is & Is.WILL_VERB) === 0) return false;
    const next = this.tokens[at + 1];
    if (next?.text === 'to' && this.tokens[at + 2]?.pos === 'VERB' && this.leadsToInfinitive(at, lower)) return true;
    if (speech === null) return false;
    if (pos === 'NOUN' && isStop(next) && this.isNameBehindMark(at - 1)) return true;
    const mayBe = pos === 'ADJ' || lower.endsWith('ing');
    if (mayBe && this.tokens[at - 1]?.text === ',' && next?.text === 'that') return true;
    if (isClosingMark(this.tokens[at - 1])) return next?.pos === 'PROPN';
    const isParted = this.tokens[at - 1]?.pos === 'ADV' && at > 1;
    const isLoose = lower === 'talks' && next?.pos === 'PUNCT';
    if (this.isSubjectEnd(isParted ? at - 2 : at - 1) && opensComplement(next)) return !isLoose;
    return pos === 'NOUN' && agreesWithNoun(this, at);
  }

  /** "Smith |plans| to go", "The city |plans| to close it", "(left), |promising| to return", "is |promising| to return". */
  private leadsToInfinitive(at: number, lower: string): boolean {
    if (this.tokens[at - 1]?.text === ',' || this.is(at - 1, Is.BE)) return lower.endsWith('ing');
    return lower.endsWith('s') && (this.isSubjectEnd(at - 1) || opensSentence(this, at - 1));
  }

  /** A capital in the middle of a sentence, whatever the tagger took the word for: "Lynch said", "Don Frank". */
  isNameDespiteTag(at: number): boolean {
    const { pos, sentence } = this.tokens[at] as Token;
    if (pos !== 'VERB' && pos !== 'ADV' && pos !== 'ADJ') return false;
    const form = this.form(at);
    if (!form.capital) return false;
    if (this.document.sentences[sentence]?.first === at) return pos === 'VERB' && isPlainVerb(this.tokens[at + 1]);
    return form.speech === null;
  }

  /** "“…,” |Ana Ruiz| (jokes.)" */
  private isNameBehindMark(last: number): boolean {
    let at = last;
    while (at > 0 && last - at < LONGEST_NAME && this.tokens[at]?.pos === 'PROPN') at--;
    return at < last && isClosingMark(this.tokens[at]);
  }

  /** "|Opening| the case for the port, Ana Ruiz": the tagger takes the capital for a name. */
  private isOpeningGerund(at: number): boolean {
    const { sentence, text } = this.tokens[at] as Token;
    if (!this.opensText(at, sentence) || !GERUND.test(text)) return false;
    return /^(?:DET|PRON)$/u.test(this.tokens[at + 1]?.pos ?? '') || this.form(at + 1).lower === 'that';
  }

  /** The first word of a sentence, behind a dateline too. */
  private opensText(at: number, sentence: number): boolean {
    if (this.document.sentences[sentence]?.first === at) return true;
    const dateline = this.document.article.dateline?.span.end ?? 0;
    return (this.tokens[at - 1]?.start ?? 0) < dateline && (this.tokens[at]?.start ?? 0) >= dateline;
  }

  private isSubjectEnd(at: number): boolean {
    const { pos } = this.tokens[at] as Token;
    if (this.is(at, Is.POSSESSIVE | Is.TIME)) return this.is(at, Is.SUBJECT_PRONOUN);
    return pos === 'PROPN' || pos === 'PRON' || this.is(at, Is.SUBJECT_PRONOUN);
  }
}

/** "Lynch said": a verb behind a sentence's first word makes that word the subject. */
const isPlainVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX') && !token.text.endsWith('ing');

const isRank = (word: string): boolean => /^(?:acting|founding|lead|managing|presiding)$/u.test(word);

/** An ending on a stem: not "sing", "King". */
export const GERUND = /ing$(?<=[aeiouy].*ing)/iu;

/** Most words of a name in a tag. */
const LONGEST_NAME = 4;

const isStop = (token: Token | undefined): boolean => token === undefined || /^[.,]$/u.test(token.text);

const isClosingMark = (token: Token | undefined): boolean => token !== undefined && /^["”’']$/u.test(token.text);

const COMPLEMENT_MARKS = new Set(['"', '“', "'", '‘', ':', ',', 'that']);

const opensComplement = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'DET' || token.pos === 'PRON' || COMPLEMENT_MARKS.has(token.text));
