import { describe, expect, test } from 'vitest';
import { quotesIn } from './marked.ts';

/** [text, speaker of its first quotation] */
describe('an office and whom it names', () => {
  test.each([
    ['Port spokesman for the Sound Captain [Ana Ruiz] said it sank.', 'Ana Ruiz'],
    ['A spokesman for the Sound Captain [Ana Ruiz] said it sank.', 'A spokesman for the Sound Captain Ana Ruiz'],
    ['Lawyers for the Sound Captain [Ana Ruiz] said it sank.', 'Lawyers for the Sound Captain Ana Ruiz'],
    ['“It sank,” deputy minister for fisheries [Ana Ruiz] said.', 'Ana Ruiz'],
    ['“It sank,” the minister for fisheries and [Ana Ruiz] said.', 'the minister for fisheries'],
    ['“It sank,” minister of state for power [Ana Ruiz] said.', 'Ana Ruiz'],
    ['“It sank,” founder and chief executive [Ana Ruiz] said.', 'Ana Ruiz'],
    ['“It sank,” said longtime captain and council president [Ana Ruiz], who built it.', 'Ana Ruiz'],
    ['Harbour road policing manager Inspector [Ana Ruiz] told sailors it sank.', 'Ana Ruiz'],
    ['A lawyer for the Sound Captain [Bo Okoro], [Ana Ruiz], said it sank.', 'Ana Ruiz'],
    ['Lawyer for the sailor’s father [Bo Okoro] said it sank.', 'Lawyer for the sailor’s father Bo Okoro'],
    ['Fire and Rescue chief [Ana Ruiz] said it sank.', 'Ana Ruiz'],
  ])('%s', (text, speaker) => expect(quotesIn(text)[0]?.speaker).toBe(speaker));
});

describe('several who say it: the first', () => {
  test.each([
    ['A bench of Judges [Ana Ruiz], [Bo Okoro] and [Cy Lund] said it sank.', 'A bench of Judges Ana Ruiz'],
    ['“It sank,” [Ana Ruiz] and her deputy [Bo Okoro] said.', 'Ana Ruiz'],
    ['A board comprising Captain [Ana Ruiz] and Captain [Bo Okoro] said it sank.', 'A board'],
    ['Sailors and guests say it sank.', 'Sailors'],
    ['Federal and state officials say it sank.', 'state officials'],
    ['The old port and new owner said it sank.', 'The old port'],
    ['She met [Ana Ruiz] and [Bo Okoro] said it sank.', 'Bo Okoro'],
    ['In a joint letter, captains [Ana Ruiz] and [Bo Okoro] said it sank.', 'Ana Ruiz'],
    ['“It sank,” captain-turned-painter [Ana Ruiz] said.', 'Ana Ruiz'],
    ['In a letter to the port and the board, [Bo Okoro] said it sank.', 'Bo Okoro'],
  ])('%s', (text, speaker) => expect(quotesIn(text)[0]?.speaker).toBe(speaker));
});

