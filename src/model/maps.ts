/** Adds a value to those of a key. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** Adds to the number of a key, which begins at 0. */
export function increase<K>(numbers: Map<K, number>, key: K, by = 1): void {
  numbers.set(key, (numbers.get(key) ?? 0) + by);
}
