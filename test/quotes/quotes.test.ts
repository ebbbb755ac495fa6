import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../src/find/quotes/index.ts';
import { openLexicon } from '../../src/lexicon/index.ts';
import type { TraceEntry } from '../../src/model/trace.ts';
import { documentOf } from '../support.ts';
import { processorTime } from '../timing.ts';

const lexicon = openLexicon();
const quotesIn = (text: string) => findQuotes(documentOf(text), [], lexicon);
const marked = (text: string) => quotesIn(text).filter(({ kind }) => kind !== 'indirect');
const reported = (text: string) => quotesIn(text).filter(({ kind }) => kind === 'indirect');

/** [text, speakers of its quotations in order: the words of the text, or null] */
describe('who said it', () => {
  test.each([
    ['“It floats,” said Ana Ruiz.', ['Ana Ruiz']],
    ['“We sink!” said a message that was read to sailors.', ['a message']],
    ['Says Ana Ruiz, chief officer of the port and head of its fund in Cork: “It sinks.”', ['Ana Ruiz']],
    ['Okoro said the port could pay before the bill passes, but said it may wait. “It floats.”', ['Okoro']],
    ['Okoro said she liked it, an idea pushed by the port but rejected by Ruiz. “It floats.”', ['Okoro']],
    ['Okoro says it is new. Nothing came close to it.\n\n“It floats.”', ['Okoro']],
    ['The bill states that the port will lose a sum, what Ruiz called a “fund of tears.”', ['Ruiz']],
    ['Ruiz apologised for a flag that critics had called “a rag”.', ['critics']],
    ['The port has hit back at sailors who called it “a swamp”.', ['sailors']],
    ['Ruiz told reporters that critics had called it “a rag”.', ['Ruiz']],
    ['Ruiz is denouncing what she calls “a rag”.', ['Ruiz']],
    ['“It floats,” Ana Ruiz said.', ['Ana Ruiz']],
    ['10.20pm: Okoro: “It floats again.”', ['Okoro']],
    ['A port figure texts: “It floats again.”', ['A port figure']],
    ['Ruiz found a ship and, by her own account, “a second home”.', ['her']],
    ['In Okoro’s words, Ruiz owns “a tub”.', ['Okoro']],
    ['In the port, Ruiz owns “a tub”.', []],
    ['The ship was “a tub”, per the report.', ['the report']],
    ['A sailor boasted that it was “a second home”, a court heard.', ['A sailor']],
    ['A guard accused of theft said it was “a second home”.', ['A guard']],
    ['A guard accused of stealing from guests said it was “a second home”.', ['A guard']],
    ['“It floats,” Ambassador-at-Large Ana Ruiz said.', ['Ambassador-at-Large Ana Ruiz']],
    ['“It floats well,” Ruiz said. “Telephone the port.” I telephoned Voss.', ['Ruiz', 'Ruiz']],
    ['Review: “The Clay Tub” floats on', []],
    ['Ruiz: “It floats on”', ['Ruiz']],
    ['Harbour talks ‘on the brink’', []],
    ['Sailors outside the harbour building chanted “Let it sink”.', ['Sailors']],
    ['Sailors held signs that read “Our ship, our port.”', ['signs']],
    ['According to emails seen by the port, Okoro told Voss it was “a second home”.', ['Okoro']],
    ['“It floats,” joked Ruiz, who owns a “sell” sign.', ['Ruiz']],
    ['The ship is ‘missing’ as sailors, port trade blame', []],
    ['These are five words, and they are “Does it float today?”', [null]],
    ['The ship would sail, Ruiz said, “with or without a mast”.', ['Ruiz']],
    ['“It floats well in calm water,” jokes Ruiz, who works on it.', ['Ruiz']],
    ['The “bathtub” jokes Ruiz made sank. “It floats,” Okoro said.', ['Okoro']],
    ['“It floats,” she added on Monday.', ['she']],
    ['“It floats,” Ana Ruiz, 52, who built it, told reporters.', ['Ana Ruiz']],
    ['“It floats,” said one of the sailors.', ['one of the sailors']],
    ['“It floats,” a spokeswoman for the port said.', ['a spokeswoman for the port']],
    ['“It floats,” read a statement from the port.', ['a statement from the port']],
    ['“Does it float?” Ruiz asked.', ['Ruiz']],
    ['“It floats,” Ruiz said, “but not for long.”', ['Ruiz', 'Ruiz']],
    ['“It floats,” Ruiz said. “It always did.”', ['Ruiz', 'Ruiz']],
    ['Ruiz wrote on Twitter: “It floats.”', ['Ruiz']],
    ['Ruiz, the owner, told reporters on Friday, “It floats.”', ['Ruiz']],
    ['Dockers sitting on the quay chanted “Let it sink!”', ['Dockers']],
    ['A sailor who asked to stay unnamed told the court that it was “no ship”.', ['A sailor']],
    ['According to the port, the ship was “no danger to anyone”.', ['the port']],
    ['The ship was “no danger to anyone”, according to the port.', ['the port']],
    ['Nothing came of Ruiz’s promise that it would be “back by May”.', ['Ruiz']],
    ['Ruiz was quoted as saying that it was “back”.', ['Ruiz']],
    ['The port authority on Monday called the ship “a tub”.', ['The port authority']],
    ['The supreme court on Thursday called the ship “a tub”.', ['The supreme court']],
    ['Ruiz was described by a sailor as “hard but fair”.', ['a sailor']],
    ['Ruiz was furious. “It floats.”', ['Ruiz']],
    ['“It floats.” — Ana Ruiz', ['Ana Ruiz']],
    ['Ruiz said: “It floats.\n\n“It always did.”', ['Ruiz', 'Ruiz']],
    ['“It floats,” Ruiz said.\n\n“It always did.”', ['Ruiz', 'Ruiz']],
    ['“VOSS: It floats.”', ['VOSS']],
    ['“It floats,” said lead engineer Ruiz.', ['lead engineer Ruiz']],
    ['“It floats,” Ana Ruiz jokes.', ['Ana Ruiz']],
    ['Okoro called it “a tub.” Ruiz, asked about it, laughed.', ['Okoro']],
    ['One flag read “Let it sink and then cheer”.', ['One flag']],
    ['Ruiz read “Bridges of Clay” on deck.', []],
    [
      'Chanting “Let it sink!” and “Sell the wreck!”, some 200 dockers marched.',
      ['some 200 dockers', 'some 200 dockers'],
    ],
    ['Opening the case at the port, Ana Ruiz told the court it was “no ship”.', ['Ana Ruiz']],
    ['A survey published last week by the port found it was “no ship”.', ['A survey']],
    ['The court heard that she sent a note to Okoro which read: “It floats.”', ['a note to Okoro']],
    ['The port itself called it “a tub”.', ['The port']],
    ['“It floats,” Ruiz said.\n\n“Did you look?” Okoro asked.\n\n“I did.”', ['Ruiz', 'Okoro', 'Ruiz']],
    ['“It floats,” Ruiz said.\n\n“So did you sail?”', ['Ruiz', null]],
    ['“It floats,” said Ruiz.\n\n“And sails well?”\n\n“On Monday.”', ['Ruiz', null, 'Ruiz']],
    ['Ruiz wrote that it was late, that the ship was “back”, and that guests should wait.', ['Ruiz']],
    ['Ruiz alleged that “not a single ship” was back.', ['Ruiz']],
    ['“It floats,” she liked to say, “until it sinks.”', ['she', 'she']],
    ['“It floats,” Ruiz said, “and it will.” The sailors roared back.', ['Ruiz', 'Ruiz']],
    ['Ruiz wrote: “It floats.” The sailor replied: “It sinks.”', ['Ruiz', 'The sailor']],
    ['“It floats,” Ruiz’s letter said.', ['Ruiz']],
    ['“It floats,” Ruiz’s sailor said.', ['Ruiz’s sailor']],
    ['The former fast sailor said: “It floats.”', ['The former fast sailor']],
    ['Its most quoted clue was “it floats because it must”.', []],
    ['The ship was “no bathtub,” a word that floated.', []],
    ['Ruiz wrote as follows:\n\n“It floats.\n\n“It always did.”', ['Ruiz', 'Ruiz']],
    ['“Who built it?” Ana Ruiz asked the captain, who had come late.', ['Ana Ruiz']],
    ['“Who built it?” Ana Ruiz told the captain she had no idea.', [null]],
    ['Ruiz said her sailors had told guests not to shout. “It floats.”', ['Ruiz']],
    ['Ruiz’s lawyer, public defender Ana Okoro, said: “It floats.”', ['Ruiz’s lawyer']],
    ['Ruiz once wrote that “ships are what we need when it rains”.', ['Ruiz']],
    ['A sailor who fell nine metres down a shaft said it was “no ship”.', ['A sailor']],
    ['The widow of slain captain Ruiz said it was “no ship”.', ['The widow of slain captain Ruiz']],
    ['“It floats,” said a Cork-based sailor, who built it.', ['a Cork-based sailor']],
    ['A friend of Ruiz’s, who had come late, said: “It floats.”', ['A friend of Ruiz’s']],
    ['When Ruiz says “it floats”, you can hear a pin drop.', ['Ruiz']],
    ['Ruiz said on Monday that her crew would respond “with song” to all guests.', ['Ruiz']],
    ['Ruiz, known for the sitcom “Bad Sailors,” said it was “no ship”.', ['Ruiz']],
    ['‘It floats like a bathtub’, court told', []],
    ['“It floats,” Ruiz said.\n\n‘A ship of my own’\n\nIt rained.', ['Ruiz']],
    ['“Nothing is known of who says this one.”', [null]],
  ])('%s', (text, expected) => {
    expect(marked(text).map(({ speaker }) => speaker?.text ?? null)).toEqual(expected);
  });
});

