import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive: its path with `/`, and its bytes. */
export interface Entry {
  path: string;
  data: Buffer;
}

const DEFLATED = 8;
const STORED = 0;
const VERSION = 20;
const UTF8 = 0x800;
/** 1980-01-01 00:00, the first that the format knows: a time of its own would make each build another file. */
const DATE = 0x21;
const TIME = 0;

/** An archive of which the bytes depend on nothing but the files' paths and contents. */
export function zip(entries: readonly Entry[]): Buffer {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of sorted) {
    const name = Buffer.from(entry.path);
    const { body, method } = compress(entry.data);
    const facts = describe(entry.data, body, method, name);
    const local = Buffer.concat([uint32(0x04034b50), facts, name, body]);
    directory.push(Buffer.concat([uint32(0x02014b50), uint16(VERSION), facts, place(offset), name]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...parts, index, end(sorted.length, index.length, offset)]);
}

function compress(data: Buffer): { body: Buffer; method: number } {
  // The larger the memory, the longer the blocks; which is best depends on the file.
  const tried = [7, 8, 9].map((memLevel) => deflateRawSync(data, { level: 9, memLevel }));
  const deflated = tried.reduce((best, next) => (next.length < best.length ? next : best));
  return deflated.length < data.length
    ? { body: deflated, method: DEFLATED }
    : { body: data, method: STORED };
}

/** What both headers of an entry say alike. */
function describe(data: Buffer, body: Buffer, method: number, name: Buffer): Buffer {
  return Buffer.concat([
    ...[VERSION, UTF8, method, TIME, DATE].map(uint16),
    ...[crc32(data), body.length, data.length].map(uint32),
    ...[name.length, 0].map(uint16),
  ]);
}

/** The rest of an entry in the directory: no comment, first disk, no attributes. */
function place(offset: number): Buffer {
  return Buffer.concat([...[0, 0, 0].map(uint16), ...[0, offset].map(uint32)]);
}

function end(entries: number, size: number, offset: number): Buffer {
  return Buffer.concat([
    uint32(0x06054b50),
    ...[0, 0, entries, entries].map(uint16),
    ...[size, offset].map(uint32),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
