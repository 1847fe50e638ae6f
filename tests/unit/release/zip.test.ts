import { randomBytes } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Entry, zip } from '../../../scripts/release/zip.ts';

const entries: Entry[] = [
  { path: 'manifest.json', data: Buffer.from('{"name":"x"}'.repeat(50)) },
  { path: 'icon/16.png', data: randomBytes(300) },
  { path: 'empty.txt', data: Buffer.alloc(0) },
  { path: '_locales/日本/messages.json', data: Buffer.from('{}') },
];

/** Reads an archive as the format says, from its directory. */
function unzip(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const nameLength = archive.readUInt16LE(at + 28);
    const path = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const data = readLocal(archive, archive.readUInt32LE(at + 42), path);
    expect(crc32(data)).toBe(archive.readUInt32LE(at + 16));
    expect(data.length).toBe(archive.readUInt32LE(at + 24));
    at += 46 + nameLength;
    return { path, data };
  });
}

function readLocal(archive: Buffer, at: number, path: string): Buffer {
  expect(archive.readUInt32LE(at)).toBe(0x04034b50);
  const method = archive.readUInt16LE(at + 8);
  const from = at + 30 + archive.readUInt16LE(at + 26);
  expect(archive.toString('utf8', at + 30, from)).toBe(path);
  const body = archive.subarray(from, from + archive.readUInt32LE(at + 18));
  return method === 0 ? body : inflateRawSync(body);
}

test('an archive gives back what was put into it', () => {
  const byPath = (a: Entry, b: Entry) => (a.path < b.path ? -1 : 1);
  expect(unzip(zip(entries))).toEqual(entries.toSorted(byPath));
});

test('the same files make the same archive, in whatever order they come', () => {
  expect(zip(entries.toReversed()).equals(zip(entries))).toBe(true);
});

test('other contents make another archive', () => {
  const [first, ...rest] = entries as [Entry, ...Entry[]];
  const changed = { ...first, data: Buffer.from('{"name":"y"}'.repeat(50)) };
  expect(zip([changed, ...rest]).equals(zip(entries))).toBe(false);
});