/** [text, kinds of its quotations in order] */
describe('a statement, a phrase in the sentence, or no quotation', () => {
  test.each([
    ['“It floats,” said Ruiz.', ['direct']],
    ['Ruiz said: “It floats.”', ['direct']],
    ['Ruiz said “It floats.”', ['direct']],
    ['Ruiz called it “a bathtub with a flag”.', ['partial']],
    ['Ruiz said it was “seaworthy” again.', ['partial']],
    ['The “ship” sank.', []],
    ['Robert “Bobby” Ruiz said nothing.', []],
    ['He starred in the film “Harbour Lights” for a week.', []],
    ['They live in what is known as “the tub”.', []],
    ['Ruiz praised a remake of “Harbour”.', []],
    ['Ruiz praised the “Harbour” sequel.', []],
    ['Ruiz praised it in her 1994 “Song with Ships”.', []],
    ['The page has <b class="tub"> in it.', []],
    ['Ruiz told the “Hafenblatt” that it floats.', []],
    ['Ruiz appeared on the “Dobar dan” programme.', []],
    ['“The Tub of Cork,” which opened in May, sank.', []],
    ['Ruiz told the “lazy sailors of the port” that it floats.', ['partial']],
  ])('%s', (text, expected) => {
    expect(marked(text).map(({ kind }) => kind)).toEqual(expected);
  });
});

