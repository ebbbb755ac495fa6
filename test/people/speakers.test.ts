import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { extract } from '../../src/pipeline/extract.ts';
import { rawFile } from '../support.ts';

const lexicon = openLexicon();

/** Whom each pronoun of the words means, in order, as "word=name"; nobody is empty. */
function meant(text: string, words: RegExp): string[] {
  const { people } = extract(rawFile(text), lexicon);
  const mentions = people.flatMap(({ name, mentions: all }) => all.map(({ start }) => [start, name] as const));
  const byStart = new Map(mentions);
  return [...text.matchAll(words)].map(
    ({ 0: word, index }) => `${word}=${byStart.has(index) ? (byStart.get(index) ?? 'somebody') : ''}`,
  );
}

describe('who speaks and who is spoken of', () => {
  test.each([
    [
      'whose lawyer speaks is who is spoken of',
      'Karl Lund lost. Mary Berg was arrested.\n\n“She is innocent,” her lawyer said.',
      /\bshe\b/giu,
      ['She=Mary Berg'],
    ],
    [
      'whose principal is quoted is not "I"',
      'Karl Lund spoke to Mary Berg. Lund quoted his principal as saying: “I cannot pay.”',
      /\bI\b/gu,
      ['I='],
    ],
    [
      'a phrase with a clause speaks for itself',
      'Mary Berg came. Berg slept.\n\nA teacher who pleaded anonymity told the board that she had been fined.',
      /\bshe\b/gu,
      ['she='],
    ],
    [
      'who says what the sentence says of the governor is another',
      'Governor Karl Lund slept. His secretary, Nils Berg, dismissed the threat. The governor, he said, has debts.',
      /\bhe\b/gu,
      ['he=Nils Berg'],
    ],
    [
      'behind a subject and "as" nobody else goes on speaking',
      'Karl Lund told the board that it would “pay at once.”\n\nNils Berg has called for calm, even as he denied it.',
      /\bhe\b/gu,
      ['he=Nils Berg'],
    ],
    [
      'an officer who tells of a crash did not drive',
      'Police officer Karl Lund said guests had been saved. The driver had slept, a clerk said.',
      /The driver/gu,
      ['The driver='],
    ],
    [
      'whose office speaks is who is spoken of',
      'Karl Lund left. “I am late,” he said.\n\nNils Berg’s office said he would stay.',
      /\bhe would/gu,
      ['he would=Nils Berg'],
    ],
    [
      'who adds spoke before',
      'Minister Nils Berg said sailors, including Karl Lund and his son, Bo Lund, had left. The port, he added, was shut.',
      /\bhe\b/gu,
      ['he=Nils Berg'],
    ],
    [
      'in an obituary it is the dead who is survived',
      'Karl Lund, who has died aged 90, was a mason. Lund sang. Lund sailed.\n\nBo Berg, his brother-in-law, died in 2003. He is survived by a daughter.',
      /\bHe is\b/gu,
      ['He is=Karl Lund'],
    ],
    [
      'who is spoken to is another',
      'Karl Lund never met Nils Berg. Lund spoke to him in May.',
      /\bhim\b/gu,
      ['him=Nils Berg'],
    ],
    [
      'the only one whom the sentence names',
      'Karl Lund, the mayor, slept. Lund ate. “I am late,” he said.\n\nCalls to Nils Berg failed as his line was dead.',
      /\bhis\b/gu,
      ['his=Nils Berg'],
    ],
    [
      'a wife behind what her husband does',
      'Karl Lund was born in Oulu, the son of Nils Berg, a physician, and his wife Ann.',
      /\bhis\b/gu,
      ['his=Nils Berg'],
    ],
    [
      'what is somebody’s before the next name is who bears that',
      'Mary Berg, 38, her lawyer, Karl Lund, and a clerk slept. “I woke first,” the lawyer said.',
      /\bI\b/gu,
      ['I=Karl Lund'],
    ],
    [
      'the author below a kicker of her column',
      'The slow boat\n\nColumn | Mary Berg\n\nI have had forty letters.',
      /\bI\b/gu,
      ['I=Mary Berg'],
    ],
    [
      'neither a "that" nor a day begins whose widow she is',
      'The court heard that Lund’s widow, Ann, had left. On Sundays Lund’s aunt, Mary, sang.',
      /that|Lund’s widow|Sundays|Lund’s aunt/gu,
      ['that=', 'Lund’s widow=Ann', 'Sundays=', 'Lund’s aunt=Mary'],
    ],
    [
      'a nickname before the family name',
      'Captain Leonard “Nobby” Berg has died.\n\nNobby Berg sailed. He sang.',
      /Nobby Berg|He\b/gu,
      ['Nobby Berg=Leonard Berg', 'He=Leonard Berg'],
    ],
    [
      'the author below a label of the paper’s',
      'Why the bridge should stay open\n\nOPINION\n\nBy Mary Berg\n\nI have had forty letters.',
      /\bI\b/gu,
      ['I=Mary Berg'],
    ],
    [
      'two who are interviewed are not one',
      '‘We argue’: an interview with the Berg sisters\n\nA kitchen is run by Mary Berg and Anna Berg.\n\nWhose idea was it?\n\nMary Berg: Mine.\n\nDo you argue?\n\nAnna Berg: Daily.\n\nDo you ever stop?\n\nMary Berg: No.\n\nAnna Berg: No.',
      /\byou\b/gu,
      ['you=', 'you='],
    ],
    [
      'the author below the stars of a review',
      'Restaurant review: Mirabel, Leith\n\n★★★★\n\nBy Mary Berg\n\nI have had the fish.',
      /\bI\b/gu,
      ['I=Mary Berg'],
    ],
  ])('%s', (_, text, words, expected) => expect(meant(text, words)).toEqual(expected));
});
