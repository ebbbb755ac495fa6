import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/find/quotes/segments/segments.ts';
import { documentOf } from '../support.ts';
import { processorTime } from '../timing.ts';

const contents = (text: string): string[] =>
  segmentsOf(documentOf(text)).map(({ content }) => text.slice(content.start, content.end));

describe('marks of every style', () => {
  test.each([
    ['She said “the ferry is late” twice.', ['the ferry is late']],
    ['She said "the ferry is late" twice.', ['the ferry is late']],
    ['She said ‘the ferry is late’ twice.', ['the ferry is late']],
    ["She said 'the ferry is late' twice.", ['the ferry is late']],
    ["She said ''the ferry is late'' twice.", ['the ferry is late']],
    ["She said ``the ferry is late'' twice.", ['the ferry is late']],
    ['She said «the ferry is late» twice.', ['the ferry is late']],
    ['She said „the ferry is late“ twice.', ['the ferry is late']],
    ['She said “the ferry is late" twice.', ['the ferry is late']],
    ['”The ferry is late,” she said.', ['The ferry is late,']],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('apostrophes, feet and inches are no marks', () => {
  test.each([
    ['The drivers’ union won’t pay the Joneses’ fine.', []],
    ["It was rock 'n' roll in the '60s, wasn't it?", []],
    ['Back in the ’90s, ’twas all rock ’n’ roll.', []],
    ["He is 6'2\" tall and swims 12' down.", []],
    ['He is 5’11” tall.', []],
    ['A 12" pipe burst.', []],
    ['He called it ‘the drivers’ finest hour,’ no less.', ['the drivers’ finest hour,']],
    ["They say 'it isn't over' too soon.", ["it isn't over"]],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('quotations in quotations belong to the outer one', () => {
  test.each([
    ['“She said ‘no’ and left,” he said.', ['She said ‘no’ and left,']],
    ['“She said “no” and left,” he said.', ['She said “no” and left,']],
    ['"She said \'no\' and left," he said.', ["She said 'no' and left,"]],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('a missing mark spoils no more than its paragraph', () => {
  test.each([
    ['“The ferry is late.\n\nIt rained. “So what?” he said.', ['The ferry is late.', 'So what?']],
    ['The ferry is late,” she said.\n\n“So what?” he said.', ['So what?']],
    ['“The ferry is late, she said. “It rains,” he said.', ['The ferry is late, she said.', 'It rains,']],
    ['An odd " stands here.\n\n"So what?" he said.', ['So what?']],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

test('each paragraph of a long quotation opens anew, and the last one closes', () => {
  const text = 'He said: “The ferry is late.\n\n“It rains.\n\n“I swim.”\n\n“Why?” she said.';
  expect(segmentsOf(documentOf(text)).map(({ continues }) => continues)).toEqual([null, 0, 1, null]);
});

test('ten thousand marks in one paragraph take ten times as long as one thousand, give or take', () => {
  const time = (pairs: number): number => {
    const document = documentOf('“no,” he said. '.repeat(pairs));
    return processorTime(() => segmentsOf(document), 5);
  };
  time(500);
  expect(time(5000) / Math.max(0.2, time(500))).toBeLessThan(40);
});
