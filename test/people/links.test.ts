import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { resolvePeople } from '../../src/resolve/people/index.ts';
import { marked } from './support.ts';

const lexicon = openLexicon();

/** Each person's names, and behind a question mark whom an open name may mean. */
const people = (source: string): string[] => {
  const { document, findings } = marked(source);
  const found = resolvePeople(document, findings, lexicon);
  const names = found.map(({ mentions }) => mentions.filter((m) => m.kind === 'name').map((m) => m.text));
  return found.map(({ candidates }, i) => {
    const open = candidates.map((candidate) => names[candidate]?.[0]).join(' or ');
    return `${names[i]?.join(' | ')}${open && ` ? ${open}`}`;
  });
};

describe('bare names', () => {
  test.each([
    ['a family name', '[Lena Brandvold] came. [Brandvold] spoke.', ['Lena Brandvold | Brandvold']],
    ['a given name', '[Lena Brandvold] came. [Lena] spoke.', ['Lena Brandvold | Lena']],
    ['a headline before the full name', '[Brandvold] wins\n\n[Lena Brandvold] won.', ['Brandvold | Lena Brandvold']],
    ['a family name that comes first', '[Pak Sun-hee] came. [Pak] spoke.', ['Pak Sun-hee | Pak']],
    ['the last word of a Vietnamese name', '[Tran Quoc Dat] came. [Dat] spoke.', ['Tran Quoc Dat | Dat']],
    ['a particle', '[Jan van Houten] came. [van Houten] spoke.', ['Jan van Houten | van Houten']],
    ['nobody of that name', '[Lena Brandvold] met [Okoro]. [Okoro] spoke.', ['Lena Brandvold', 'Okoro | Okoro']],
    ['a middle name of somebody named later', '[Paul] spoke. [Jean Paul Marat] died.', ['Paul', 'Jean Paul Marat']],
    [
      'rulers of one name',
      '[Ismet II] died. [Ismet III] and [Ismet II] ruled. [Ismet III] fled.',
      ['Ismet II | Ismet II', 'Ismet III | Ismet III'],
    ],
    ['a ruler without the number', '[Ismet] ruled. [Ismet II] fled. [Ismet] died.', ['Ismet | Ismet II | Ismet']],
    ['another spelling', '[Igor Bukhtmanov] came. [Buchtmanov] spoke.', ['Igor Bukhtmanov | Buchtmanov']],
  ])('%s', (_, source, expected) => expect(people(source)).toEqual(expected));
});

