import { describe, expect, test } from 'vitest';
import { quotesIn } from './marked.ts';

/** [text, speakers of its quotations in order] */
describe('how a speaker is told', () => {
  test.each<[string, (string | null)[]]>([
    ['[Ana Ruiz], on the radio: “It sank today.”', ['Ana Ruiz']],
    ['[Ana Ruiz], 52, a sailor from the port: “It sank today.”', ['Ana Ruiz']],
    ['On Friday the captain, [Ana Ruiz]: “It sank today.”', ['Ana Ruiz']],
    ['@tub_fan on X: “It sank today.”', ['@tub_fan']],
    ['The bill, on paper: “It sank today.”', [null]],
    ['“It sank today,” wrote @tub_fan.', ['@tub_fan']],
    ['“A tub” is the verdict of [Ana Ruiz].', ['Ana Ruiz']],
    ['“A tub” is the ship of [Ana Ruiz].', []],
    ['“It sank” is all [Ana Ruiz] will say.', ['Ana Ruiz']],
    ['“Did it sink?” [Ana Ruiz] asked the captain. “It did,” came the reply.', ['Ana Ruiz', 'the captain']],
    ['“Did it sink?” [Ana Ruiz] asked. “It did,” came the reply.', ['Ana Ruiz', null]],
    ['[Bo Okoro] was told that it was “a tub” by the captain.', ['the captain']],
    ['When she told the port it was “a tub”, [Bo Okoro] groaned aloud.', ['she']],
    ['The claim by [Ana Ruiz] that it was “a tub,” [Bo Okoro] called it “a lie.”', ['Ana Ruiz', 'Bo Okoro']],
    ['His former captain, now a sailor herself, [Ana Ruiz], said it was “a tub”.', ['Ana Ruiz']],
    [
      '“Did it sink?” asked [Ana Ruiz].\n\n“It did,” replied [Bo Okoro].\n\n“Not mine.”',
      ['Ana Ruiz', 'Bo Okoro', 'Ana Ruiz'],
    ],
    [
      '“It sank,” said [Ana Ruiz].\n\n“It did,” replied [Bo Okoro].\n\n“I saw it.”',
      ['Ana Ruiz', 'Bo Okoro', 'Bo Okoro'],
    ],
    ['“Six ships?” [Ana Ruiz] said.\n\n“Six or seven.”', ['Ana Ruiz', null]],
    ['[Ana Ruiz] told the port that it was “a tub.” [Bo Okoro] apologised.', ['Ana Ruiz']],
    ['It was, in the captain’s opinion, “a tub”.', ['the captain']],
    ['A sailor who signs herself “Old Tub” left.', []],
    ['[Ana Ruiz] SC said it was “a tub”.', ['Ana Ruiz']],
    ['[Ana Ruiz] signalled herself “a tub” to the port.', ['Ana Ruiz']],
    ['“A tub,” said policy chief [Ana Ruiz].', ['Ana Ruiz']],
    ['“It sank,” the founder and chairman, [Ana Ruiz], told the port.', ['Ana Ruiz']],
    ['[Bo Okoro] said his client would answer “in the proper place”.', ['Bo Okoro']],
    ['Ex-banker said it was “a tub”.', ['Ex-banker']],
    ['It sank - sailors said it was “a tub”.', ['sailors']],
    ['The port, an old one, regretted what its captain, [Ana Ruiz], called “a tub”.', ['Ana Ruiz']],
    ['<Cork> and <Kinsale> MP [Ana Ruiz] called it “a tub”.', ['Ana Ruiz']],
    ['<Cork> and Prime Minister [Ana Ruiz] called it “a tub”.', ['Cork']],
  ])('%s', (text, speakers) => {
    const quoted = quotesIn(text).filter(({ kind }) => kind !== 'indirect');
    expect(quoted.map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

/** [text, what it reports, by whom] */
describe('what is reported', () => {
  test.each<[string, [string, string | null][]]>([
    ['[Ana Ruiz], a sailor who was not paid, points out that it sank.', [['it sank', 'Ana Ruiz']]],
    ['[Ana Ruiz], Cork, emails to say that it sank.', [['it sank', 'Ana Ruiz']]],
    ['She had on Friday told the port that it sank.', [['it sank', 'She']]],
    [
      '[Ana Ruiz] refused to pay and called for a vote.',
      [
        ['to pay', 'Ana Ruiz'],
        ['a vote', 'Ana Ruiz'],
      ],
    ],
    ['A sailor who denies taking the ship has left.', [['taking the ship', 'A sailor']]],
    ['A sailor who denies everything you say has left.', [['everything you say has left', 'A sailor']]],
    ['They met; when [Ana Ruiz], a sailor, was jailed, [Bo Okoro] wrote to the port.', []],
    [
      'When [Ana Ruiz], a sailor, was jailed, the ship sank, [Bo Okoro] said.',
      [['When Ana Ruiz, a sailor, was jailed, the ship sank', 'Bo Okoro']],
    ],
    [
      '[Ana Ruiz] told the Post newspaper the road to the port was cut.',
      [['the road to the port was cut', 'Ana Ruiz']],
    ],
    ['[Ana Ruiz] told the port the road was cut.', [['the road was cut', 'Ana Ruiz']]],
    ['“A tub,” [Ana Ruiz] said in the office she shares with a clerk.', []],
    ['[Ana Ruiz] said in a statement she shares the blame.', [['she shares the blame', 'Ana Ruiz']]],
    ['[Ana Ruiz] has to find savings to mend the port.', []],
    ['Guard [Ana Ruiz], who was fined, said it sank.', [['it sank', 'Ana Ruiz']]],
    ['Tell [Ana Ruiz] it sank.', []],
    ['Nobody believed the claim by [Ana Ruiz] that it sank.', [['it sank', 'Ana Ruiz']]],
    ['Nobody stood by [Ana Ruiz] that day.', []],
    ['The tub was old and, according to the port, it sank.', [['it sank', 'the port']]],
    ['It rained, and according to the port six ships sank.', [['six ships sank', 'the port']]],
    [
      'According to a clerk, it sank, and, according to the port, nobody swam.',
      [
        ['it sank', 'a clerk'],
        ['nobody swam', 'the port'],
      ],
    ],
    [
      'She said it sank and accused the port of neglect.',
      [
        ['it sank', 'She'],
        ['the port of neglect', 'She'],
      ],
    ],
    ['She said it had six masts, but no crew.', [['it had six masts, but no crew', 'She']]],
    ['She said it had six masts, but her crew left.', [['it had six masts', 'She']]],
    [
      'She said it sank and called for a strike.',
      [
        ['it sank', 'She'],
        ['a strike', 'She'],
      ],
    ],
    ['She promised to mend it or announce repairs.', [['to mend it or announce repairs', 'She']]],
    ['She asked if it sank, and on Friday the port closed.', [['if it sank', 'She']]],
    ['A clerk of the port, which said it sank, left.', [['it sank', 'the port']]],
    ['A notice in Friday’s edition of the paper said it sank.', [['it sank', 'A notice']]],
    [
      'It was, [Ana Ruiz] assured us, a tub.',
      [
        ['It was', 'Ana Ruiz'],
        ['a tub', 'Ana Ruiz'],
      ],
    ],
    [
      'LIMA, Peru (AP) — It sank, sailors said.\n\nCORK, Ireland (AP) — It sailed, guests said.',
      [
        ['It sank', 'sailors'],
        ['It sailed', 'guests'],
      ],
    ],
    ['As [Ana Ruiz] pointed out in a letter, the ship sank.', [['the ship sank', 'Ana Ruiz']]],
    ['As [Ana Ruiz] wrote it, the ship sank.', []],
    ['[Ana Ruiz] called for increased spending.', [['increased spending', 'Ana Ruiz']]],
    ['It sank in May, the Cork Journal reports.', [['It sank in May', 'the Cork Journal']]],
    ['The captain read the Cork Journal reports.', []],
    [
      'It sank, according to [Ana Ruiz], and the guests left.',
      [
        ['It sank', 'Ana Ruiz'],
        ['the guests left', 'Ana Ruiz'],
      ],
    ],
    ['It sank, according to [Ana Ruiz], but nobody swam.', [['It sank', 'Ana Ruiz']]],
    ['It sank, the port said in a June report.', [['It sank', 'the port']]],
    ['His aide, Captain [Ana Ruiz], plans to sail soon.', [['to sail soon', 'Ana Ruiz']]],
    ['[Ana Ruiz] is promising to sail.', [['to sail', 'Ana Ruiz']]],
    ['[Ana Ruiz] asked the port, a firm of guards, to wait.', [['the port, a firm of guards, to wait', 'Ana Ruiz']]],
    ['[Ana Ruiz] told a clerk, a man called [Bo Okoro], that it sank.', [['it sank', 'Ana Ruiz']]],
    ['[Ana Ruiz] insists, once more, that it sank.', [['it sank', 'Ana Ruiz']]],
    [
      'They understand, [Ana Ruiz] said, that it sank.',
      [
        ['They understand', 'Ana Ruiz'],
        ['that it sank', 'Ana Ruiz'],
      ],
    ],
    ['[Ana Ruiz] said that, in the end, it sank.', [['in the end, it sank', 'Ana Ruiz']]],
    [
      '[Ana Ruiz] dismissed it as “a tub,” adding that it sank.',
      [
        ['it as “a tub,”', 'Ana Ruiz'],
        ['it sank', 'Ana Ruiz'],
      ],
    ],
    ['[Ana Ruiz] called the fees unfair and left.', [['the fees unfair', 'Ana Ruiz']]],
    ['[Ana Ruiz] declined to comment on the ship.', []],
    ['[Ana Ruiz] begs to differ.', []],
    ['The port, a firm of guards, emails to say that it sank.', [['it sank', 'The port']]],
    ['A sailor who signs herself “Old Tub” left.', []],
    ['She thinks it sank, said [Ana Ruiz].', [['She thinks it sank', 'Ana Ruiz']]],
    ['When [Ana Ruiz] said it was “a wreck,” the port closed.', [['it was “a wreck,”', 'Ana Ruiz']]],
    ['[Ana Ruiz] showed no tears as the ship sank.', []],
    ['[Ana Ruiz], who opposes the dam, left.', []],
    ['[Ana Ruiz] opposes the dam.', [['the dam', 'Ana Ruiz']]],
  ])('%s', (text, reports) => {
    const told = quotesIn(text).filter(({ kind }) => kind === 'indirect');
    expect(told.map(({ content, speaker }) => [content, speaker])).toEqual(reports);
  });
});

test('an interviewer’s questions are nobody’s turn', () => {
  const text =
    'Voss: Good.\n\nRuiz: It floats.\n\nDid it sink?\n\nVoss: Once.\n\nRuiz: Twice.\n\nWho swam?\n\nVoss: I did.\n\nRuiz: I did not.';
  expect(quotesIn(text).map(({ content }) => content)).toEqual([
    'Good.',
    'It floats.',
    'Once.',
    'Twice.',
    'I did.',
    'I did not.',
  ]);
});

/** [text, the quotations that only a paragraph sets off] */
describe('quotations without marks', () => {
  test.each<[string, string[]]>([
    ['[Ana Ruiz] added:\n\nIt was a tub.\n\nThe port is old.', ['It was a tub.']],
    [
      'In a letter [Ana Ruiz] wrote:\n\nIt was a tub.\n\nI loved it.\n\nThe port is old.',
      ['It was a tub.', 'I loved it.'],
    ],
    ['[Ana Ruiz] added:\n\nIt was a tub.\n\nWe loved it.', ['It was a tub.', 'We loved it.']],
    ['[Ana Ruiz] added:\n\nIt was a tub.\n\nThe US bought it.', ['It was a tub.']],
    ['[Ana Ruiz] owns:\n\nIt was a tub.', []],
    ['[Ana Ruiz] added:\n\nTubs and ships', []],
    ['[Ana Ruiz] added:\n\n“It was a tub.”', ['It was a tub.']],
  ])('%s', (text, quoted) => {
    const found = quotesIn(text).filter(({ kind }) => kind === 'direct');
    expect(found.map(({ content, speaker }) => [content, speaker])).toEqual(quoted.map((one) => [one, 'Ana Ruiz']));
  });
});