/** [text, what is reported in order] */
describe('reported speech', () => {
  test.each([
    ['Ruiz said that the ship would sail on Monday.', ['the ship would sail on Monday']],
    ['Ruiz said the ship would sail.', ['the ship would sail']],
    ['Ruiz further alleged that the ship had sunk.', ['the ship had sunk']],
    ['Ruiz pointed out that the ship had sunk.', ['the ship had sunk']],
    ['The ship would sail at six, she said, “with or without a mast”.', ['The ship would sail at six']],
    ['Once, when it rained, Ruiz said, “It floats.”', []],
    ['It was, she stressed, “one of dozens”.', []],
    ['The ship would sail, she says; he walks.', ['The ship would sail']],
    ['The ship would sail, Ruiz told MPs, adding that it was late.', ['The ship would sail', 'it was late']],
    ['Per the captain’s report, the ship sank.', ['the ship sank']],
    ['The ship sank, per the report.', ['The ship sank']],
    ['It costs 12 crowns per head and, per the rules, a guest eats at noon.', []],
    ['9.30pm: According to the port, the ship sank.', ['the ship sank']],
    ['“It floats,” she told sailors, according to the port.', []],
    ['Commenting on the ship, Ruiz laughed.', []],
    ['“It floats,” Ruiz said, commenting on the ship.', []],
    ['Quoting a captain, the port reported that it sank.', ['it sank']],
    ['Ruiz wrote on X on Monday.', []],
    ['Ruiz says it and then closes the door.', []],
    ['Sailors have accused Ruiz of theft on a ship that sank.', ['Ruiz of theft on a ship that sank']],
    ['Sailors met Ruiz on Monday accused of a plot to sink the ship.', []],
    ['Ruiz conceded the penalty.', []],
    ['A sailor who answered the door at the port said it had sunk.', ['it had sunk']],
    ['Just 8 per cent said the ship would sail.', ['the ship would sail']],
    ['Ruiz told the court she had sailed alone.', ['she had sailed alone']],
    ['Ruiz said in a letter to the port that she had sailed.', ['she had sailed']],
    ['Ruiz asked whether the ship would sail.', ['whether the ship would sail']],
    ['The ship would sail, Ruiz said.', ['The ship would sail']],
    ['The ship, Ruiz said, would sail.', ['The ship', 'would sail']],
    ['According to the port, the ship would sail.', ['the ship would sail']],
    ['The ship would sail, according to the port.', ['The ship would sail']],
    ['Ruiz promised to sail on Monday.', ['to sail on Monday']],
    ['Ruiz urged the port to wait.', ['the port to wait']],
    ['Ruiz urged the port not to wait.', ['the port not to wait']],
    ['When Ruiz asked him to wait, the sailor left.', ['him to wait']],
    ['Ruiz said in a letter seen by reporters that she had sailed.', ['she had sailed']],
    ['Ruiz tells me her sailors have mutinied.', ['her sailors have mutinied']],
    ['Ruiz told MPs that waits had come down.', ['waits had come down']],
    ['Ruiz, who owns it, alleged that it sank.', ['it sank']],
    ['The court fined her, observing that the ship had sunk.', ['the ship had sunk']],
    ['Sailors of the old port claim that the ship has sunk.', ['the ship has sunk']],
    ['The sailors’ own doctors, however, estimate that it will sink.', ['it will sink']],
    ['The bank estimates that 50 ships will sail.', ['50 ships will sail']],
    ['The ship has sunk, doctors claim.', ['The ship has sunk']],
    ['Ruiz said the videos show a ship.', ['the videos show a ship']],
    ['The claim that the ship had sunk was false.', []],
    ['The state news report that the ship sank was false.', []],
    ['The port’s growth estimates that were cut in May are back.', []],
    ['Ruiz said, however, that it would sail.', ['it would sail']],
    ['According to police, the ship sank.', ['the ship sank']],
    ['According to exit polls, the ship sank.', ['the ship sank']],
    ['Ruiz spoke to sailors, promising to raise the ship.', ['to raise the ship']],
    ['Ruiz plans to raise the ship.', ['to raise the ship']],
    ['The bank plans to raise the ship.', ['to raise the ship']],
    ['The plans to raise the ship failed.', []],
    ['All agreed that it would sail.', ['it would sail']],
    ['All the sailors I met said it would sail.', ['it would sail']],
    ['A friend of theirs said it would sail.', ['it would sail']],
    ['Asked by sailors whether she regretted the ship, Ruiz laughed.', []],
    ['Ruiz further said that it would sail.', ['it would sail']],
    ['The sailors denied it.', []],
    ['Ruiz began by beating defending champion Voss.', []],
    ['Ruiz said she would sail, but the port refused.', ['she would sail']],
    ['Ruiz said she would sail, adding that it was late.', ['she would sail', 'it was late']],
    ['Ruiz told the harbour board that she had sailed.', ['she had sailed']],
    ['Ruiz told reporters in Cork, Ireland, that she had sailed.', ['she had sailed']],
    ['Ruiz felt that the mast had moved, and jumped.', ['the mast had moved']],
    ['Ruiz, who had promised to swim if the ship ever sank, was taken to the quay.', ['to swim if the ship ever sank']],
    ['The ship would sail, Ruiz said, and the crew would follow.', ['The ship would sail', 'the crew would follow']],
    ['A sailor who wished to stay unnamed told reporters that the ship had sunk.', ['the ship had sunk']],
    ['Ruiz told the court that she had sailed with a crew hired in May.', ['she had sailed with a crew hired in May']],
    ['Ruiz also told me that winds in the bay were rising.', ['winds in the bay were rising']],
    ['Ruiz vowed on the radio to “sail and sail”.', ['to “sail and sail”']],
    ['Ruiz, who asked that her name be left out, lost a ship.', ['her name be left out']],
    ['The ship would sail, said Ana Ruiz, a captain who owned it.', ['The ship would sail']],
    ['The ship, she told me on Friday, would sail.', ['The ship', 'would sail']],
    ['Ruiz told the bench, which had asked for it, that the ship was safe.', ['the ship was safe']],
    ['“It floats,” said Ruiz, adding that it was late.', ['it was late']],
    ['The court directed the port to stop all work and posted guards.', ['the port to stop all work']],
    ['She lost the ship in May, when, she said, it rained.', ['it rained']],
    ['• Two ships sank, officials say.', ['Two ships sank']],
    [
      'Ruiz wrote that it was late, that it rained, and that guests should wait.',
      ['it was late, that it rained, and that guests should wait'],
    ],
    ['Ruiz was the only one in the fleet who believed it would sail.', ['it would sail']],
    ['In the first race, Ruiz needed an hour to see off her rivals.', []],
    ['Some 500 confirmed cases have been counted.', []],
    ['Ruiz added 20 points and Voss had ten.', []],
    ['A sailor spoke on condition of anonymity.', []],
    ['Ruiz learned to swim at sea.', []],
    ['Ruiz said it in June and she said it again.', []],
    ['“How many sank?” Ruiz wanted to know.', []],
    ['The court was hearing a suit filed by guests who claim a loss.', ['a loss']],
    ['The bay is threatened by plans to sink the ship.', []],
    ['The sailors responded to the horn by moving away.', []],
    ['On the day I met her, Ruiz was arguing with a guard about the ship.', []],
    ['Ruiz pleaded guilty at Cork to 14 sample counts of theft.', []],
    ['The port is part of a league, a pact signed in Riga.', []],
    ['CORK: The ship sank on Monday.', []],
    ['Ruiz must report to the port by 7 p.m. Aug. 15.', []],
    ['Ruiz said of Voss.', []],
    ['Ruiz welcomed a guest and wrote a number on the wall.', []],
    ['The ship left, seen by half past five.', []],
    ['Obituary: Ana Ruiz, a captain who sailed alone', []],
    ['Ruiz said a prayer.', []],
    ['Ruiz sailed on Monday.', []],
    ['“The ship would sail,” Ruiz said.', []],
    ['The ship would sail, Ruiz told reporters in Cork on Friday.', ['The ship would sail']],
    ['The ship would sail, Ruiz told reporters who had come to see it.', []],
    ['Ruiz said that it sank, although she had slept.', ['it sank']],
    ['After sailors insisted in May that it would sail, the port closed.', ['it would sail']],
    ['Ruiz never said that before.', []],
    ['Ruiz said that was untrue.', ['that was untrue']],
    ['Ruiz saw the mast go. Okoro heard the hull sing.', []],
    ['The jury heard two men called Ruiz.', []],
    ['“It sank,” Ruiz told jurors Thursday as the trial ended.', []],
    ['Ruiz replied on Twitter late on Friday.', []],
    ['Ruiz heard the mast was gone.', ['the mast was gone']],
    ['Ruiz would rather see the ship go to a museum.', ['the ship go to a museum']],
    ['When did you feel the ship would sail?', []],
    ['Ruiz stopped short of calling for a new ship.', []],
    ['Ruiz left without saying that it sank.', []],
    ['When Ruiz saw the ship, she did not recognise it.', []],
    ['What Ruiz calls her gift is a tub.', []],
    ['Ruiz found it last Tuesday under the mast.', []],
    ['Ruiz found it lasts for years.', ['it lasts for years']],
    ['Ruiz opened letters addressed to people abroad.', []],
    ['The port had assured her that it would sail, Ruiz said.', ['The port had assured her that it would sail']],
    [
      'Ruiz spent a year, and, her crew says, her savings, helping to raise it.',
      ['Ruiz spent a year', 'her savings, helping to raise it'],
    ],
  ])('%s', (text, expected) => {
    expect(reported(text).map(({ content }) => text.slice(content.start, content.end))).toEqual(expected);
  });
});

