import { expect, test } from 'vitest';
import { FormMemo, type KnownForms, WordForm } from '../../src/model/word-form.ts';

test('a memo works a form out once', () => {
  const asked: string[] = [];
  const memo = new FormMemo(({ text }) => {
    asked.push(text);
    return text.length;
  });
  const [rain, snow] = [new WordForm('rain'), new WordForm('snows')];
  expect([rain, snow, rain, snow].map((form) => memo.of(form))).toEqual([4, 5, 4, 5]);
  expect(asked).toEqual(['rain', 'snows']);
});

test.each([[0], [''], [false], [null]])('remembers %j', (result) => {
  let times = 0;
  const memo = new FormMemo(() => {
    times++;
    return result;
  });
  const form = new WordForm('rain');
  expect([memo.of(form), memo.of(form), times]).toEqual([result, result, 1]);
});

test('memos of one form do not meet', () => {
  const [first, second] = [new FormMemo(() => 'first'), new FormMemo(() => 'second')];
  const form = new WordForm('rain');
  expect([second.of(form), first.of(form), second.of(form)]).toEqual(['second', 'first', 'second']);
});

test('forms of one vocabulary lie in one column, in whatever order they are asked about', () => {
  const known: KnownForms = [];
  const [rain, snow, hail] = ['rain', 'snow', 'hail'].map((text, i) => new WordForm(text, i, known)) as [
    WordForm,
    WordForm,
    WordForm,
  ];
  const memo = new FormMemo(({ text }) => text.toUpperCase());
  expect([hail, rain, snow, hail].map((form) => memo.of(form))).toEqual(['HAIL', 'RAIN', 'SNOW', 'HAIL']);
  expect(known.at(-1)).toEqual(['RAIN', 'SNOW', 'HAIL']);
});

test('a column has what was asked so far, by number, and grows', () => {
  const known: KnownForms = [];
  const memo = new FormMemo(({ text }) => text.length);
  const column = memo.column(known);
  memo.of(new WordForm('snows', 1, known));
  expect(column).toEqual([undefined, 5]);
  memo.of(new WordForm('rain', 0, known));
  expect(column).toEqual([4, 5]);
});

test('forms of two vocabularies with the same number do not meet', () => {
  const memo = new FormMemo(({ text }) => text.length);
  expect([new WordForm('rain'), new WordForm('snows')].map((form) => memo.of(form))).toEqual([4, 5]);
});
