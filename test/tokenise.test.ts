import { describe, expect, test } from 'vitest';
import { documentOf } from './support.ts';

const shown = (text: string): string =>
  documentOf(text)
    .tokens.map((t) => t.text)
    .join('|');
const sentences = (text: string): string[] => documentOf(text).sentences.map((s) => text.slice(s.start, s.end));

describe('tokens', () => {
  test.each([
    ['Kim Jong-un met Trump.', 'Kim|Jong|-|un|met|Trump|.'],
    ['a Brekke-Sol treaty', 'a|Brekke|-|Sol|treaty'],
    ['the much-anticipated talks', 'the|much-anticipated|talks'],
    ['a 22-year-old man', 'a|22|-|year-old|man'],
    ['the U.S. Senate', 'the|U.S.|Senate'],
    ['Gov. J. R. Bell said', 'Gov.|J.|R.|Bell|said'],
    ['Art. 5 and Art. IV name the Museum of Art.', 'Art.|5|and|Art.|IV|name|the|Museum|of|Art|.'],
    ['[Ana B.] Lund met Bo K., who left Annex B.', '[|Ana|B.|]|Lund|met|Bo|K.|,|who|left|Annex|B|.'],
    ['ST. LOUIS (AP)', 'ST.|LOUIS|(|AP|)'],
    ['GOV. LUND WINS', 'GOV.|LUND|WINS'],
    ['He met the REP. She left', 'He|met|the|REP|.|She|left'],
    ["Clinton's aides, the Clintons’ home", "Clinton|'s|aides|,|the|Clintons|’|home"],
    ["O'Brien doesn't think he'll go", "O'Brien|doesn't|think|he|'ll|go"],
    ['in the 1990s, 3.5 percent at 5:30 p.m.', 'in|the|1990s|,|3.5|percent|at|5:30|p.m.'],
    ['see https://example.org/a?b=1.', 'see|https://example.org/a?b=1|.'],
    ['He wrote on X. Lund read J. Moe.', 'He|wrote|on|X|.|Lund|read|J.|Moe|.'],
    ['Agent Boston X. Lund left.', 'Agent|Boston|X.|Lund|left|.'],
    ['Lodgings.com sued it. She left.Company came.', 'Lodgings.com|sued|it|.|She|left|.|Company|came|.'],
    ['wait... “now” — go', 'wait|...|“|now|”|—|go'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('sentences', () => {
  test.each([
    [
      'It rained. „It always does.“ He left. »Go.« She went.',
      ['It rained.', '„It always does.“', 'He left.', '»Go.«', 'She went.'],
    ],
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['He said No. 7 was it. Did he? No. They left.', ['He said No. 7 was it.', 'Did he?', 'No.', 'They left.']],
    ['Gov. Bell met Dr. Li. They spoke.', ['Gov. Bell met Dr. Li.', 'They spoke.']],
    ['Sts. Ann and Bo met Coun. Li. They spoke.', ['Sts. Ann and Bo met Coun. Li.', 'They spoke.']],
    ['MT. LUND ERUPTS. THEY RAN.', ['MT. LUND ERUPTS.', 'THEY RAN.']],
    ['She moved to the U.S. The family followed.', ['She moved to the U.S.', 'The family followed.']],
    ['The U.S. Senate voted.', ['The U.S. Senate voted.']],
    ['“We won.” He smiled.', ['“We won.”', 'He smiled.']],
    ['It rose to 3.5 percent. Then it fell.', ['It rose to 3.5 percent.', 'Then it fell.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('equal texts give equal tokens and tags, whatever was read before', () => {
  const texts = [
    "Clinton's Zorblat (Clinton's) met.",
    '“Zorblat,” he said. Quux-Zorblat can’t.',
    "Quux's 5pm U.S. Zorblat's.",
  ];
  test('any order', () => {
    const forward = texts.map((text) => documentOf(text).tokens);
    const backward = [...texts]
      .reverse()
      .map((text) => documentOf(text).tokens)
      .reverse();
    expect(backward).toEqual(forward);
  });
});

test('the columns of a document have what its tokens have', () => {
  const { tokens, forms, numbers } = documentOf('Rain fell. Rain and rain.\n\nAna left.');
  expect(forms).toEqual(tokens.map(({ form }) => form));
  expect([...numbers]).toEqual(tokens.map(({ form }) => form.number));
});

test('tokens that are written alike share one word form', () => {
  const [rain, again, small] = documentOf('Rain fell. Rain and rain.').tokens.filter(({ text }) =>
    /^rain$/iu.test(text),
  );
  expect(again?.form).toBe(rain?.form);
  expect(small?.form).not.toBe(rain?.form);
});
