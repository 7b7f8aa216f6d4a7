/** `node tools/launch.cjs tools/package-app/draw-icons.ts`: draws the two icons that Teams asks for. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Pixel } from './write-png.ts';
import { pngOf } from './write-png.ts';

type Point = readonly [x: number, y: number];
type Shape = (point: Point) => boolean;

const polygon =
  (corners: readonly Point[]): Shape =>
  ([x, y]) => {
    let isInside = false;
    corners.forEach(([x1, y1], index) => {
      const [x2, y2] = corners[(index + 1) % corners.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    });
    return isInside;
  };

const ellipse =
  ([centreX, centreY]: Point, width: number, height: number): Shape =>
  ([x, y]) =>
    ((x - centreX) / width) ** 2 + ((y - centreY) / height) ** 2 <= 1;

const stroke =
  ([x1, y1]: Point, [x2, y2]: Point, width: number): Shape =>
  ([x, y]) => {
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= width / 2;
  };

const anyOf =
  (...shapes: readonly Shape[]): Shape =>
  (point) =>
    shapes.some((shape) => shape(point));

// A mortarboard on a square of 28 units: the board, the cap below it, and the tassel.
const board = polygon([
  [6, 10.2],
  [14, 6.4],
  [22, 10.2],
  [14, 14],
]);
const capSides = polygon([
  [9.4, 13.2],
  [14, 15.4],
  [18.6, 13.2],
  [18.6, 17.6],
  [9.4, 17.6],
]);
const capFoot = ellipse([14, 17.6], 4.6, 2.6);
const tassel = anyOf(stroke([21.2, 10.6], [21.2, 16.4], 1.1), ellipse([21.2, 17.3], 1.1, 1.3));
const mortarboard = anyOf(board, capSides, capFoot, tassel);

const SAMPLES = 6;
const UNITS = 28;

/** Share of a pixel that the shape covers. `margin` units of the square are cut off on every side. */
function coverage(shape: Shape, size: number, margin: number, x: number, y: number): number {
  const scale = (UNITS - 2 * margin) / size;
  let covered = 0;
  for (let row = 0; row < SAMPLES; row += 1) {
    for (let column = 0; column < SAMPLES; column += 1) {
      const point: Point = [
        margin + (x + (column + 0.5) / SAMPLES) * scale,
        margin + (y + (row + 0.5) / SAMPLES) * scale,
      ];
      if (shape(point)) covered += 1;
    }
  }
  return covered / SAMPLES ** 2;
}

const BACKGROUND = [0x4f, 0x52, 0xb2] as const;

/** Full bleed: Teams rounds the corners itself (Teams docs, "App icons"). */
function colourPixel(x: number, y: number): Pixel {
  const white = coverage(mortarboard, 192, 0, x, y);
  const mixed = (background: number) => Math.round(background + (255 - background) * white);
  return [mixed(BACKGROUND[0]), mixed(BACKGROUND[1]), mixed(BACKGROUND[2]), 255];
}

/** White on nothing (Teams docs, "App icons"). */
const outlinePixel = (x: number, y: number): Pixel => [
  255,
  255,
  255,
  Math.round(255 * coverage(mortarboard, 32, 4, x, y)),
];

const folder = path.join(import.meta.dirname, '../../appPackage');
writeFileSync(path.join(folder, 'color.png'), pngOf(192, colourPixel));
writeFileSync(path.join(folder, 'outline.png'), pngOf(32, outlinePixel));