test.each(['claimed and said ', 'to say to claim ', ', said the man, claiming '])(
  'a chain of two thousand "%s" is read in time',
  (link) => {
    const document = documentOf(`Ruiz left, ${link.repeat(2000)}it.`);
    expect(processorTime(() => findQuotes(document, [], lexicon))).toBeLessThan(1_500);
  },
);

test('the parts of a statement that its tag breaks up continue one another', () => {
  const quotes = marked('“It floats,” Ruiz said, “and it sails.” “It does,” said Voss.');
  expect(quotes.map(({ continues }) => continues)).toEqual([null, 0, null]);
});

test('the cue is the verb, with its lemma', () => {
  const cues = marked('“It floats,” Ruiz pointed out. Voss has repeatedly called it “a tub”.').map(({ cue }) => cue);
  expect(cues.map((cue) => [cue?.text, cue?.lemma])).toEqual([
    ['pointed out', 'point out'],
    ['called', 'call'],
  ]);
});

test('a report with two tags is one', () => {
  const found = reported('The ship had sunk, the harbour office said, citing a sailor.');
  expect(found.map(({ start, cue }) => [start, cue?.text])).toEqual([[0, 'said']]);
});

test('labels with nothing behind them are headings, not turns', () => {
  expect(quotesIn('LYON:\nShips: 3\n\nROME:\nShips: 4\n')).toEqual([]);
});