describe('whose words they are', () => {
  test.each([
    ['The ship sank, to the dismay of [Ana Ruiz], who called it “a tub”.', 'Ana Ruiz'],
    ['The ship sank, says a spokesman for [Ana Ruiz], who called it “a tub”.', 'a spokesman for Ana Ruiz'],
    ['[Bo Okoro] quoted [Ana Ruiz] as saying that it sank.', 'Ana Ruiz'],
    ['[Bo Okoro] went home, saying that it sank.', 'Bo Okoro'],
    ['The paper quoted a sailor in Cork, Ireland, as saying that it sank.', 'a sailor in Cork'],
    ['[Ana Ruiz], for her part, said: “It sank.”', 'Ana Ruiz'],
    ['The sailor [Ana Ruiz] for her part stated: “It sank.”', 'Ana Ruiz'],
    ['She met sailors, many of whom say the ship sank.', 'sailors'],
    ['[Ana Ruiz], who calls the ship a “tub”, said it sank.', 'Ana Ruiz'],
    ['The {Sound} chief, [Ana Ruiz], said it sank.', 'Ana Ruiz'],
    ['The ship, which sank in May, was raised, and its captain, [Ana Ruiz], said it was a tub.', 'Ana Ruiz'],
    ['Its owner, {Tub Lines}, said it sank.', 'Tub Lines'],
    ['Its captain, {Tub Lines}, said it sank.', 'Its captain'],
    ['Talks with the port failed, with {Tub Lines} accusing it of “greed”.', 'Tub Lines'],
    [
      'The strife deepened as guests loyal to [Ana Ruiz] took the port, and announced repairs.',
      'guests loyal to Ana Ruiz',
    ],
    ['[Ana Ruiz] said the captain had told lies but that “a ship is no bathtub”.', 'Ana Ruiz'],
    ['[Ana Ruiz], who runs the port in Cork, notes that it sank.', 'Ana Ruiz'],
    ['The ship sank, sailors told.', null],
    ['Observing that “a ship is no bathtub”, the harbour board closed the port.', 'the harbour board'],
    ['In her opinion, “a ship is no bathtub”.', 'her'],
    ['[Ana Ruiz] shot back: “It sank.”', 'Ana Ruiz'],
    ['Sailors chanting “Sink it!” left.', 'Sailors'],
    ['They held signs reading “Sink it and then cheer” on the quay.', 'signs'],
    ['[Ana Ruiz] was more measured: “It sank.”', 'Ana Ruiz'],
    ['“It sank,” ventured the captain on Monday.', 'the captain'],
    ['“It sank,” said one sailor last week.', 'one sailor'],
  ])('%s', (text, speaker) => {
    const quotes = quotesIn(text);
    expect((quotes.find(({ kind }) => kind !== 'indirect') ?? quotes[0])?.speaker).toBe(speaker);
  });
});

describe('the sentence before a statement', () => {
  test.each([
    ['When I asked [Ana Ruiz] about it, she laughed. “It sank.”', 'she'],
    ['There were two, says [Ana Ruiz]: herself and a captain called [Bo]. “He never slept.”', 'Ana Ruiz'],
    ['[Ana Ruiz] asked about it when she came. “It sank.”', 'Ana Ruiz'],
  ])('%s', (text, speaker) => expect(quotesIn(text).find(({ kind }) => kind === 'direct')?.speaker).toBe(speaker));
});

/** [text, speaker and cue of its quoted words] */
describe('verbs of attitude', () => {
  test.each([
    ['The captain [Ana Ruiz] opposes the “reckless” plan.', ['Ana Ruiz', 'oppose']],
    ['[Ana Ruiz] termed the plan “idle”.', ['Ana Ruiz', 'term']],
    ['[Ana Ruiz] backed the board for its “calm”.', ['Ana Ruiz', 'back']],
    ['[Ana Ruiz] and [Bo Okoro] have not spoken since he called it “a tub”.', ['he', 'call']],
    ['The wall supports the “tub”.', undefined],
  ])('%s', (text, expected) => {
    const quote = quotesIn(text).find(({ kind }) => kind === 'partial');
    expect(quote && [quote.speaker, quote.cue]).toEqual(expected);
  });
});

