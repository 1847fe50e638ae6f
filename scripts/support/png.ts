import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Of 256 levels of a channel, every fourth: the eye sees no difference at the size of an icon. */
const LEVELS = 63;

/** A picture of RGBA bytes, row by row from the top. */
export interface Picture {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/**
 * A small PNG of a drawing with few colours: a palette of the 256 most used; the rest, which stand at edges, take the
 * nearest of those.
 */
export function encodePng({ width, height, rgba }: Picture): Buffer {
  const pixels = Uint32Array.from({ length: width * height }, (_, i) => colourAt(rgba, 4 * i));
  const palette = mostUsed(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  const index = new Map(palette.map((colour, place) => [colour, place]));
  for (let i = 0; i < pixels.length; i++) {
    const colour = pixels[i] ?? 0;
    const place = index.get(colour) ?? nearest(palette, colour);
    index.set(colour, place);
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = place;
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => bytes(colour).slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour & 0xff))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(rgba: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0, alpha = 0] = [...rgba.subarray(at, at + 4)].map(round);
  // What is quite transparent has no colour.
  return alpha === 0 ? 0 : ((red << 24) | (green << 16) | (blue << 8) | alpha) >>> 0;
}

function round(byte: number): number {
  return Math.round((Math.round((byte * LEVELS) / 255) * 255) / LEVELS);
}

function mostUsed(pixels: Uint32Array): number[] {
  const uses = new Map<number, number>();
  for (const colour of pixels) uses.set(colour, (uses.get(colour) ?? 0) + 1);
  const used = [...uses].sort(([a, left], [b, right]) => right - left || a - b);
  const kept = used.slice(0, MOST_COLOURS).map(([colour]) => colour);
  return kept.sort((a, b) => (a & 0xff) - (b & 0xff) || a - b);
}

function nearest(palette: readonly number[], colour: number): number {
  const wanted = bytes(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, known] of palette.entries()) {
    const distance = bytes(known).reduce((sum, byte, i) => sum + (byte - (wanted[i] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

function bytes(colour: number): number[] {
  return [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff, colour & 0xff];
}

/** Eight bits a pixel, each a place in the palette. */
function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