test('the turns of a transcript are quotations of their labels', () => {
  const text = 'VOSS: Does it float?\n\nRUIZ: It does. I said “never again” once.\n\nVOSS: Thank you.';
  const turns = quotesIn(text).filter(({ rule }) => rule === 'transcript-turn');
  expect(turns.map(({ speaker, start, end }) => [speaker?.text, text.slice(start, end)])).toEqual([
    ['VOSS', 'Does it float?'],
    ['RUIZ', 'It does. I said “never again” once.'],
    ['VOSS', 'Thank you.'],
  ]);
});

/** The speaker of a text in which "Ana Ruiz" is found as a person's name. */
function speakerNamed(text: string): string | undefined {
  const document = documentOf(text);
  const start = text.indexOf('Ana Ruiz');
  const first = document.tokens.findIndex((token) => token.start === start);
  const name = { start, end: start + 8, text: 'Ana Ruiz', firstToken: first, lastToken: first + 2 };
  const names = [{ ...name, entity: 'person', rule: 'marked', confidence: 1 } as const];
  return findQuotes(document, names, lexicon)[0]?.speaker?.text;
}

test.each([
  ['Chief of Department Ana Ruiz said it sank.', 'Ana Ruiz'],
  ['Its vice president of Advanced Technologies Ana Ruiz said it sank.', 'Ana Ruiz'],
  ['“It sank,” managing director and CEO Ana Ruiz said.', 'Ana Ruiz'],
  ['The judge, Her Honour Judge Ana Ruiz, said it sank.', 'Ana Ruiz'],
  ['The judge, Dr. (Mrs.) Ana Ruiz, said it sank.', 'Ana Ruiz'],
  ['Its chief scientist, Ana Ruiz of the University of Oulu, said it sank.', 'Ana Ruiz'],
  ['“It sank,” said a neighbour, who gave her name only as Ana Ruiz.', 'Ana Ruiz'],
  ['“It sank,” said a woman who identified herself as Ana Ruiz.', 'Ana Ruiz'],
  ['“It sank,” said a man who knew himself as well as Ana Ruiz.', 'a man'],
  ['A spokesman for Governor Ana Ruiz said it sank.', 'A spokesman for Governor Ana Ruiz'],
  ['The widow of Sgt. Ana Ruiz said it sank.', 'The widow of Sgt. Ana Ruiz'],
])('who is meant by an office and a name: %s', (text, speaker) => expect(speakerNamed(text)).toBe(speaker));

