import { cellKey, closeness, distanceKm } from '../geometry.ts';

/** Belief in places of one cell of a degree: how much, and its middle. */
interface Cell {
  mass: number;
  latitude: number;
  longitude: number;
}

/** Less belief in a cell is what taking out has left of rounding. */
const NOTHING = 0.01;

/** Belief by cells of a degree of the map: what lies round a point is seen in nine of them. */
export class Cells {
  private readonly cells = new Map<number, Cell>();

  add(latitude: number, longitude: number, mass: number): void {
    const key = cellKey(Math.floor(latitude), Math.floor(longitude));
    let cell = this.cells.get(key);
    if (cell === undefined) {
      cell = { mass: 0, latitude: 0, longitude: 0 };
      this.cells.set(key, cell);
    }
    cell.mass += mass;
    cell.latitude += mass * latitude;
    cell.longitude += mass * longitude;
  }

  /** All the belief, and the most of it that lies round one cell. */
  densest(): { all: number; most: number } {
    let [all, most] = [0, 0];
    for (const { mass, latitude, longitude } of this.cells.values()) {
      if (mass < NOTHING) continue;
      all += mass;
      most = Math.max(most, this.around(latitude / mass, longitude / mass, massOf));
    }
    return { all, most };
  }

  /** Belief near a point, each cell's by its closeness. */
  near(latitude: number, longitude: number): number {
    return this.around(latitude, longitude, (cell) => {
      if (cell.mass < NOTHING) return 0;
      const km = distanceKm(latitude, longitude, cell.latitude / cell.mass, cell.longitude / cell.mass);
      return cell.mass * closeness(km);
    });
  }

  /** What the cell of a point and those beside it come to. */
  private around(latitude: number, longitude: number, worth: (cell: Cell) => number): number {
    const [row, column] = [Math.floor(latitude), Math.floor(longitude)];
    let sum = 0;
    for (let dRow = -1; dRow <= 1; dRow++) {
      for (let dColumn = -1; dColumn <= 1; dColumn++) {
        const cell = this.cells.get(cellKey(row + dRow, column + dColumn));
        if (cell !== undefined) sum += worth(cell);
      }
    }
    return sum;
  }
}

const massOf = ({ mass }: Cell): number => Math.max(0, mass);
