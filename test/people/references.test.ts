import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { resolvePeople } from '../../src/resolve/people/index.ts';
import { marked } from './support.ts';

const lexicon = openLexicon();

function check(source: string): void {
  const { document, findings, expected } = marked(source);
  const people = resolvePeople(document, findings, lexicon);
  const found = expected.map(({ start, text }) => {
    const person = people.find(({ mentions }) => mentions.some((m) => m.start === start && m.text === text));
    return `${text}=${person?.mentions.find((m) => m.kind === 'name')?.text ?? ''}`;
  });
  expect(found).toEqual(expected.map(({ text, name }) => `${text}=${name ?? ''}`));
}

describe('pronouns', () => {
  test.each([
    ['the subject before', '[Mary Brandvold] came. (She=Mary Brandvold) spoke.'],
    ['what she says behind her age', 'To [Ann Okoro], [Mary Brandvold] (84) said (she=Mary Brandvold) would stay.'],
    ['what somebody says of herself', '[Mary Brandvold] said (she=Mary Brandvold) would stay.'],
    ['her own things', '[Mary Brandvold] sold (her=Mary Brandvold) boat.'],
    ['sex decides', '[Mary Brandvold] met [John Okoro]. (He=John Okoro) smiled. (She=Mary Brandvold) left.'],
    ['nobody of that sex', '[Mary Brandvold] came. (He=) spoke.'],
    [
      'given names that contradict one another',
      '[Mary Berg] came. Then [Lakshmi Narayan Brandvold] ate. (He=Lakshmi Narayan Brandvold) left.',
    ],
    ['titles tell the sex', 'Mr. [Brandvold] came. (He=Brandvold) spoke.'],
    [
      'the subject of its own clause before whom the article is about',
      '[Mary Brandvold] plays the harp. [Brandvold] sings. [Ann Okoro] brought (her=Ann Okoro) cousin.',
    ],
    [
      'the subject of the sentence before',
      '[Mary Brandvold] plays. [Brandvold] sings. It rains. [Ann Okoro] left. (She=Ann Okoro) ate.',
    ],
    [
      'who says what stands before the comma is nobody in it',
      '[Ann Okoro] plays. [Mary Brandvold] sings. (She=Mary Brandvold) ate. The king loved [Ann Okoro], (she=Mary Brandvold) says.',
    ],
    [
      'what a relative is told to be behind an apposition',
      '[Mary Brandvold] came. (Her=Mary Brandvold) sister, [Ann Brandvold], is a clerk. (She=Ann Brandvold) wept.',
    ],
    [
      'whose cousin somebody is tells nothing of his sex',
      '[Ann Okoro] slept. [Ximbo], her cousin, said (he=Ximbo) dreamt.',
    ],
    [
      'who asks how often asks about another',
      '[Mary Brandvold] plays. [Brandvold] sings. [Ann Okoro] asked how often (she=Mary Brandvold) slept.',
    ],
    [
      'a relative of the same family name',
      '[Karl Lund] saw [John Okoro] with a can. (His=Karl Lund) brother, [Olaf Lund], wept.',
    ],
    ['a judge', '[Mary Brandvold] ate. Mrs Justice [Kovak] said (she=Kovak) hoped so.'],
    ['a relative clause', 'The prize went to [Mary Brandvold], who gave (her=Mary Brandvold) money away.'],
    ['the subject named behind an opening clause', 'When (she=Mary Brandvold) came home, [Mary Brandvold] slept.'],
    ['who spoke, behind the quotation', '“It is late,” said [Mary Brandvold]. “Go home.” (She=Mary Brandvold) slept.'],
    ['whoever else said it is not spoken of', '[John Okoro] came late. “I saw (him=John Okoro),” said [Karl Lund].'],
    [
      'who spoke before does not speak on in what another says',
      '[Karl Lund] ate soup. [Lund] slept. “It rained,” [Lund] said.\n\nMayor [John Okoro] said (he=John Okoro) had written to them.',
    ],
    [
      'a given name that is clear outdoes the pronoun behind it',
      '[Mary Lund] and her husband, [Alan Lund], came home in May. [Alan] took a post; (she=Mary Lund) taught. [Alan] died.',
    ],
    [
      'who speaks a quotation is nobody in it, though told only behind it',
      '[Karl Lund] met [John Okoro]. [Karl Lund] laughed. “(He=John Okoro) lies,” (he=Karl Lund) said.',
    ],
    [
      'who said something goes on speaking',
      '[Karl Lund] said he wrote to [John Okoro]. “It rained,” (he=Karl Lund) said.',
    ],
    [
      'who was quoted, not of whom he spoke',
      '[Karl Lund] came. [Karl Lund] said: “[John Okoro] lies.” (He=Karl Lund) slept.',
    ],
    [
      'the subject behind an opening participle',
      '[Karl Lund] slept.\n\nAsked whether (he=John Okoro) was late, [John Okoro] laughed.',
    ],
    [
      'who is asked, not who asks',
      '[Karl Lund] slept. Asked by [Nils Berg] whether (he=John Okoro) was late, Mr. [John Okoro] laughed.',
    ],
    ['not who asks', '[Nils Berg] slept. [Karl Lund] asked whether (he=Nils Berg) had slept.'],
    [
      'who answers, not who asked',
      '[John Okoro] sat down. [Karl Lund] asked: “Did you sail?”\n\n“No,” (he=John Okoro) replied.',
    ],
    ['nobody named answers', '[Karl Lund] asked: “Did you sail?”\n\n“No,” (he=) replied.'],
    [
      'who says it by any verb is read first',
      '[Ann Berg] sang. [Mary Lund] laughed. [Mary Lund] wrote. “(She=Ann Berg) sings,” (she=Mary Lund) posted.',
    ],
    ['the name that is given', '[Ann Berg] left. A clerk gave (her=Mary) name as [Mary].'],
    ['the somebody who says it', '[Karl Lund] came.\n\nIt rained. A trader admitted (he=) was late.'],
    ['who asks for himself', '[Nils Berg] slept. [Karl Lund] asked whether (he=Karl Lund) could sleep.'],
    ['not the subject of the verb', '[Nils Berg] sang. [Karl Lund], a mason, knew (him=Nils Berg) well.'],
    [
      'not who is named in the clause',
      '[Nils Berg], a clerk who met Mr. [Karl Lund], was asked. “Yes,” (he=Nils Berg) said.',
    ],
    ['whose it is in a pair', '[Karl Lund] ate with [Nils Berg] and (his=Nils Berg) son.'],
    ['whoever met him is another', '[Nils Berg] wrote to [Karl Lund]. (He=Nils Berg) met [Karl Lund] in May.'],
    ['who says it may be who it is said of', '[Nils Berg] slept. (He=Nils Berg) would leave, [Nils Berg] said.'],
    [
      'the subject behind the comma that ends an apposition',
      '[Ann Berg] sang. Their daughter, [Mary Lund], watched with (her=Mary Lund) friends, with [Karl Okoro].',
    ],
    ['the relative, not the owner', '[Ann Okoro] won. Her mother, [Mary Lund], sang. (She=Mary Lund) left.'],
    [
      'the subject, not who taught her',
      '[Ann Okoro] sang. Taught by [Mary Lund] and her aunt, [Ida Lund], (she=Ann Okoro) sang well.',
    ],
    [
      'the subject, not her parents',
      '[Ann Okoro] sang.\n\nThe daughter of a baker, [Mary Okoro], (she=Ann Okoro) sang well. (She=Ann Okoro) left.',
    ],
    [
      'the one who married, not her children',
      '[Ann Okoro] has died.\n\nIt rained. (She=Ann Okoro) leaves two daughters, [Mary] and [Ida]. (She=Ann Okoro) sang.',
    ],
    [
      'whom the article is about, in a new paragraph',
      '[Karl Lund] won. [Lund] ate.\n\n[Nils Berg] lost.\n\n(He=Karl Lund) slept.',
    ],
    [
      'whose wife she is, behind a comma',
      '[Karl Lund] was born to a mason, [Nils Lund], and (his=Nils Lund) wife, [Ida].',
    ],
    ['who says it of another', '[Ann Berg] ran. [Mary Lund] won.\n\n“I slept,” (she=Mary Lund) said of [Ann Berg].'],
    ['who is said to have said nothing', '[Karl Lund] wept. His son, [John Lund], said (he=Karl Lund) had left. '],
    ['right behind a name', '[Karl Lund] met [John Okoro]. [John Okoro] (himself=John Okoro) laughed.'],
    ['too long ago', `[Mary Brandvold] came. ${'It rained on the town. '.repeat(12)}(She=) slept.`],
    ['somebody unnamed is nearer', '[Mary Brandvold] came. A woman shouted that (she=) was tired of (her=) job.'],
  ])('%s', (_, source) => check(source));
});