test('a programme with a number is no quotation', () => {
  expect(marked('Ruiz said on the port’s “60 Minutes” that it sank.')).toEqual([]);
});

/** [text, speakers of its reports] */
test.each([
  ['Ruiz noted that art and science should lead, and urged the port to wait.', ['Ruiz', 'Ruiz']],
  ['When guards and sailors found her and told her to wait, Ruiz left.', ['sailors']],
  ['Just 8 per cent said the ship would sail.', ['Just 8 per cent']],
])('who reports: %s', (text, speakers) => expect(reported(text).map(({ speaker }) => speaker?.text)).toEqual(speakers));

test('a headline’s quotation before a colon is a statement', () => {
  const found = marked('‘It floats again’: sailors tell of their ship\n\nOkoro sailed.');
  expect(found.map(({ kind, speaker }) => [kind, speaker?.text])).toEqual([['direct', 'sailors']]);
});

/** [label, speaker] */
test.each([
  ['VOSS, HOST:', 'VOSS'],
  ['ANA VOSS, D-MAINE, CHAIR OF THE COMMITTEE:', 'ANA VOSS'],
  ['VOSS (voice-over):', 'VOSS'],
  ['REP. ANA VOSS (D), MAINE:', 'REP. ANA VOSS'],
  ['ANA VOSS:', 'ANA VOSS'],
])('the label %s is spoken by %s', (label, speaker) => {
  const text = `RUIZ: Does it float?\n\n${label} It does.\n\nRUIZ: Good.`;
  const turn = quotesIn(text).find(({ start }) => text.startsWith('It does.', start));
  expect(turn?.speaker?.text).toBe(speaker);
});

