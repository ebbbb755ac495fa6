import { describe, expect, it } from 'vitest';
import { WordSequences } from '../../src/find/names/word-sequences.ts';

/** Words by their numbers: "Ana Brook met Ana Brook Sol and Brook Ana". */
const words = Int32Array.from([1, 2, 3, 1, 2, 4, 5, 2, 1]);

describe('word sequences', () => {
  it('gives equal words one number, others another', () => {
    const sequences = new WordSequences(5);
    const ana = sequences.add(words, 0, 2);
    expect(sequences.add(words, 3, 5)).toBe(ana);
    expect(sequences.add(words, 7, 9)).not.toBe(ana);
    expect(sequences.add(words, 3, 6)).not.toBe(ana);
    expect(sequences.kept).toEqual([-1, -1, -1]);
  });

  it('finds what was added and makes nothing', () => {
    const sequences = new WordSequences(5);
    expect(sequences.find(words, 0, 2)).toBe(-1);
    const sol = sequences.add(words, 3, 6);
    expect(sequences.find(words, 3, 6)).toBe(sol);
    expect(sequences.find(words, 4, 6)).toBe(-1);
    expect(sequences.kept).toHaveLength(2);
  });
});
