/** Numbers of 0 up to 1, the same from a seed on every machine (xorshift32; Marsaglia 2003). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