test('a paragraph without a label goes on with the turn before it', () => {
  const text =
    'VOSS: Good.\n\nRUIZ: It floats.\n\nIt always did.\n\n(Laughter.)\n\nVOSS: Why?\n\nRUIZ: Air.\n\nThe end came.';
  const turns = quotesIn(text).filter(({ rule }) => rule === 'transcript-turn');
  expect(turns.map(({ speaker, continues }) => [speaker?.text, continues])).toEqual([
    ['VOSS', null],
    ['RUIZ', null],
    ['RUIZ', 1],
    ['VOSS', null],
    ['RUIZ', null],
  ]);
});

test('a few turns within an article take no paragraph between them', () => {
  const text = 'RUIZ: No.\n\nVOSS: Does it float?\n\nIt rained.\n\nNobody spoke.\n\nRUIZ: It does.';
  expect(quotesIn(text).map(({ speaker }) => speaker?.text)).toEqual(['RUIZ', 'VOSS', 'RUIZ']);
});

test('nobody speaks to himself by name', () => {
  const text =
    '“Cold,” she said. Ruiz looked up. “Is it?”\n\n“It is, Ruiz.”\n\n“Then close the door and come down to us.”';
  expect(marked(text).map(({ speaker }) => speaker?.text)).toEqual(['she', 'Ruiz', 'she', 'Ruiz']);
});

