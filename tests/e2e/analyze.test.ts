import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SAMPLE = 'tests/fixtures/sample/link-licence.html';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainsteps-analyze-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function analyze(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, ['scripts/analyze.ts', ...args]);
    let out = '';
    let err = '';
    run.stdout.on('data', (chunk) => (out += chunk));
    run.stderr.on('data', (chunk) => (err += chunk));
    run.on('close', (code) => resolve({ code, out, err }));
  });
}

test('prints one JSON object a line, in the order of the files, and goes on after a file that cannot be read', async () => {
  const bread = join(folder, 'bread.html');
  await writeFile(bread, '<title>Bread</title><ol><li>Open the flour.</li><li>Press the dough.</li></ol>');
  const { code, out, err } = await analyze(SAMPLE, join(folder, 'none.html'), bread, '--json');
  expect(code).toBe(1);
  expect(err).toContain('none.html: no such file');
  const [sample, other] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(sample).toMatchObject({ file: SAMPLE, verdict: 'guide', language: 'en' });
  expect(sample.procedures).toHaveLength(3);
  expect(other).toMatchObject({ file: bread, verdict: 'other', procedures: [] });
});

test('analyses everything when forced, and tells it in words', async () => {
  const bread = join(folder, 'forced.html');
  await writeFile(bread, '<title>Bread</title><ol><li>Open the flour.</li><li>Press the dough.</li></ol>');
  const { code, out } = await analyze(bread, '--force');
  expect(code).toBe(0);
  expect(out).toContain('Not a guide');
  expect(out).toContain('2. Press the dough.');
});

test.each([
  ['a folder', () => [folder], 'not a file', 1],
  ['no file at all', () => [], 'Usage', 2],
  ['an unknown option', () => [SAMPLE, '--yaml'], '--yaml', 2],
])('says what is wrong with %s', async (_, args, complaint, status) => {
  const { code, err } = await analyze(...args());
  expect(err).toContain(complaint);
  expect(code).toBe(status);
});

test('refuses a file that is no text', async () => {
  const picture = join(folder, 'picture.png');
  await writeFile(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
  const { code, err } = await analyze(picture);
  expect(code).toBe(1);
  expect(err).toContain('not a text file');
});
