import type { Token } from '../../../model/document.ts';
import type { NameMention, SpeakerMention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Chunk, NounPhrase } from './chunks.ts';
import { beforeHyphen, type Clause, endOfPhrase, isTime, phraseAt } from './clause.ts';
import { isHandle, isPossessive } from './noun-phrases.ts';
import { endOfTitles, isMany } from './offices.ts';
import type { Source } from './source.ts';
import { Is } from './words.ts';

/**
 * The words of a noun phrase as a speaker: the name alone where it ends in one, the owner of a text ("|Ana Ruiz|'s
 * letter"), else the phrase with what is tied to it.
 */
export function speakerAt(text: string, clause: Clause, at: number): SpeakerMention | null {
  const phrase = phraseAt(clause, at);
  if (phrase === null || phrase.time) return null;
  const named =
    phrase.name === null || isOffice(clause.source, phrase)
      ? (namedBeside(clause, at) ??
        namedBehindOffice(clause, at) ??
        namedBehindTitles(clause, at) ??
        namedByWish(clause, at) ??
        phrase)
      : phrase;
  if (named.name !== null) return mention(text, named.name, named.name, 'name');
  const owner = clause.source.is(phrase.head, Is.SPEECH_NOUN | Is.TEXT_NOUN) ? ownerOf(clause.source, phrase) : null;
  if (owner !== null) return owner;
  if (isHandle(clause.tokens[phrase.head]?.text ?? ''))
    return mention(text, spanOf(clause.tokens, phrase.head, phrase.head + 1), null, 'name');
  const end = endOfPhrase(clause, at);
  if (phrase.pronoun && end === at + 1)
    return mention(text, spanOf(clause.tokens, phrase.first, phrase.last), null, 'pronoun');
  const last = clause.chunks[lastBeforeTime(clause, at, end)] ?? phrase;
  return mention(
    text,
    spanOf(clause.tokens, beforeHyphen(clause.tokens, phrase.first), last.last),
    spanOf(clause.tokens, phrase.head, phrase.head + 1),
    'nominal',
  );
}

/** "the court | on Thursday": the time that hangs on a phrase is no part of who speaks. */
function lastBeforeTime({ chunks }: Clause, at: number, end: number): number {
  for (let next = at + 1; next < end; next++) if (isTime(chunks[next])) return Math.max(at, next - 2);
  return end - 1;
}

/** "Chief of Department |Ana Ruiz|", "port spokesman for the Sound Captain |Ana Ruiz|": what the office is for stands before the name. */
function namedBehindOffice(clause: Clause, at: number): NounPhrase | null {
  const { chunks, source, tokens } = clause;
  const last = endOfPhrase(clause, at) - 1;
  const [office, link, field] = [phraseAt(clause, at), chunks[at + 1], phraseAt(clause, last)];
  if (office === null || link?.kind !== 'preposition' || field?.name?.entity !== 'person') return null;
  if (/^an?$/iu.test(tokens[office.first]?.text ?? '') || !source.form(office.head).role) return null;
  if (!/^(?:for|of)$/u.test(tokens[link.first]?.text ?? '')) return null;
  const before = field.name.firstToken - 1;
  const { capital, role } = source.form(before);
  if (before < field.first || !isTitled(source, field)) return null;
  const isTitle = role || tokens[before]?.text.endsWith('.') === true;
  if (isBare(source, office) && (!capital || (isTitle && before > field.first))) return field;
  return capital && !isTitle && at + 2 === last ? field : null;
}

/** "Police Public Relations |Officer|": a name that ends in what a person is. */
const isOffice = (source: Source, { name, head }: NounPhrase): boolean =>
  name?.entity === 'organization' && source.form(head).role && source.tokens[head - 1]?.pos === 'PROPN';

/** "founder and chief executive |Ana Ruiz|": several titles before one name. */
function namedBehindTitles(clause: Clause, at: number): NounPhrase | null {
  const { chunks, source } = clause;
  const title = phraseAt(clause, at);
  const link = chunks[at + 1]?.kind;
  const next = phraseAt(clause, at + 2);
  if (title === null || next === null || (link !== 'conjunction' && link !== 'comma')) return null;
  if (!source.form(title.head).role || !isBare(source, title)) return null;
  if (next.name === null) return namedBehindTitles(clause, at + 2);
  const isTitled = next.name.entity === 'person' && next.first < next.name.firstToken;
  return isTitled && link === 'conjunction' ? next : null;
}

/** "port spokesman", which without an article leads to a name; not "a spokesman", "her spokesman", "spokesmen". */
const isBare = (source: Source, { first, head }: NounPhrase): boolean =>
  !source.is(first, Is.DETERMINER | Is.POSSESSIVE) && !isMany(source.form(head).lower);

/** "The mayor, Ana Ruiz, said", "Sol's lawyer, public defender Ana Ruiz, said", "His clerk, now a judge, Ana Ruiz, said": the name in apposition names the speaker better. */
function namedBeside(clause: Clause, at: number): NounPhrase | null {
  const comma = endOfTitles(clause, at);
  return clause.chunks[comma]?.kind === 'comma'
    ? (namedBehind(clause, comma) ?? namedBehind(clause, endOfLoose(clause, comma)))
    : null;
}