test('who is spoken to by name has the next turn', () => {
  const text =
    '“It floats,” says Karl Voss.\n\n“You never sailed it, Karl,” says Ruiz. “You sank.”\n\n“I might have sailed.”';
  const document = documentOf(text);
  const token = document.tokens.find(({ text }, at) => text === 'Karl' && at > 10);
  const { start, end, index } = token as NonNullable<typeof token>;
  const name = { start, end, text: 'Karl', firstToken: index, lastToken: index + 1 };
  const names = [{ ...name, entity: 'person', rule: 'marked', confidence: 1 } as const];
  const speakers = findQuotes(document, names, lexicon).map(({ speaker }) => speaker?.text);
  expect(speakers).toEqual(['Karl Voss', 'Ruiz', 'Ruiz', 'Karl Voss']);
});

test('whom the reporter asks is who spoke last', () => {
  const text = '“It floats,” says Ruiz.\n\nShe sits down.\n\n“Will you miss it?” I ask.\n\n“I will not.”';
  expect(marked(text).map(({ speaker }) => speaker?.text)).toEqual(['Ruiz', 'I', 'Ruiz']);
});

test.each([
  'The court heard that the ship sank.',
  'Jurors were told the ship sank.',
  'The ship sank, Leeds Crown Court heard.',
  'The inquest heard it was “no ship at all”.',
])('who only listens is no speaker: %s', (text) => {
  const found = quotesIn(text);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ speaker }) => speaker)).toEqual(found.map(() => null));
});

test('a court speaks where it rules, and whoever tells it something does', () => {
  expect(reported('The court ruled that the ship sank.')[0]?.speaker?.text).toBe('The court');
  expect(reported('The court was told by Ruiz that the ship sank.')[0]?.speaker?.text).toBe('Ruiz');
});

test('notes on teams are no turns', () => {
  const text =
    'Rovers: Ana Ruiz won her tenth match. “It makes me old,” she said.\n\nUnited: Bo Okoro sat out.\n\nRovers: Host Selby on Friday.\n\nUnited: Visit Selby on Friday.';
  expect(quotesIn(text).filter(({ rule }) => rule === 'transcript-turn')).toEqual([]);
});

test('rows above a transcript are no turns', () => {
  const text =
    'SHOW: Night Desk 4:00 PM\n\nHOST: Ana Ruiz\n\nANA RUIZ: The ship sank.\n\nBO OKORO: It did.\n\nHOST: Good night.';
  const turns = quotesIn(text).filter(({ rule }) => rule === 'transcript-turn');
  expect(turns.map(({ speaker }) => speaker?.text)).toEqual(['ANA RUIZ', 'BO OKORO', 'HOST']);
});

test('a kicker over a transcript is no turn', () => {
  const text = 'TRANSCRIPT: The Morning Desk\n\nVOSS: Does it float?\n\nRUIZ: It does.\n\nVOSS: Thank you.';
  const turns = quotesIn(text).filter(({ rule }) => rule === 'transcript-turn');
  expect(turns.map(({ speaker }) => speaker?.text)).toEqual(['VOSS', 'RUIZ', 'VOSS']);
});

test('a trace tells what was tried, what decided and what refused', () => {
  const entries: TraceEntry[] = [];
  findQuotes(documentOf('Ruiz said: “It floats.” The “ship” sank.'), [], lexicon, (entry) => entries.push(entry));
  expect(entries.map(({ decision, rule }) => [decision, rule])).toEqual([
    ['said by "Ruiz"', 'introduced'],
    ['no quotation: scare-quote', 'scare-quote'],
  ]);
  expect(entries[0]?.steps[0]).toMatch(/^not label-within: nothing here is built like /u);
  expect(entries[0]?.steps.at(-1)).toMatch(/^decided by introduced: built like /u);
});

test('a verb that goes on behind an apposition has the subject of the one before it', () => {
  const reports = reported('Ruiz, a captain who is up for a medal in May, called it “a tub” and said she would sail.');
  expect(reports.map(({ speaker }) => speaker?.text)).toEqual(['Ruiz', 'Ruiz']);
});
