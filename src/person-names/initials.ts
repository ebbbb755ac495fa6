/** "NK" of "Nino Kvara", as transcripts label turns; particles in small letters have none. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((word) => word[0] ?? '')
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');

/** "NK", "N.K." */
const LABEL = /^(?:\p{Lu}\.?){2,4}$/u;

/**
 * Whom initials mean: the one bearer of a name that has them, or null. The names are read once, when a label first asks.
 * Names of one bearer may repeat.
 */
export function byInitials<T>(names: () => Iterable<readonly [name: string, bearer: T, key: unknown]>) {
  let known: Map<string, { readonly bearer: T; readonly key: unknown } | null> | null = null;
  return (label: string): T | null => {
    if (!LABEL.test(label)) return null;
    known ??= indexed(names());
    return known.get(label.replaceAll('.', ''))?.bearer ?? null;
  };
}

function indexed<T>(names: Iterable<readonly [string, T, unknown]>) {
  const known = new Map<string, { readonly bearer: T; readonly key: unknown } | null>();
  for (const [name, bearer, key] of names) {
    const initials = initialsOf(name);
    const other = known.get(initials);
    if (other === undefined) known.set(initials, { bearer, key });
    else if (other !== null && other.key !== key) known.set(initials, null);
  }
  return known;
}
