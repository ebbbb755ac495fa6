import type { Document, Token } from '../../../model/document.ts';
import type { Draft } from '../names/people-index.ts';

/** Sentences of its text in which an article names whom it is about. */
const OPENING = 2;

/**
 * Whom the article is about: who is named in its headline or first sentences, and nobody oftener; of several whoever is
 * named first. One name is enough where its sentence tells of a death; or null.
 */
export function centreOf(document: Document, drafts: readonly Draft[]): Draft | null {
  const { paragraphs, tokens } = document;
  const opener = paragraphs.find(({ block }) => block.role === 'text')?.firstToken ?? 0;
  const first = tokens[opener]?.sentence ?? 0;
  let most: Draft | null = null;
  for (const draft of drafts)
    if (draft.candidates.length === 0 && draft.links.length > (most?.links.length ?? 0)) most = draft;
  const opening = most?.links.find(({ mention }) => {
    const role = paragraphs[mention.paragraph]?.block.role;
    return role === 'headline' || (role === 'text' && mention.sentence < first + OPENING);
  });
  if (most === null || opening === undefined) return null;
  return most.links.length > 1 || tellsOfDeath(document, opening.mention.sentence) ? most : null;
}

/** "(Ana Sol, a poet, has) |died|". */
const tellsOfDeath = ({ tokens, sentences }: Document, sentence: number): boolean =>
  tokens.slice(sentences[sentence]?.first, sentences[sentence]?.last).some(isDeath);

const isDeath = ({ text }: Token): boolean => /^(?:dead|death|died|dies|funeral)$/iu.test(text);