/** [text, what it reports] */
describe('reported speech', () => {
  test.each([
    ['[Ana Ruiz] supports the plan to raise the ship.', ['the plan to raise the ship']],
    ['[Ana Ruiz] attacked the board for its silence.', ['the board for its silence']],
    ['[Ana Ruiz] attacked the port on Monday.', []],
    ['The wall supports the roof.', []],
    ['[Ana Ruiz] testified against him.', []],
    ['[Ana Ruiz] opposes the dam at Lima, Peru,', ['the dam at Lima, Peru,']],
    ['The captain, backed by the port, left.', []],
    ['The firm pleaded guilty in May to charges it wrongly sold tea.', []],
    ['Divers responding to reports of cooks pelting sailors with plums led them off.', []],
    ['The board met anyone who wanted the port to close.', []],
    ['A poll of sailors shows a narrow lead for the port.', ['a narrow lead for the port']],
    ['A guide shows a narrow path to the port.', []],
    ['Sailors caution against raising the ship.', ['raising the ship']],
    ['Sailors pointed out as well that it sank.', ['it sank']],
    ['Captains report [Ana Ruiz] left the ship.', ['Ana Ruiz left the ship']],
    ['Sailors said the ship “will never float”.', ['the ship “will never float”']],
    ['[Ana Ruiz] told sailors she “will never sail” again.', ['she “will never sail” again']],
    ['[Ana Ruiz] said the port itself might close.', ['the port itself might close']],
    ['[Ana Ruiz] said masts - old, new and used - would be sold.', ['masts - old, new and used - would be sold']],
    ['[Ana Ruiz] said in a written response to questions that it sank.', ['it sank']],
    ['“It sank,” [Ana Ruiz] said in a written response to questions.', []],
    ['Police asked anyone with photos of the ship to call.', ['anyone with photos of the ship to call']],
    ['[Ana Ruiz] vowed Thursday to raise the ship.', ['to raise the ship']],
    ['[Ana Ruiz] wrote a letter for her son to carry.', []],
    ['A man called [Bo] explained that it sank.', ['it sank']],
    ['[Ana Ruiz] fumed at a plan he called “a tub”.', []],
    ['The firm neither confirmed nor denied the loss.', ['the loss']],
    ['At first, they suspected a trick.', []],
    ['What I can tell you is that it sank.', []],
    ['There was, [Ana Ruiz] added, no ship.', ['There was', 'no ship']],
    ['Asked by a clerk who told him that, [Ana Ruiz] left.', []],
    ['Man lost near pier, police say', ['Man lost near pier']],
    ['The board wrote to us in a note that it sank.', ['it sank']],
  ])('%s', (text, expected) => {
    const reports = quotesIn(text).filter(({ kind }) => kind === 'indirect');
    expect(reports.map(({ content }) => content)).toEqual(expected);
  });
});

/** [text, what it reports, in order] */
describe('where a report ends', () => {
  test.each([
    ['[Ana Ruiz] said it sank and asked the board to wait.', ['it sank', 'the board to wait']],
    ['[Ana Ruiz] said it sank, but pledged to wait.', ['it sank', 'to wait']],
    ['[Ana Ruiz] said it sank and warned against haste.', ['it sank', 'haste']],
    ['Sailors said it sank, citing papers of the port.', ['it sank', 'papers of the port']],
    ['Saying it sank, [Ana Ruiz] left.', ['it sank']],
    ['To the joy of the port, which said it sank, the crew left.', ['it sank']],
    ['Despite his claim that it sank, the ship sailed.', ['it sank']],
    ['[Ana Ruiz] criticised Cork, Ireland, sailors.', ['Cork, Ireland, sailors']],
  ])('%s', (text, expected) => {
    const reports = quotesIn(text).filter(({ kind }) => kind === 'indirect');
    expect(reports.map(({ content }) => content)).toEqual(expected);
  });
});

describe('turns of a transcript', () => {
  test('a tag within a turn reports no label', () => {
    const text = 'VOSS: Does it float?\n\nRUIZ, HOST: Well, Voss, it does, I think.\n\nVOSS: Good.';
    const reports = quotesIn(text).filter(({ kind }) => kind === 'indirect');
    expect(reports.map(({ content }) => content)).toEqual(['Well, Voss, it does']);
  });

  test('a quotation with its tag is the reporter’s paragraph', () => {
    const text =
      'Q: Why?\n\nA: It sank.\n\nOkoro remembers it well. “It was a tub,” he said.\n\nQ: And then?\n\nA: I swam.\n\nI did.\n\nQ: Far?\n\nA: No.';
    const turns = quotesIn(text).filter(({ cue }) => cue === ':');
    expect(turns.map(({ content }) => content)).toEqual([
      'Why?',
      'It sank.',
      'And then?',
      'I swam.',
      'I did.',
      'Far?',
      'No.',
    ]);
  });
});
