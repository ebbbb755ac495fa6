/** "key: plain value" or 'key: "value"', with nothing in it that YAML reads as more than letters. */
const LINE =
  /^(?<key>[A-Za-z_][\w-]{0,40}): +(?:"(?<quoted>[^"\\\p{C}\p{Zl}\p{Zp}]*)" *|(?<plain>[\p{L}\p{N}](?:[^:#\p{C}\p{Zl}\p{Zp}]|:(?! |$))*))$/u;

/**
 * Front matter of plain lines alone, as most is: the YAML reader would tell the same at a hundred times the price. Null where
 * any line is more than that, and the YAML reader must be asked. Blanks behind a value are the caller's to trim.
 */
export function plainFrontMatter(source: string): Record<string, string> | null {
  const data: Record<string, string> = Object.create(null);
  for (const line of source.split(/\r?\n/u)) {
    const { key, quoted, plain } = LINE.exec(line)?.groups ?? {};
    if (key === undefined || key in data) return null;
    data[key] = quoted ?? (plain as string);
  }
  return data;
}
