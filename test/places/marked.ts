import { openLexicon } from '../../src/lexicon/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { NameMention } from '../../src/model/mention.ts';
import type { Place } from '../../src/model/resolution.ts';
import type { Trace } from '../../src/model/trace.ts';
import { type PlaceResolution, resolvePlaces } from '../../src/resolve/places/index.ts';
import { documentOf } from '../support.ts';

export const lexicon = openLexicon();

const MARK = /\[([^\]]+)\]|\{([^}]+)\}|<([^>]+)>/gu;

export interface Marked {
  readonly document: Document;
  readonly names: readonly NameMention[];
  /** The mention in square brackets. */
  readonly subject: NameMention;
}

/** A text whose place names stand in braces, the one in question in square brackets, organisations in angle brackets. */
export function marked(source: string): Marked {
  const found: { start: number; end: number; mark: string }[] = [];
  let shift = 0;
  const text = source.replace(MARK, (whole: string, ...groups: unknown[]) => {
    const name = groups.slice(0, 3).find((group) => typeof group === 'string') as string;
    const start = (groups[3] as number) - shift;
    found.push({ start, end: start + name.length, mark: whole.charAt(0) });
    shift += 2;
    return name;
  });
  const document = documentOf(text);
  const names = found.map(({ start, end, mark }) => mention(document, start, end, mark === '<'));
  return { document, names, subject: names[found.findIndex(({ mark }) => mark === '[')] as NameMention };
}

function mention(document: Document, start: number, end: number, organization: boolean): NameMention {
  const tokens = document.tokens.filter((token) => token.start < end && token.end > start);
  return {
    entity: organization ? 'organization' : 'place',
    start,
    end,
    text: document.text.slice(start, end),
    firstToken: tokens[0]?.index ?? 0,
    lastToken: (tokens[tokens.length - 1]?.index ?? -1) + 1,
    rule: 'given',
    confidence: 1,
  };
}

export const resolveMarked = ({ document, names }: Marked, trace?: Trace): PlaceResolution =>
  resolvePlaces(document, { names, dates: [], quotes: [] }, lexicon, trace);

/** The place that the name in square brackets is taken for. */
export function placeOf(source: string): Place {
  const text = marked(source);
  const { places } = resolveMarked(text);
  const place = places.find(({ mentions }) => mentions.some(({ start }) => start === text.subject.start));
  if (place === undefined) throw new Error(`no place for the subject of "${source}"`);
  return place;
}

/** "Springfield, Ohio, US (city)", as the tables write it; "~" before a place that is only put near. */
export function labelOf({ name, regionName, countryCode, kind, approximate, latitude }: Place): string {
  const parts = [name, regionName === name ? null : regionName, countryCode].filter((part) => part !== null);
  return `${approximate ? '~' : ''}${latitude === null ? '?' : ''}${parts.join(', ')} (${kind})`;
}
