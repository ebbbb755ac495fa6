import type { Lexicon } from '../../lexicon/types.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import { once } from '../../model/memo.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Focus, Place, PlaceMention, PlaceReferent } from '../../model/resolution.ts';
import { byPosition } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { readingOf } from './cues/reading.ts';
import { surroundingPlace } from './decision/approximate.ts';
import { verdictOn } from './decision/decide.ts';
import { centreOf, explainFocus } from './decision/focus.ts';
import { type Landmarks, landmarksOf } from './decision/landmarks.ts';
import { listed, local } from './decision/referents.ts';
import { settle } from './decision/rounds.ts';
import { englishOf } from './evidence/english.ts';
import { heaviestRule, type Scene } from './evidence/index.ts';
import { Surroundings } from './evidence/surroundings.ts';
import { worldlyIn } from './evidence/world.ts';
import { explainPlace } from './explain.ts';
import { namesCounty, type Toponym } from './toponym.ts';
import { gatherToponyms } from './toponyms/gather.ts';
import { hintsOf } from './toponyms/hints.ts';
import { publisherHome } from './toponyms/publisher.ts';
import { tie } from './toponyms/ties.ts';

export interface PlaceResolution {
  readonly places: readonly Place[];
  readonly focus: Focus;
}

/** Which place each place name means: one entry a place, by first mention. */
export function resolvePlaces(
  document: Document,
  findings: Findings,
  lexicon: Lexicon,
  trace?: Trace,
): PlaceResolution {
  const mentions = findings.names.filter(({ entity }) => entity === 'place');
  const gathered = gatherToponyms(readingOf(document, mentions, lexicon));
  const helpers = tie(gathered, document, lexicon);
  const hints = hintsOf(document, findings.names, gathered.toponyms, lexicon);
  const publisher = publisherHome(document.article.source, lexicon);
  const dateline = gathered.toponyms.find(({ cues }) => cues.dateline) ?? null;
  const english = once(() => englishOf(document));
  const scene = {
    surroundings: new Surroundings(lexicon),
    publisher,
    counties: [...gathered.toponyms, ...hints].filter(namesCounty),
    dateline,
    english,
    worldly: worldlyIn(document),
  };
  const all = [...gathered.toponyms, ...helpers, ...hints, ...(publisher === null ? [] : [publisher])];
  settle(all, scene);
  const centre = centreOf(document, all);
  const landmarks = landmarksOf(document, all, centre, lexicon);
  trace?.(explainFocus(centre, { start: document.article.bodyStart, end: document.article.bodyStart }));
  return { places: placesOf(gathered.toponyms, scene, landmarks, trace), focus: centre.focus };
}

/** One entry a place: two names of one place ("Kiev", "Kyiv") come together. */
function placesOf(
  toponyms: readonly Toponym[],
  scene: Scene,
  landmarks: Landmarks,
  trace: Trace | undefined,
): readonly Place[] {
  const places = new Map<string, Growing>();
  for (const item of toponyms) {
    scene.surroundings.remove(item);
    const { referent, rule, belief } = decide(item, scene, landmarks);
    if (trace !== undefined) explainPlace(item, scene, `${referent.id} ${referent.name}`, rule).forEach(trace);
    scene.surroundings.add(item);
    const mentions = item.mentions.map((name) => mentionOf(name, rule, belief));
    const known = places.get(referent.id);
    if (known === undefined) places.set(referent.id, placeOf(referent, mentions));
    else known.mentions.push(...mentions);
  }
  for (const place of places.values()) place.mentions.sort(byPosition);
  return [...places.values()].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

interface Growing extends Place {
  readonly mentions: PlaceMention[];
}

function placeOf(referent: PlaceReferent, mentions: PlaceMention[]): Growing {
  const { id, name, kind, countryCode, regionName, geonamesId, latitude, longitude, approximate } = referent;
  return { id, name, kind, countryCode, regionName, geonamesId, latitude, longitude, approximate, mentions };
}

/** A decision is right where the words are a place's name and the place is the one. */
const mentionOf = ({ start, end, text, confidence }: NameMention, rule: string, belief: number): PlaceMention => ({
  start,
  end,
  text,
  rule,
  confidence: confidence * belief,
});

/** Share of unlisted places that do lie near what the text names around them, and of those left open that are rightly so. */
const AROUND_BELIEF = 0.75;
const OPEN_BELIEF = 0.5;

interface Decision {
  readonly referent: PlaceReferent;
  readonly rule: string;
  readonly belief: number;
}

function decide(item: Toponym, scene: Scene, landmarks: Landmarks): Decision {
  const verdict = verdictOn(item);
  if (verdict.kind === 'listed') {
    const { candidate } = verdict;
    const rule = heaviestRule(candidate, item, scene);
    return { referent: listed(candidate.entry), rule, belief: candidate.probability };
  }
  if (verdict.kind === 'open') return { referent: local(item, null), rule: 'several-fit', belief: OPEN_BELIEF };
  const around = surroundingPlace(item, landmarks);
  return around === null
    ? { referent: local(item, null), rule: 'not-listed', belief: OPEN_BELIEF }
    : { referent: local(item, around), rule: 'lies-around', belief: AROUND_BELIEF };
}