describe('I and you', () => {
  test.each([
    ['the speaker of the quotation', '“(I=Mary Brandvold) like (my=Mary Brandvold) boat,” said [Mary Brandvold].'],
    ['a speaker named by a pronoun', '[Mary Brandvold] came. “(I=Mary Brandvold) am tired,” she said.'],
    ['outside quotations nobody', '[Mary Brandvold] came. (I=) saw it.'],
    [
      'another’s words that are repeated',
      '“He said, ‘(I=) am tired.’ (I=Mary Brandvold) slept,” said [Mary Brandvold].',
    ],
    ['words that are only named', '“They call it ‘My Way’ and (I=Mary Brandvold) like it,” said [Mary Brandvold].'],
    ['the listener is not known', '“(You=) are late,” said [Mary Brandvold] to [John Okoro].'],
  ])('%s', (_, source) => check(source));
});

describe('epithets of whoever was just named', () => {
  test.each([
    ['a trade', '[Mary Brandvold] scored twice. (The striker=Mary Brandvold) left early.'],
    ['one of a people', '[Mary Brandvold] scored twice. (The Norwegian=Mary Brandvold) left early.'],
    ['an age', '[Mary Brandvold] scored twice. (The 27-year-old=Mary Brandvold) left early.'],
    ['somebody of an age', '[Mary Brandvold] scored twice. (The 27-year-old baker=Mary Brandvold) left early.'],
    ['another age was told', '[Mary Brandvold], 31, scored twice. (The 27-year-old=) left early.'],
    ['an office', '[Mary Brandvold] scored twice. (The manager=) left early.'],
    ['the people as a whole', '[Mary Brandvold] scored twice. (The Norwegians=) left early.'],
    ['a word for the people alone', '[Mary Brandvold] scored twice. (The Dutch=) have a word for it.'],
    ['the subject, by her country', '[Mary Lund] beat [Ann Okoro]. (The Norwegian=Mary Lund) said it rained.'],
    ['not by her trade', '[Mary Lund] beat [Ann Okoro]. (The striker=) said it rained.'],
    [
      'who is told in the same paragraph',
      '[Ann Okoro] said it rained.\n\n[Mary Lund] laughed. “It rained,” said (the Norwegian=Mary Lund).',
    ],
    ['by age and country', '[Mary Lund] beat [Ann Okoro]. “It rained,” said (the 22-year-old Norwegian=Mary Lund).'],
    [
      'the subject that a participle describes',
      'Here reigning champion [Mary Lund] beat [Ann Okoro]. (The Norwegian=Mary Lund) said it rained.',
    ],
    ['one of two', '[Mary Brandvold] passed to [Ann Okoro]. (The striker=) left early.'],
    ['another in the same sentence', '[Mary Brandvold] scored twice. [Ann Okoro] said (the striker=) left early.'],
    ['an opponent', '[Mary Brandvold] scored twice. Each time (the Norwegian=) answered.'],
    ['somebody spoken of in between', '“I saw [Ann Okoro],” he said. [Mary Lund] came. (The striker=Mary Lund) left.'],
    ['of two the one who spoke', '[Mary Brandvold] said [Ann Okoro] was ill. (The striker=Mary Brandvold) left early.'],
    [
      'behind his own words',
      '[Karl Lund], 70, said he was fine. “He is fine,” (the grandfather-of-five=Karl Lund) said.',
    ],
    ['the subject, behind words', '[Mary Lund] hit back at [Ann Okoro]. “Lies,” (the Ohio senator=Mary Lund) said.'],
    ['of two of either sex', '[Karl Lund] met [Ann Okoro]. “I ran,” (the schoolboy=Karl Lund) said.'],
    ['where she lives with it', '[Mary Lund] slept. “I ran,” (the mum-of-two=Mary Lund) said.'],
    ['somebody told by more than the noun', '[Mary Lund] slept. (The senator from Oulu=) spoke.'],
    [
      'where others bear it',
      'Senator [Ann Okoro] and Senator [Karl Okoro] ate. [Mary Lund] slept. (The senator=) spoke.',
    ],
    ['behind “said”', '[Mary Lund] said [Ann Okoro] was ill. “Very ill,” said (the striker=Mary Lund).'],
    ['a trade with an age', '[Mary Brandvold] came. (The 31-year-old fast bowler=Mary Brandvold) left early.'],
    ['the other sex', '[Mary Brandvold] was driven home. (The widower=) left early.'],
    ['too long ago', '[Mary Brandvold] scored twice. It rained. It rained. (The striker=) left early.'],
    ['somebody unnamed', '[Mary Brandvold] beat a striker. (The striker=) left early.'],
  ])('%s', (_, source) => check(source));
});

