import { beforeEach, expect, test, vi } from 'vitest';
import { listenByHand } from '../../../entrypoints/background/menus.ts';
import { openGuide, toggleGuide } from '../../../entrypoints/background/open-guide.ts';

type Listener = (...event: unknown[]) => void;

const world = vi.hoisted(() => ({
  url: 'https://a.example/' as string | Error,
  storage: null as Error | null,
  injection: null as Error | null,
  badge: '',
  popups: 0,
  listeners: [] as Listener[],
}));

const throwing = <T>(value: T | Error): T => {
  if (value instanceof Error) throw value;
  return value;
};

vi.mock('wxt/browser', () => {
  const read = async () => throwing(world.storage ?? {});
  const listen = { addListener: (listener: Listener) => world.listeners.push(listener) };
  return {
    browser: {
      i18n: { getMessage: (key: string) => key },
      storage: { local: { get: read, set: read }, managed: { get: read } },
      scripting: { executeScript: async () => throwing(world.injection ?? []) },
      contextMenus: { onClicked: listen },
      commands: { onCommand: listen },
      action: {
        setBadgeBackgroundColor: async () => {},
        setBadgeText: async ({ text }: { text: string }) => {
          world.badge = text;
        },
        openPopup: async () => {
          world.popups++;
          throw new Error('no gesture');
        },
      },
      tabs: {
        get: async () => ({ url: throwing(world.url) }),
        sendMessage: async () => throwing(new Error('Receiving end does not exist.')),
      },
    },
  };
});

const fresh = { url: 'https://a.example/', storage: null, injection: null, badge: '', popups: 0 };
beforeEach(() => void Object.assign(world, fresh, { listeners: [] }));

const failures = [
  ['a tab that is gone', { url: new Error('No tab with id: 7') }, 'failed'],
  ['a page of the browser itself', { url: 'chrome://settings/' }, 'not-a-web-page'],
  ['a page that the browser keeps from extensions', { injection: new Error('no access') }, 'no-access'],
  ['storage that cannot be read', { storage: new Error('An unexpected error') }, 'storage'],
] as const;

test.each(failures)('%s is a problem with a name, not an error', async (_, facts, problem) => {
  Object.assign(world, facts);
  expect(await openGuide(7)).toEqual({ opened: false, problem });
  expect(await toggleGuide(7)).toEqual({ opened: false, problem });
});

test.each(failures)('menu and shortcut tell of %s on the icon, and ask for the popup', async (_, facts) => {
  Object.assign(world, facts);
  listenByHand();
  const [onMenu, onCommand] = world.listeners;
  onMenu?.({ menuItemId: 'show-steps' }, { id: 7 });
  await expect.poll(() => [world.badge, world.popups]).toEqual(['!', 1]);
  world.badge = '';
  onCommand?.('toggle-guide', { id: 7 });
  await expect.poll(() => [world.badge, world.popups]).toEqual(['!', 2]);
});
