import type { GazetteerEntry } from '../../../lexicon/types.ts';
import { firstFrom } from '../../../model/span.ts';
import { moved } from '../geometry.ts';
import type { Toponym } from '../toponym.ts';
import type { Landmarks } from './landmarks.ts';

/** UTF-16 units behind a name within which the town stands from which it is so far. */
const REACH = 90;
const KM: Readonly<Record<string, number>> = { k: 1, m: 1.609 };
const QUARTERS: Readonly<Record<string, readonly [north: number, east: number]>> = {
  north: [1, 0],
  south: [-1, 0],
  east: [0, 1],
  west: [0, -1],
};

const FAR =
  /(?:^|[\s(])(\d[\d,.]*)[ -](km|kilomet(?:er|re)s?|miles?)(?: \(\d[\d,.]* (?:km|kilomet(?:er|re)s?|miles?)\))?,? (?:to the |due )?(?:(north|south)[ -]?)?(east|west)?(?:ern)? (?:of|from) (?:the [a-z]+ of )?$/u;

/** Beyond so far nobody can tell the region of the point by that of the town. */
const SAME_REGION_KM = 40;

/** "Zarbo, about 700 kilometres north-west of Winnipeg": the point so far from the town, or null where nothing of the kind is told. */
export function pointByBearing({ mentions }: Toponym, { towns, document }: Landmarks): GazetteerEntry | null {
  for (const { end } of mentions) {
    const town = towns[firstFrom(towns, end)];
    if (town === undefined || town.start - end > REACH) continue;
    const between = document.text.slice(end, town.start);
    const told = /[.;](?!\d)|\b(?:and|but)\b/u.test(between) ? null : FAR.exec(between);
    const [, amount = '', unit = '', northSouth = '', eastWest = ''] = told ?? [];
    const km = Number(amount.replaceAll(',', '')) * (KM[unit.charAt(0)] ?? 1);
    if (told === null || !(km > 0) || northSouth + eastWest === '') continue;
    const [north] = QUARTERS[northSouth] ?? [0];
    const [, east] = QUARTERS[eastWest] ?? [0, 0];
    const length = Math.hypot(north, east);
    const point = moved(town.entry, (km * north) / length, (km * east) / length);
    return point === null || km <= SAME_REGION_KM ? point : { ...point, regionName: null, admin1: '' };
  }
  return null;
}