describe('noun phrases', () => {
  test.each([
    ['a title comes back', 'Prime Minister [Mary Brandvold] came. (The prime minister=Mary Brandvold) spoke.'],
    ['its head alone', 'Finance Minister [Mary Brandvold] came. (The minister=Mary Brandvold) spoke.'],
    [
      'the head of a lower rank',
      'Deputy Mayor [Mary Brandvold] came. (The mayor=) spoke. (The deputy=Mary Brandvold) ate.',
    ],
    [
      'another capacity',
      '(The founder and chief executive=Mary Brandvold), [Mary Brandvold], left. (The founder=Mary Brandvold) wept.',
    ],
    [
      'a role before a form of address',
      'Retired botanist Dr. [Mary Brandvold] came. (The botanist=Mary Brandvold) spoke.',
    ],
    ['what somebody else once was', 'Health minister [Mary Brandvold] came. He spoke as (health minister=) in May.'],
    ['a rank of two words', 'Detective Sergeant [Mary Brandvold] came. (The detective=Mary Brandvold) spoke.'],
    ['no office of its first word', 'Attorney General [Mary Brandvold] came. (The attorney=) spoke.'],
    ['a noun that is no office', '[Mary Brandvold], (an ethologist in Bergen=Mary Brandvold), came.'],
    ['a possessor by name', 'Then (Norway’s mayor=Mary Brandvold), [Mary Brandvold], spoke.'],
    [
      'an apposition comes back',
      '[Mary Brandvold], (a lawyer from Bergen=Mary Brandvold), came. (The lawyer=Mary Brandvold) spoke.',
    ],
    ['an apposition before the name', '(The city’s mayor=Mary Brandvold), [Mary Brandvold], spoke.'],
    ['a relative', '[John Okoro] and (his wife=Mary Okoro), [Mary Okoro], came.'],
    [
      'an apposition of two roles',
      '[Mary Brandvold], (founder and head of a bank=Mary Brandvold), came. (The head=Mary Brandvold) spoke.',
    ],
    ['a call to somebody', '[Karl Brandvold], (the child=) is eating.'],
    ['an age', '[Mary Brandvold], 52, came. (The 52-year-old=Mary Brandvold) spoke.'],
    ['another age', '[Mary Brandvold], 52, came. (The 53-year-old=) spoke.'],
    ['another role', 'Prime Minister [Mary Brandvold] came. (The defence minister=) spoke.'],
    ['two who bear it', 'Senator [Mary Brandvold] met Senator [John Okoro]. (The senator=) spoke.'],
    ['a role that was not told', '[Mary Brandvold] came. (The lawyer=) spoke.'],
    ['one of many', 'Senator [Mary Brandvold] came. (A senator=) spoke.'],
    ['a title spoken out', 'Sen. [Mary Brandvold] came. (The senator=Mary Brandvold) spoke.'],
    ['what its bearer is called', 'Mr Justice [Karl Brandvold] came. (The judge=Karl Brandvold) spoke.'],
    ['what its bearer is not called', 'Sen. [Mary Brandvold] came. (The judge=) spoke.'],
    [
      'of two the one just spoken of',
      `Senator [Mary Brandvold] met Senator [John Okoro]. ${'It rained on the town. '.repeat(6)}[Okoro] wept. (The senator=John Okoro) left.`,
    ],
    [
      'of two the one not just spoken of',
      `Senator [Mary Brandvold] met Senator [John Okoro]. ${'It rained on the town. '.repeat(3)}[Okoro] wept. (The senator=) left.`,
    ],
    ['before the role is told', '(The lawyer=) spoke. [Mary Brandvold], a lawyer, came.'],
  ])('%s', (_, source) => check(source));
});

test('a phrase between two names describes the first alone', () => {
  const { document, findings } = marked('Then [Macleod], the port’s deputy director, [Viktor Melnyk], spoke.');
  const mentions = resolvePeople(document, findings, lexicon).map((person) => person.mentions.map(({ text }) => text));
  expect(mentions).toEqual([['Macleod', 'the port’s deputy director'], ['Viktor Melnyk']]);
});
