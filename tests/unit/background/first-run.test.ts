import { beforeEach, expect, test, vi } from 'vitest';
import { firstRun } from '../../../entrypoints/background/first-run.ts';

const world = vi.hoisted(() => ({
  installType: 'normal',
  policy: {} as object | Error,
  stored: {} as Record<string, unknown>,
  opened: [] as string[],
  made: [] as string[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    management: { getSelf: async () => ({ installType: world.installType }) },
    storage: {
      managed: {
        get: async () => {
          if (world.policy instanceof Error) throw world.policy;
          return world.policy;
        },
      },
      local: {
        get: async () => world.stored,
        set: async (entries: object) => Object.assign(world.stored, entries),
      },
    },
    tabs: { create: async ({ url }: { url: string }) => world.opened.push(url) },
  },
}));

beforeEach(() =>
  Object.assign(world, { installType: 'normal', policy: {}, stored: {}, opened: [], made: [] }),
);

const run = () =>
  firstRun({
    'checklist/change': async ({ intent }) => {
      if (intent.type === 'list/create') world.made.push(intent.name);
      return { ok: true, masked: false };
    },
  });

test('a person sees the page and gets a list to start from, once', async () => {
  await run();
  await run();
  expect(world.opened).toEqual(['/welcome.html']);
  expect(world.made).toHaveLength(1);
});

test('no tab where the list could not be made: all of it is tried again', async () => {
  await expect(
    firstRun({
      'checklist/change': async () => {
        throw new Error('stopped');
      },
    }),
  ).rejects.toThrow('stopped');
  expect(world.opened).toEqual([]);
  await run();
  expect(world.opened).toHaveLength(1);
  expect(world.made).toHaveLength(1);
});

test('a browser that knows no policies is no obstacle', async () => {
  world.policy = new Error('no manifest found');
  await run();
  expect(world.opened).toHaveLength(1);
});

test.each([
  ['installed', { installType: 'admin' }],
  ['set up', { policy: { language: 'de' } }],
])('nobody does where an administrator has %s the extension', async (_, facts) => {
  Object.assign(world, facts);
  await run();
  expect(world.opened).toEqual([]);
});
