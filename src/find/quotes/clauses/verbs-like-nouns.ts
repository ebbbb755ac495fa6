import type { Token } from '../../../model/document.ts';
import type { Source } from './source.ts';
import { Is } from './words.ts';

/**
 * A noun by its tag that is the verb of the noun before it, since the two agree: "critics |claim| that", "the bank
 * |estimates| that", "the videos |show| a car", "(it fell), researchers |report|". Not "his claim that", "growth
 * estimates", "the sales report".
 */
export function agreesWithNoun(source: Source, at: number): boolean {
  const subject = subjectNoun(source, at);
  if (subject < 0) return false;
  const next = source.tokens[at + 1];
  const isPlural = isPluralNoun(source, subject);
  if (isPlural === source.form(at).lower.endsWith('s')) return false;
  if (next?.text === 'that')
    return (
      (isPlural ? source.form(subject).role : opensSentence(source, subject)) &&
      opensStatement(source.tokens[at + 2]) &&
      !hasVerbBefore(source, subject)
    );
  if (!isPlural || subject !== at - 1) return false;
  if (next?.text === 'against') return source.form(subject).role;
  return /^(?:DET|PRON|PROPN)$/u.test(next?.pos ?? '') || (endsTag(source, at + 1) && isTagSubject(source, subject));
}

/**
 * "Ana Ruiz, who runs the port in Cork, |notes| that it leaks", "|points| out that", "Ana Ruiz, Cork, |emails| to say", "his aide, Ana Ruiz, |plans| to go": behind
 * an aside on a name that opens the sentence.
 */
export function resumes(source: Source, at: number): boolean {
  const { document, tokens } = source;
  const { sentence, text } = tokens[at] as Token;
  if (!text.endsWith('s') || tokens[at - 1]?.text !== ',') return false;
  const isPhrase = source.speechPhrase(at, at + 2) !== null;
  const { speech, is } = source.form(at);
  if (!isPhrase && speech === null && (is & Is.WILL_VERB) === 0) return false;
  const that = isPhrase ? at + 2 : at + 1;
  const isSaying = tokens[at + 1]?.text === 'to' && tokens[at + 2]?.pos === 'VERB';
  if (!isSaying && tokens[that]?.text !== 'that') return false;
  const first = document.sentences[sentence]?.first ?? at;
  for (let comma = first + 1; comma < Math.min(at - 1, first + NAME); comma++)
    if (tokens[comma]?.text === ',')
      return (
        (tokens[first]?.pos === 'DET' || [comma - 1, at - 2].some((last) => tokens[last]?.pos === 'PROPN')) &&
        (isSaying || opensStatement(tokens[that + 1]))
      );
  return false;
}

/** Tokens of a name that opens a sentence, with its title. */
const NAME = 8;

/** "|The city| (plans to)": one noun behind its article, before which the sentence has no verb. */
export function opensSentence(source: Source, at: number): boolean {
  const { tokens } = source;
  if (tokens[at]?.pos !== 'NOUN' || isPluralNoun(source, at)) return false;
  const opener = tokens[at - 1]?.pos === 'DET' ? at - 1 : at - 2;
  return tokens[opener]?.pos === 'DET' && !hasVerbBefore(source, at);
}

/** The noun right before a token, "however" between commas left out; the first of "critics of the new road". */
function subjectNoun(source: Source, at: number): number {
  const { tokens } = source;
  const isParted = tokens[at - 1]?.text === ',' && tokens[at - 3]?.text === ',' && tokens[at - 2]?.pos === 'ADV';
  const last = isParted ? at - 4 : at - 1;
  if (!isCommonNoun(source, last)) return -1;
  for (let back = last - 1; back > last - LONGEST_COMPLEMENT && tokens[back] !== undefined; back--) {
    const { pos } = tokens[back] as Token;
    if (pos === 'ADP') return isCommonNoun(source, back - 1) ? back - 1 : last;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN') return last;
  }
  return last;
}

/** The tagger takes a capital that opens a sentence for a name: "|Critics| of the road". */
const isCommonNoun = (source: Source, at: number): boolean => {
  const pos = source.tokens[at]?.pos;
  return pos === 'NOUN' || (pos === 'PROPN' && source.form(at).role);
};

/** Tokens of "of the new road". */
const LONGEST_COMPLEMENT = 5;

const isPluralNoun = (source: Source, at: number): boolean =>
  /(?:[^suiw]s|people|police|views)$/u.test(source.form(at).lower);

/** "(Fees rose), the Cork Journal |reports|.": a name behind a comma, and a stop. */
export function endsNamedTag(source: Source, at: number): boolean {
  const { tokens } = source;
  if (
    (source.form(at).speech?.strength ?? 1) < 2 ||
    !source.form(at).lower.endsWith('s') ||
    tokens[at + 1]?.text !== '.'
  )
    return false;
  let first = at - 1;
  while (tokens[first]?.pos === 'PROPN' && at - first < NAME) first--;
  if (first === at - 1) return false;
  return tokens[tokens[first]?.pos === 'DET' ? first - 1 : first]?.text === ',' && hasVerbBefore(source, first);
}

/** "that |the dam| is safe", not "that |were| cut". */
const opensStatement = (token: Token | undefined): boolean =>
  token !== undefined && token.pos !== 'VERB' && token.pos !== 'AUX' && token.pos !== 'PUNCT';

/** Whether the sentence has a verb before the subject of this one. */
function hasVerbBefore({ document, tokens }: Source, subject: number): boolean {
  const first = document.sentences[tokens[subject]?.sentence ?? 0]?.first ?? 0;
  for (let at = Math.max(first, subject - REACH); at < subject; at++)
    if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return true;
  return subject - first > REACH;
}

const REACH = 30;

/** ", researchers report|.|", "|today|". */
const endsTag = (source: Source, at: number): boolean =>
  source.tokens[at] === undefined || source.tokens[at]?.text === '.' || source.form(at).lower === 'today';

/** ", |researchers| (report.)": people, behind a comma. */
const isTagSubject = (source: Source, at: number): boolean =>
  source.tokens[at - 1]?.text === ',' && source.form(at).role;

/** "Ruiz |shot| back: “…”", "a minister |texts|: “…”", "dockers |chanting| “…”", "a sign |reading| “…”": what is said stands right behind it. */
export function leadsToQuote(source: Source, at: number): boolean {
  const { beginsPhrase, lower, speech } = source.form(at);
  const subject = source.tokens[at - 1]?.pos ?? '';
  if (speech !== null && lower.endsWith('ing') && isOpeningMark(source, at + 1))
    return /^(?:NOUN|PRON|PROPN)$/u.test(subject);
  if (speech !== null && lower.endsWith('s') && source.form(at + 1).lower === ':' && isOpeningMark(source, at + 2))
    return (source.form(at - 1).role || source.form(at - 1).lower === 'figure') && !isPluralNoun(source, at - 1);
  if (!beginsPhrase || !/^(?:PRON|PROPN)$/u.test(subject) || source.speechPhrase(at, at + 2) === null) return false;
  return isOpeningMark(source, at + 2) || /^(?:[:,]|that)$/u.test(source.form(at + 2).lower);
}

const isOpeningMark = (source: Source, at: number): boolean => /^["“‘']$/u.test(source.form(at).lower);
