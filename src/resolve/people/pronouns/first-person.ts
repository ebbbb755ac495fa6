import type { Document, Paragraph, Token } from '../../../model/document.ts';
import type { Findings } from '../../../model/findings.ts';
import type { QuoteMention } from '../../../model/mention.ts';
import type { Draft } from '../names/people-index.ts';
import type { Reading, Reference } from '../scene/expressions.ts';
import { attributed } from '../words/quoted.ts';
import { Is } from '../words/words.ts';
import { isLabelled, isQuestion, type Named, type Narrator, narratorIn } from './narrators.ts';
import { isNested } from './nested.ts';

/** Who is "I" and who is "you" in one stretch of the article. */
interface Voice {
  readonly i: Draft | null;
  readonly you: Draft | null;
  readonly rule: string;
  readonly confidence: number;
}

const NOBODY: Voice = { i: null, you: null, rule: '', confidence: 0 };

/**
 * "I" inside a quotation is whoever said it, but not in another's words that are repeated there. Outside, it is the
 * author of a signed article, or the one person whom the headline of an interview names; "you" in the interview's
 * questions is that person as well.
 */
export function linkFirstPersons(
  { wording, points, quoted }: Reading,
  drafts: readonly Draft[],
  speakers: ReadonlyMap<number, Draft>,
  { quotes }: Findings,
): Reference[] {
  const { document } = wording;
  const narrator = voices(document, drafts);
  const found: Reference[] = [];
  for (const first of points.firstAndSecond) {
    const { sentence, start } = document.tokens[first] as Token;
    const quote = quoted[first] as number;
    if (quote >= 0 && isNested(document.text, quotes[quote]?.content.start ?? 0, start)) continue;
    const voice =
      quote < 0 || isLettered(quotes[quote])
        ? narrator(document.sentences[sentence]?.paragraph ?? 0)
        : speakerVoice(speakers.get(quote));
    const draft = wording.is(first, Is.YOU) ? voice.you : voice.i;
    if (draft === null) continue;
    found.push({ first, last: first + 1, draft, kind: 'pronoun', rule: voice.rule, confidence: voice.confidence });
  }
  return found;
}

/** A turn of "Q" or "A", who are nobody by name. */
const isLettered = (quote: QuoteMention | undefined): boolean =>
  quote?.rule === 'transcript-turn' && quote.speaker?.text.length === 1;

const speakerVoice = (speaker: Draft | undefined): Voice =>
  speaker === undefined ? NOBODY : { i: speaker, you: null, rule: 'speaker-of-quote', confidence: 0.95 };

/** Whose words the unquoted paragraphs are. */
function voices(document: Document, drafts: readonly Draft[]): (paragraph: number) => Voice {
  const narrator = narratorIn(document, () => namesOf(drafts));
  if (narrator !== null) return (index) => turn(document, document.paragraphs[index] as Paragraph, narrator);
  const author = onlyOne(document, drafts, 'byline');
  if (author === null) return () => NOBODY;
  const voice = { i: author, you: null, rule: 'author-of-byline', confidence: 0.85 };
  return (index) => (document.paragraphs[index]?.block.role === 'text' ? voice : NOBODY);
}

/** "The Baptiste sisters" are no one narrator. */
const namesOf = (drafts: readonly Draft[]): Named<Draft>[] =>
  drafts.flatMap((draft) =>
    draft.candidates.length > 0
      ? []
      : draft.links.map(({ mention: { name } }) => ({ start: name.start, end: name.end, key: draft })),
  );

/** The narrator's "I" in an answer or a speech; in a question to the narrator the "you". */
function turn(document: Document, paragraph: Paragraph, { key, rule, from }: Narrator<Draft>): Voice {
  if (paragraph.block.role !== 'text' || paragraph.index < from) return NOBODY;
  if (rule === 'speaker-of-speech') return { i: key, you: null, rule, confidence: 0.85 };
  const asks = isQuestion(document, paragraph) || isLabelled(document.text, paragraph, 'Q');
  return { i: asks ? null : key, you: asks ? key : null, rule, confidence: 0.85 };
}

/** The one person whom the blocks of a role name, or null. */
function onlyOne({ paragraphs }: Document, drafts: readonly Draft[], role: string): Draft | null {
  const within = drafts.filter((draft) =>
    draft.links.some(({ mention }) => paragraphs[mention.paragraph]?.block.role === role),
  );
  return within.length === 1 ? (within[0] as Draft) : null;
}

/** Who said each direct quotation: the name it is attributed to, or whom its "she" or "the minister" means. */
export function speakersOf(
  { tokens }: Document,
  findings: Findings,
  named: ReadonlyMap<number, Draft>,
  references: readonly Reference[],
): Map<number, Draft> {
  const byStart = { pronoun: new Map<number, Draft>(), nominal: new Map<number, Draft>() };
  for (const { kind, first, draft } of references) byStart[kind].set(tokens[first]?.start ?? -1, draft);
  const speakers = new Map(named);
  findings.quotes.forEach((_, index) => {
    const speaker = attributed(index, findings)?.speaker;
    const draft = speaker == null || speaker.kind === 'name' ? undefined : byStart[speaker.kind].get(speaker.start);
    if (draft !== undefined && !speakers.has(index)) speakers.set(index, draft);
  });
  return speakers;
}
