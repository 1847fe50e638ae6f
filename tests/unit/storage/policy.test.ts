import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPolicy } from '../../../lib/storage/policy.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const policy = { sitesOff: ['example.com'] };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('gives what the browser tells', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(policy as never);
  expect(await readPolicy()).toEqual(policy);
});

test('gives what was last known where the browser takes its time', async () => {
  const get = vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(policy as never);
  await readPolicy();
  get.mockReturnValue(new Promise(() => {}) as never);
  expect(await readPolicy()).toEqual(policy);
});

test('forgets a policy that is gone', async () => {
  const get = vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(policy as never);
  await readPolicy();
  get.mockResolvedValue({} as never);
  await readPolicy();
  get.mockReturnValue(new Promise(() => {}) as never);
  expect(await readPolicy()).toEqual({});
});

test('is empty where there are no policies at all', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no managed storage'));
  expect(await readPolicy()).toEqual({});
});
