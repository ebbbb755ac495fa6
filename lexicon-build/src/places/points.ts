import { npmJson } from '../paths.ts';
import type { Point, Town } from './model.ts';

/**
 * Side of a cell in degrees: towns that stand close count once, so that the point is the middle of the land, not of its
 * people.
 */
const CELL = 0.25;

/** Middle of the inhabited land of a region: the mean of the cells in which it has towns. */
export function middleOf(towns: readonly Town[]): Point | null {
  const cells = new Map<string, Point>();
  for (const { point } of towns) {
    if (point === null) continue;
    const cell = `${Math.floor(point.latitude / CELL)},${Math.floor(point.longitude / CELL)}`;
    if (!cells.has(cell)) cells.set(cell, point);
  }
  if (cells.size === 0) return null;
  return meanOf([...cells.values()]);
}

/** The mean direction, so that regions across the date line keep their place. */
function meanOf(points: readonly Point[]): Point {
  const latitude = points.reduce((sum, point) => sum + point.latitude, 0) / points.length;
  let east = 0;
  let north = 0;
  for (const { longitude } of points) {
    east += Math.cos((longitude * Math.PI) / 180);
    north += Math.sin((longitude * Math.PI) / 180);
  }
  return { latitude: round(latitude), longitude: round((Math.atan2(north, east) * 180) / Math.PI) };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

interface Topology {
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] };
  readonly arcs: readonly (readonly [number, number][])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}

interface Geometry {
  readonly id: string;
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: number[][] | number[][][];
}

/** Centroids of the states and counties of the United States by FIPS code, from the Census Bureau's outlines. */
export function readUsCentroids(): Map<string, Point> {
  const centroids = new Map<string, Point>();
  for (const [file, object] of [
    ['states-10m.json', 'states'],
    ['counties-10m.json', 'counties'],
  ] as const) {
    const topology = npmJson<Topology>(`us-atlas/${file}`);
    const arcs = topology.arcs.map((arc) => decode(arc, topology.transform));
    for (const geometry of topology.objects[object]?.geometries ?? [])
      centroids.set(geometry.id, centroidOf(geometry, arcs));
  }
  return centroids;
}

function decode(arc: readonly [number, number][], { scale, translate }: Topology['transform']): [number, number][] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Area-weighted over the outer rings. */
function centroidOf(geometry: Geometry, arcs: readonly [number, number][][]): Point {
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs as number[][]] : (geometry.arcs as number[][][]);
  let area = 0;
  let x = 0;
  let y = 0;
  for (const [outer = []] of polygons) {
    const ring = outer.flatMap((index) => (index >= 0 ? (arcs[index] ?? []) : [...(arcs[~index] ?? [])].reverse()));
    for (let at = 0; at + 1 < ring.length; at++) {
      const [ax, ay] = ring[at] ?? [0, 0];
      const [bx, by] = ring[at + 1] ?? [0, 0];
      // The Aleutians beyond the date line are taken with the rest of Alaska.
      const [west, east] = [ax > 0 ? ax - 360 : ax, bx > 0 ? bx - 360 : bx];
      const cross = west * by - east * ay;
      area += cross;
      x += (west + east) * cross;
      y += (ay + by) * cross;
    }
  }
  return { latitude: round(y / (3 * area)), longitude: round(x / (3 * area)) };
}
