import { beforeEach, expect, test, vi } from 'vitest';
import { welcome } from '../../../entrypoints/background/welcome.ts';

const world = vi.hoisted(() => ({
  installType: 'normal',
  policy: {} as object | Error,
  stored: {} as Record<string, unknown>,
  opened: [] as string[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
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

beforeEach(() => Object.assign(world, { installType: 'normal', policy: {}, stored: {}, opened: [] }));

test('a person sees the page, once', async () => {
  await welcome();
  await welcome();
  expect(world.opened).toEqual(['/welcome.html']);
});

test('a browser that knows no policies is no obstacle', async () => {
  world.policy = new Error('no manifest found');
  await welcome();
  expect(world.opened).toHaveLength(1);
});

test.each([
  ['installed', { installType: 'admin' }],
  ['set up', { policy: { language: 'de' } }],
])('nobody does where an administrator has %s the extension', async (_, facts) => {
  Object.assign(world, facts);
  await welcome();
  expect(world.opened).toEqual([]);
});