function namedBehind(clause: Clause, comma: number): NounPhrase | null {
  const next = behindTitle(clause, comma + 1);
  const apposition = comma < 0 ? null : phraseAt(clause, next);
  if (apposition?.name == null || apposition.name.entity === 'place' || !isTitled(clause.source, apposition))
    return null;
  if (apposition.name.entity === 'organization' && !isOwner(clause, comma)) return null;
  const behind = clause.chunks[endOfPhrase(clause, next)]?.kind;
  return behind === undefined || ENDS_APPOSITION.has(behind) ? apposition : null;
}

/** "The mill’s |owner|, Sol Mills, said": what a body can be as well as a person. */
const isOwner = ({ chunks, source }: Clause, comma: number): boolean => {
  const head = chunks[comma - 1];
  return head?.kind === 'np' && source.is(head.head, Is.OWNER);
};

/** "(His clerk,) |now a judge herself|, Ana Ruiz, said": the comma behind what somebody is, or -1. */
function endOfLoose({ chunks, tokens }: Clause, comma: number): number {
  const opener = chunks[comma + 1];
  if (opener?.kind !== 'adverb' && !/^an?$/u.test(tokens[opener?.first ?? -1]?.text ?? '')) return -1;
  const end = chunks.findIndex(({ kind }, at) => at > comma && !LOOSE.has(kind));
  return chunks[end]?.kind === 'comma' && end > comma + 1 ? end : -1;
}

const LOOSE = new Set<Chunk['kind']>(['adjective', 'adverb', 'np', 'preposition']);

/** "(the mayor,) |Dr. (Mrs.)| Ana Ruiz": a title in brackets parts the first one from the name. */
const behindTitle = ({ chunks, tokens }: Clause, at: number): number =>
  chunks[at + 1]?.kind === 'parenthesis' && tokens[(chunks[at]?.last ?? 0) - 1]?.text.endsWith('.') ? at + 2 : at;

/** "a neighbour, who gave her name only as |Ana|", "a man who identified himself as |Bo|". */
function namedByWish(clause: Clause, at: number): NounPhrase | null {
  const { chunks, tokens } = clause;
  const end = endOfPhrase(clause, at);
  const relative = chunks[end]?.kind === 'comma' ? end + 1 : end;
  if (chunks[relative]?.kind !== 'relative') return null;
  let isNaming = false;
  for (let next = relative + 1; next < relative + WISH; next++) {
    const chunk = chunks[next];
    const word = tokens[chunk?.last === undefined ? -1 : chunk.last - 1]?.text ?? '';
    if (chunk?.kind === 'np' && chunk.name?.entity === 'person')
      return isNaming && tokens[chunk.first - 1]?.text === 'as' ? chunk : null;
    isNaming ||= /^(?:names?|named|identified|called)$/u.test(word);
  }
  return null;
}

/** Chunks in which such a wish is told. */
const WISH = 8;

const ENDS_APPOSITION = new Set<Chunk['kind']>(['colon', 'comma', 'parenthesis', 'relative', 'stop']);

/** A name alone or behind a title or trade, "Her Honour" too; not "his cousin's friend Ana Ruiz". */
function isTitled(source: Source, { first, name }: NounPhrase): boolean {
  const { firstToken } = name as NameMention;
  for (let at = first; at < firstToken; at++)
    if (source.is(at, Is.POSSESSIVE | Is.POSSESSIVE_MARK) && !source.form(at + 1).capital) return false;
  return true;
}

/**
 * Whether a noun phrase can be somebody who speaks: a person or body by name, by a word for people, or by a pronoun for
 * them.
 */
export function canSpeak(source: Source, clause: Clause, at: number): boolean {
  const phrase = phraseAt(clause, at);
  if (phrase === null || phrase.time) return false;
  if (phrase.pronoun) return source.is(phrase.head, Is.PERSON_PRONOUN);
  if (phrase.name !== null) return phrase.name.entity !== 'place';
  const { pos, text = '' } = source.tokens[phrase.head] ?? {};
  return source.form(phrase.head).role || pos === 'PROPN' || isHandle(text);
}

/** The owner within a phrase: "Marta Vidal" of "Marta Vidal's claim", "his" of "his claim"; null where there is none. */
export function ownerOf(source: Source, phrase: NounPhrase): SpeakerMention | null {
  const { tokens } = source;
  const { text } = source.document;
  for (let at = phrase.head - 1; at > phrase.first; at--) {
    if (!isPossessive(source, at)) continue;
    const name = nameEndingAt(source, phrase.first, at);
    const owner = spanOf(tokens, phrase.first, at);
    return name === undefined
      ? mention(text, owner, tokens[at - 1] as Token, 'nominal')
      : mention(text, name, name, 'name');
  }
  const first = tokens[phrase.first] as Token;
  return source.is(phrase.first, Is.POSSESSIVE) ? mention(text, first, null, 'pronoun') : null;
}

function nameEndingAt(source: Source, from: number, last: number): NameMention | undefined {
  for (let at = last - 1; at >= from; at--) {
    const name = source.nameAt(at);
    if (name !== undefined) return name.lastToken === last ? name : undefined;
  }
  return undefined;
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

function mention(text: string, span: Span, head: Span | null, kind: SpeakerMention['kind']): SpeakerMention {
  const { start, end } = span;
  const at = head ?? span;
  return { start, end, text: text.slice(start, end), kind, head: { start: at.start, end: at.end } };
}