describe('two people of one family name', () => {
  test.each([
    [
      'a full name in the sentence makes the bare one somebody else',
      'Envoys of president [Ana Ruiz] and premier [Pak Sun-hee] met.\n\nOne of the generals, [Pak Yong-ho], met [Ruiz] before talks with [Pak].',
      ['Ana Ruiz | Ruiz', 'Pak Sun-hee | Pak', 'Pak Yong-ho'],
    ],
    [
      'whoever stood alone before',
      '[Lena Brandvold] came. [Brandvold] spoke. Then [Nils Brandvold] left. [Brandvold] slept.',
      ['Lena Brandvold | Brandvold | Brandvold', 'Nils Brandvold'],
    ],
    [
      'the title tells',
      'Judge [Lena Brandvold] met Senator [Nils Brandvold]. They ate. Judge [Brandvold] spoke.',
      ['Lena Brandvold | Brandvold', 'Nils Brandvold'],
    ],
    [
      'the form of address tells the sex',
      '[Mary Brandvold] and [John Brandvold] came. They ate. Mrs. [Brandvold] spoke.',
      ['Mary Brandvold | Brandvold', 'John Brandvold'],
    ],
    [
      'a title behind a bare name tells who is a man',
      '[Ximbo Brandvold] met his wife, [Mary Brandvold]. Mr. [Brandvold] ate. Mr. [Brandvold] slept. Mrs. [Brandvold] spoke.',
      ['Ximbo Brandvold | Brandvold | Brandvold', 'Mary Brandvold | Brandvold'],
    ],
    [
      'a spouse without a family name bears it as well',
      '[Karl Brandvold] and his wife [Ann] came. They ate. Mrs. [Brandvold] spoke. Mr. [Brandvold] slept.',
      ['Karl Brandvold | Brandvold', 'Ann | Brandvold'],
    ],
    [
      'nobody of the sex',
      '[Karl Brandvold] and [John Brandvold] came. They ate. Mrs. [Brandvold] spoke.',
      ['Karl Brandvold', 'John Brandvold', 'Brandvold'],
    ],
    [
      'a child is no Mr.',
      '[Karl Brandvold], 9, came. His father, [John Brandvold], came. Mr. [Brandvold] spoke.',
      ['Karl Brandvold', 'John Brandvold | Brandvold'],
    ],
    [
      'nor is a parent',
      '[Lena Brandvold] was born in Oslo to a baker, [Nils Brandvold]. [Brandvold] spoke.',
      ['Lena Brandvold | Brandvold', 'Nils Brandvold'],
    ],
    [
      'but a relative who speaks may be',
      '[Lena Brandvold] came. Her father, [Nils Brandvold], ate. “Go,” said [Nils Brandvold]. [Brandvold] left.',
      ['Lena Brandvold', 'Nils Brandvold | Nils Brandvold', 'Brandvold ? Lena Brandvold or Nils Brandvold'],
    ],
    [
      'a relative is not the one meant',
      '[Lena Brandvold] came with her father, [Nils Brandvold], a baker. [Brandvold] spoke.',
      ['Lena Brandvold | Brandvold', 'Nils Brandvold'],
    ],
    [
      'an address of the other sex is somebody else',
      '[John Brandvold] came. Mrs. [Brandvold] spoke.',
      ['John Brandvold', 'Brandvold'],
    ],
    [
      'a family name that men bear as a given name',
      '[Mary Arjun] came. Dr. [Arjun] spoke. She left.',
      ['Mary Arjun | Arjun'],
    ],
    [
      'nothing tells',
      '[Lena Brandvold] lost to [Nils Brandvold]. A pity for [Brandvold].',
      ['Lena Brandvold', 'Nils Brandvold', 'Brandvold ? Lena Brandvold or Nils Brandvold'],
    ],
    [
      'a family as a whole',
      '[Lena Brandvold] and [Nils Brandvold] came. The [Brandvolds] ate.',
      ['Lena Brandvold', 'Nils Brandvold', 'Brandvolds ? Lena Brandvold or Nils Brandvold'],
    ],
    [
      'a family by its noun',
      '[Lena Brandvold] and [Nils Brandvold] came. The [Brandvold] family ate.',
      ['Lena Brandvold', 'Nils Brandvold', 'Brandvold ? Lena Brandvold or Nils Brandvold'],
    ],
    [
      'several of a family',
      '[Lena Brandvold] and [Nils Brandvold] came. The two Mr. [Brandvolds] ate.',
      ['Lena Brandvold', 'Nils Brandvold', 'Brandvolds ? Lena Brandvold or Nils Brandvold'],
    ],
    ['a year is no number of people', 'In 1902 [Klaus] came.', ['Klaus']],
    ['not the family', '[Lena Brandvold] came. A [Brandvold] family friend ate.', ['Lena Brandvold | Brandvold']],
    [
      'father and son, as British papers have it',
      '[Peter Okoro Snr] came. [Peter Okoro Jnr] left. [Peter Jnr] sang.',
      ['Peter Okoro Snr', 'Peter Okoro Jnr | Peter Jnr'],
    ],
    [
      'who is famous by a family name tells nothing of her who bears it too',
      '[Gerald Thatcher] met [Ann Thatcher]. Mr [Thatcher] ate.',
      ['Gerald Thatcher | Thatcher', 'Ann Thatcher'],
    ],
    ['father and son', '[Peter Okoro Sr.] came. [Peter Okoro Jr.] left.', ['Peter Okoro Sr.', 'Peter Okoro Jr.']],
  ])('%s', (_, source, expected) => expect(people(source)).toEqual(expected));
});

