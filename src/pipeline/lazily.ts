/** Something that is made when it is first asked for. */
export interface Lazy<T> {
  readonly get: () => Promise<T>;
  /** Null where nobody has asked. */
  readonly made: () => Promise<T> | null;
}

export function lazily<T>(make: () => Promise<T>): Lazy<T> {
  let made: Promise<T> | null = null;
  return {
    get: () => {
      made ??= make();
      return made;
    },
    made: () => made,
  };
}
