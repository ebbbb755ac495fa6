import { describe, expect, test } from 'vitest';
import { narratorIn } from '../../src/resolve/people/pronouns/narrators.ts';
import { marked } from './support.ts';

/** Whose own words whole paragraphs of a marked text are, and by which rule. */
function narrator(source: string): string | null {
  const { document, findings } = marked(source);
  const names = findings.names.map(({ start, end, text }) => ({ start, end, key: text }));
  const found = narratorIn(document, () => names);
  return found === null ? null : `${found.key} (${found.rule}, from paragraph ${found.from})`;
}

const ASKED = '\n\nWhy boats?\n\nI like water.\n\nWhy paper?\n\nIt floats.\n\nWho buys them?\n\nNobody.';

describe('whose own words an article prints outside quotation marks', () => {
  test.each([
    [
      'the headline of an interview names one person',
      'An interview with the boat builder [Ana Sol]\n\nI like water.',
      'Ana Sol (interviewee, from paragraph 0)',
    ],
    [
      'of two in the headline the one who is interviewed',
      'Interview with boat builder [Ana Sol], heir of [Bo Lund]\n\nI like water.',
      'Ana Sol (interviewee, from paragraph 0)',
    ],
    ['an interview with two', 'An interview with [Ana Sol] and [Bo Lund]\n\nWe like water.', null],
    [
      'the introduction tells who was asked',
      `Boats of paper\n\nThe Harbour Post spoke to the builder [Ana Sol] in her yard.${ASKED}`,
      'Ana Sol (interviewee, from paragraph 2)',
    ],
    [
      'whom she spoke to is the reporter',
      `Boats of paper\n\n[Ana Sol] builds boats. She spoke to [Bo Lund] in her yard.${ASKED}`,
      'Ana Sol (interviewee, from paragraph 2)',
    ],
    [
      'who interviews is the reporter',
      `Boats of paper\n\nInterview by [Bo Lund]\n\n[Ana Sol] builds boats in her yard.${ASKED}`,
      'Ana Sol (interviewee, from paragraph 3)',
    ],
    [
      'a reporter who spoke to somebody',
      `Boats of paper\n\nHarbour reporter [Bo Lund] spoke to the builder [Ana Sol] in her yard.${ASKED}`,
      'Ana Sol (interviewee, from paragraph 2)',
    ],
    ['either may be the reporter', `Boats\n\nThe builder [Ana Sol] talks to [Bo Lund] of her yard.${ASKED}`, null],
    [
      'answers with letters need no announcement',
      'The boats of [Ana Sol]\n\nQ: Why boats?\n\nA: I like water.\n\nQ: Why paper?\n\nA: It floats.',
      'Ana Sol (interviewee, from paragraph 1)',
    ],
    ['questions that nobody is asked', `The boats of [Ana Sol]\n\nThey are of paper.${ASKED}`, null],
    ['no questions', 'Boats of paper\n\nThe Harbour Post spoke to the builder [Ana Sol]. I was late.', null],
    [
      'a speech by its headline',
      'Remarks by Minister [Ana Sol] at the harbour\n\nI thank you.',
      'Ana Sol (speaker-of-speech, from paragraph 1)',
    ],
    [
      'a speech that the paragraph before announces',
      'At the harbour\n\nMinister [Ana Sol] delivered remarks at the yard. Below is the full text:\n\nI thank you.',
      'Ana Sol (speaker-of-speech, from paragraph 2)',
    ],
    [
      'a speech whose text is said to follow',
      'At the harbour\n\nFollowing is the text of the address delivered by Minister [Ana Sol] on Monday.\n\nI thank you.',
      'Ana Sol (speaker-of-speech, from paragraph 2)',
    ],
    [
      'words that somebody said of a text',
      'At the harbour\n\nFollowing the address by Minister [Ana Sol] it rained.\n\nI was late.',
      null,
    ],
    ['a report on a speech', 'Minister [Ana Sol] delivered remarks at the harbour.\n\nI was late.', null],
    ['anger at a speech', 'Anger at remarks by Minister [Ana Sol]\n\nI was late.', null],
  ])('%s', (_, source, expected) => expect(narrator(source)).toBe(expected));
});
