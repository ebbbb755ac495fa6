import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../src/lexicon/index.ts';
import { readNamedMentions } from '../../src/resolve/people/mentions/named.ts';
import { Wording } from '../../src/resolve/people/words/wording.ts';
import { marked } from './support.ts';

const lexicon = openLexicon();

function kin(source: string): string[] {
  const { document, findings } = marked(source);
  return readNamedMentions(new Wording(document, lexicon), findings)
    .filter(({ isKin }) => isKin)
    .map(({ name }) => name.text);
}

describe('who is named as another’s kin', () => {
  test.each([
    ['[Ann Lund] was born in Oulu in 1950 to a mason, [Nils Lund], and his wife, [Ida].', ['Nils Lund', 'Ida']],
    ['Mayor [Nils Lund] was born in Oulu near [Karl Berg].', []],
    ['[Ann Lund], the daughter of [Nils Lund] and [Ida Berg], came.', ['Nils Lund', 'Ida Berg']],
    ['A mother of two [Ann Lund] met [Nils Lund].', []],
    ['Her brother [Karl Lund] left.', ['Karl Lund']],
    ['Grandmother [Ann Lund] left.', []],
    ['With her brother [Karl], [Ann Lund] left.', ['Karl']],
    ['She is survived by [Karl Lund] and by two sons, [Nils] and [Bo].', ['Karl Lund', 'Nils', 'Bo']],
    ['He survived with [Karl Lund].', []],
    ['He married, in 1964, the oboist [Ann Berg].', ['Ann Berg']],
    ['[Ann Berg] married [Karl Lund].', ['Karl Lund']],
    ['She was raised by [Karl Lund].', ['Karl Lund']],
    ['Brought up in Oulu by [Karl Lund], she sang.', ['Karl Lund']],
    ['The case was brought in May by [Karl Lund].', []],
    ['Ours are the fears raised by [Karl Lund].', []],
    ['[Ann Lund], her mother, sang.', ['Ann Lund']],
    ['[Ann Lund], a mother, sang.', []],
  ])('%s', (source, expected) => expect(kin(source)).toEqual(expected));
});
