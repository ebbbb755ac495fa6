/** The text with one blank wherever it has several, or a line break; most texts have none of these. */
export const singleBlanks = (text: string): string => (/\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text);
