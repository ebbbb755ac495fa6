/** Answers kept before a memory starts afresh: it must not grow with the corpus. */
const MOST = 20_000;

/**
 * Remembers what is worked out of a string alone, such as a name of several words: it changes speed, never output. What is
 * known of single words is kept on their forms (`FormMemo`).
 */
export function remembered<T extends object | string | number | boolean | null>(
  workOut: (text: string) => T,
  most = MOST,
): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = workOut(text);
    answers.set(text, answer);
    return answer;
  };
}

/** An answer that is worked out when it is first asked for, and kept. */
export function once<T>(workOut: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => {
    answer ??= { value: workOut() };
    return answer.value;
  };
}