describe('other names', () => {
  test.each([
    ['a couple shares a family name', '[Mary] and [John Brandvold] came.', ['Mary', 'John Brandvold']],
    [
      'a family name that is a given name too is of no couple',
      '[Lena Gill] ran. [Gill] and [John Brandvold] won.',
      ['Lena Gill | Gill', 'John Brandvold'],
    ],
    [
      'each of a couple is found again',
      '[Mary] and [John Brandvold] came. [Mary Brandvold] spoke.',
      ['Mary | Mary Brandvold', 'John Brandvold'],
    ],
    [
      'two strangers',
      '[Okoro] and [John Brandvold] came. [Mary Okoro] spoke.',
      ['Okoro | Mary Okoro', 'John Brandvold'],
    ],
    [
      'a nickname that is told',
      '[Lena Brandvold], better known as “[Foxy]”, came. [Foxy] spoke.',
      ['Lena Brandvold | Foxy | Foxy'],
    ],
    [
      'what she is called',
      '[Lena Brandvold] sold fish. Traders called her “[Mama Ledger]”. [Mama Ledger] left.',
      ['Lena Brandvold | Mama Ledger | Mama Ledger'],
    ],
    [
      'a double name alone says nothing of half of it',
      '[Ana Brandvold-Okoro] came. Ms. [Brandvold-Okoro] spoke. [Ana Okoro] was born in Oslo.',
      ['Ana Brandvold-Okoro | Brandvold-Okoro | Ana Okoro'],
    ],
    [
      'a double name alone is weighed as any family name',
      '[Nils Brandvold-Okoro] came, the son of a mason, [Karl Brandvold-Okoro]. It rained. [Brandvold-Okoro] left.',
      ['Nils Brandvold-Okoro | Brandvold-Okoro', 'Karl Brandvold-Okoro'],
    ],
    [
      'a double name that begins with an unknown word',
      '[Lena Xybo-Okoro] met [Nils Xybo-Okoro]. Mrs. [Xybo-Okoro] left.',
      ['Lena Xybo-Okoro | Xybo-Okoro', 'Nils Xybo-Okoro'],
    ],
    [
      'a father of two is nobody’s relative',
      '[Nils Brandvold], a cook and father of two, slept. [Brandvold] woke. [Lena Brandvold] came.',
      ['Nils Brandvold | Brandvold', 'Lena Brandvold'],
    ],
    [
      'who the bare name is',
      'Tell [Nana] it rained. [Nana] is [Lena Brandvold], 78. [Nana] left.',
      ['Nana | Nana | Lena Brandvold | Nana'],
    ],
    [
      'a real name told behind',
      '[Tiger], whose real name was [Nils Brandvold], fled. [Tiger] left.',
      ['Tiger | Nils Brandvold | Tiger'],
    ],
    ['somebody’s friend', '[Lena] was [Mira Brandvold]’s friend.', ['Lena', 'Mira Brandvold']],
    ['two who are not one', '[Lena] is near [Mira Brandvold].', ['Lena', 'Mira Brandvold']],
    [
      'the only Jr.',
      '[Nils Brandvold Jr.] slept. [Lena Brandvold] came. [Junior] woke.',
      ['Nils Brandvold Jr. | Junior', 'Lena Brandvold'],
    ],
    [
      'survivors who bear known names',
      '[Nils Okoro] sang. [Lena Brandvold] is survived by twin sons, [Nils] and [Bo].',
      ['Nils Okoro', 'Lena Brandvold', 'Nils', 'Bo'],
    ],
    [
      'sons of whom it was told',
      '[Nils Okoro] sang. [Lena Brandvold] met two sons, [Nils] and [Bo].',
      ['Nils Okoro | Nils', 'Lena Brandvold', 'Bo'],
    ],
    [
      'what she is called long after',
      '[Lena Brandvold] sold fish. [Lena Brandvold] sang when she sold. [Brandvold] left.\n\n[Ana Okoro] bought fish. It was cheap. It was old. It was soft.\n\nTraders called her “[Mama Ledger]”.',
      ['Lena Brandvold | Lena Brandvold | Brandvold | Mama Ledger', 'Ana Okoro'],
    ],
    [
      'what somebody of the other sex is called',
      '[Lena Brandvold] sold fish. [Lena Brandvold] sang when she sold. [Brandvold] left.\n\n[Bo Okoro] bought fish. It was cheap. It was old. It was soft.\n\nTraders called him “[Papa Ledger]”.',
      ['Lena Brandvold | Lena Brandvold | Brandvold', 'Bo Okoro', 'Papa Ledger'],
    ],
    [
      'what one of two is called',
      '[Lena Brandvold] met [Ana Okoro]. Traders called her “[Mama Ledger]”.',
      ['Lena Brandvold', 'Ana Okoro', 'Mama Ledger'],
    ],
    ['a stage name', '[Lena Brandvold], known by her stage name [Mira Sol], sang.', ['Lena Brandvold | Mira Sol']],
    [
      'a stage name that stood before',
      '[Mira Sol] sang. [Lena Brandvold], known by her stage name [Mira Sol], wept. [Sol] left.',
      ['Mira Sol | Lena Brandvold | Mira Sol | Sol'],
    ],
    ['a pen name', '[Lena Brandvold], who wrote under the pen name [Mira Sol], sang.', ['Lena Brandvold | Mira Sol']],
    [
      'the younger of two',
      '[Karl Brandvold] came. [Brandvold] ate. His nephew, [Nils Brandvold], slept. The younger [Brandvold] left.',
      ['Karl Brandvold | Brandvold', 'Nils Brandvold | Brandvold'],
    ],
    [
      'a son of the same family',
      '[Karl Brandvold] slept. His son, [Nils], ate. The younger Mr. [Brandvold] left. Mr. [Brandvold] woke.',
      ['Karl Brandvold | Brandvold', 'Nils | Brandvold'],
    ],
    [
      'a father of whom a son was named',
      '[Karl Brandvold] slept. His son, [Nils], ate. The elder Mr. [Brandvold] left.',
      ['Karl Brandvold | Brandvold', 'Nils'],
    ],
    ['a pet form', '[Thomas Brandvold] met [Lena Okoro]. [Tom] left.', ['Thomas Brandvold | Tom', 'Lena Okoro']],
    [
      'a pet form of two',
      '[Thomas Brandvold] met [Thomas Okoro]. [Tom] left.',
      ['Thomas Brandvold', 'Thomas Okoro', 'Tom'],
    ],
    ['a nickname within the name', '[Lena “Foxy” Brandvold] came. [Foxy] spoke.', ['Lena “Foxy” Brandvold | Foxy']],
    [
      'an article before the family name',
      '[Sami al-Brandvold] came. [Al-Brandvold] spoke.',
      ['Sami al-Brandvold | Al-Brandvold'],
    ],
    [
      'another family of that article',
      '[Sami al-Brandvold] came. [Al-Okoro] spoke.',
      ['Sami al-Brandvold', 'Al-Okoro'],
    ],
    [
      'kin introduced by a name that somebody had',
      '[Nils Okoro] came. [Lena Brandvold] left a son, [Nils], and a daughter. [Nils] wept.',
      ['Nils Okoro', 'Lena Brandvold', 'Nils | Nils'],
    ],
    [
      'kin named in full further on',
      '[Lena Brandvold] left a son, [Nils]. It rained. [Nils Brandvold] wept.',
      ['Lena Brandvold', 'Nils | Nils Brandvold'],
    ],
    ['kin of whom it was told', '[Nils Okoro] came. Then came the son, [Nils], alone.', ['Nils Okoro | Nils']],
    ['a name at birth', '[Lena Brandvold] sang. She was born [Lena Okoro].', ['Lena Brandvold | Lena Okoro']],
    [
      'a name at birth of whom a bare name means',
      '[Lena Brandvold] sang. [Brandvold] grew up as [Mira Sol].',
      ['Lena Brandvold | Brandvold | Mira Sol'],
    ],
    [
      'a name at birth of whom the sentence before is about',
      '[Lena Brandvold] sang. She was born [Mira Sol] in Oslo. [Sol] left.',
      ['Lena Brandvold | Mira Sol | Sol'],
    ],
    [
      'somebody else who was born',
      '[Lena Brandvold] sang. A son was born. [Mira Sol] wept.',
      ['Lena Brandvold', 'Mira Sol'],
    ],
    ['no nickname', '[Lena Brandvold] met “[Foxy]”, who came. [Foxy] spoke.', ['Lena Brandvold', 'Foxy | Foxy']],
  ])('%s', (_, source, expected) => expect(people(source)).toEqual(expected));
});
