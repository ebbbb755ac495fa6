import type { Document, Paragraph, Token } from '../../../model/document.ts';
import type { Findings } from '../../../model/findings.ts';
import type { Draft } from '../names/people-index.ts';
import type { Reading, Reference } from '../scene/expressions.ts';
import { attributed } from '../words/quoted.ts';
import { Is } from '../words/words.ts';
import { isNested } from './nested.ts';

/** Who is "I" and who is "you" in one stretch of the article. */
interface Voice {
  readonly i: Draft | null;
  readonly you: Draft | null;
  readonly rule: string;
  readonly confidence: number;
}

const NOBODY: Voice = { i: null, you: null, rule: '', confidence: 0 };
/** A question of an interview is no longer than this, in tokens. */
const LONGEST_QUESTION = 90;

/**
 * "I" inside a quotation is whoever said it, but not in another's words that are repeated there. Outside, it is the author of a signed article, or the one person whom the
 * headline of an interview names; "you" in the interview's questions is that person as well.
 */
export function linkFirstPersons(
  { wording, points, quoted }: Reading,
  drafts: readonly Draft[],
  speakers: ReadonlyMap<number, Draft>,
  { quotes }: Findings,
): Reference[] {
  const { document } = wording;
  const narrator = narratorOf(document, drafts);
  const found: Reference[] = [];
  for (const first of points.firstAndSecond) {
    const { sentence, start } = document.tokens[first] as Token;
    const quote = quoted[first] as number;
    if (quote >= 0 && isNested(document.text, quotes[quote]?.content.start ?? 0, start)) continue;
    const voice =
      quote < 0 ? narrator(document.sentences[sentence]?.paragraph ?? 0) : speakerVoice(speakers.get(quote));
    const draft = wording.is(first, Is.YOU) ? voice.you : voice.i;
    if (draft === null) continue;
    found.push({ first, last: first + 1, draft, kind: 'pronoun', rule: voice.rule, confidence: voice.confidence });
  }
  return found;
}

const speakerVoice = (speaker: Draft | undefined): Voice =>
  speaker === undefined ? NOBODY : { i: speaker, you: null, rule: 'speaker-of-quote', confidence: 0.95 };

/** Whose words the unquoted paragraphs are. */
function narratorOf(document: Document, drafts: readonly Draft[]): (paragraph: number) => Voice {
  const guest = interviewee(document, drafts);
  if (guest !== null) return (index) => turn(document, document.paragraphs[index] as Paragraph, guest);
  const author = onlyOne(document, drafts, 'byline');
  if (author === null) return () => NOBODY;
  const voice = { i: author, you: null, rule: 'author-of-byline', confidence: 0.85 };
  return (index) => (document.paragraphs[index]?.block.role === 'text' ? voice : NOBODY);
}

function turn({ tokens }: Document, { block, firstToken, lastToken }: Paragraph, guest: Draft): Voice {
  if (block.role !== 'text') return NOBODY;
  const asks = tokens[lastToken - 1]?.text === '?' && lastToken - firstToken <= LONGEST_QUESTION;
  return { i: asks ? null : guest, you: asks ? guest : null, rule: 'interviewee-of-headline', confidence: 0.85 };
}

/** The one person named in a headline that speaks of an interview. */
function interviewee(document: Document, drafts: readonly Draft[]): Draft | null {
  const spoken = document.paragraphs.some(
    ({ block, start, end }) => block.role === 'headline' && /\binterview/iu.test(document.text.slice(start, end)),
  );
  const guest = spoken ? onlyOne(document, drafts, 'headline') : null;
  return guest !== null && guest.forms.length > 0 ? guest : null;
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
  const byStart = new Map(references.map(({ first, draft }) => [tokens[first]?.start ?? -1, draft]));
  const speakers = new Map(named);
  findings.quotes.forEach((_, index) => {
    const speaker = attributed(index, findings)?.speaker;
    const draft = speaker === undefined || speaker === null ? undefined : byStart.get(speaker.start);
    if (draft !== undefined && !speakers.has(index)) speakers.set(index, draft);
  });
  return speakers;
}
