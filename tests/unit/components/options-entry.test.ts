import { beforeEach, expect, test, vi } from 'vitest';
import { Importer } from '../../../entrypoints/options/importer.ts';
import { exportLists } from '../../../lib/checklist/transfer.ts';

const change = vi.fn();

vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));
vi.mock('../../../lib/checklist/client.ts', () => ({ change: () => change() }));
vi.mock('../../../lib/checklist/store.ts', () => ({ readChecklists: async () => [] }));

beforeEach(() => {
  change.mockReset();
});

const FILE = exportLists([], 0);

test('an import is told of from its beginning until another file is read', async () => {
  const importer = new Importer();
  const { promise, resolve } = Promise.withResolvers<object>();
  change.mockReturnValue(promise);
  expect((await importer.read(FILE)).ok).toBe(true);
  expect(importer.telling).toBe(false);
  const running = importer.run('merge');
  expect(importer.telling).toBe(true);
  resolve({ ok: true });
  await running;
  expect(importer.telling).toBe(true);
  await importer.read(FILE);
  expect(importer.telling).toBe(false);
});

test('an import that failed is not told of', async () => {
  const importer = new Importer();
  change.mockResolvedValue({ ok: false, problem: 'storage' });
  await importer.read(FILE);
  await importer.run('merge');
  expect(importer.telling).toBe(false);
});
