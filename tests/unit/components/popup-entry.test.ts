import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepDraft, readDraft } from '../../../entrypoints/popup/draft.ts';
import { launch } from '../../../entrypoints/popup/launch.ts';
import { createPageLinks } from '../../../entrypoints/popup/page-links.ts';

const tabs = { update: vi.fn(async () => ({})) };
const session = new Map<string, unknown>();

vi.mock('wxt/browser', () => ({
  browser: {
    get tabs() {
      return tabs;
    },
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        set: async (entries: object) =>
          Object.entries(entries).map(([key, value]) => session.set(key, value)),
      },
    },
  },
}));

beforeEach(() => {
  tabs.update.mockReset();
});

describe('launching', () => {
  test('hands a page of the catalogue to the tab', async () => {
    expect(await launch('ms-settings:activation', 7)).toBe(true);
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(7, { url: 'ms-settings:activation' });
  });

  test.each([
    'ms-settings:activation?activationSource=page',
    'ms-settings:activation#x',
    'MS-SETTINGS:activation',
    ' ms-settings:activation',
    'ms-settings:no-such-page',
    'ms-msdt:/id',
    'search-ms:query=x',
    'javascript:alert(1)',
    'https://example.org/',
    '',
  ])('refuses %s', async (uri) => {
    expect(await launch(uri, 7)).toBe(false);
    expect(tabs.update).not.toHaveBeenCalled();
  });

  test('says so where the browser refuses', async () => {
    tabs.update.mockRejectedValueOnce(new Error('no'));
    expect(await launch('ms-settings:activation', 7)).toBe(false);
  });
});

describe('pages as they are shown', () => {
  const eleven = createPageLinks('en', 11);

  test.each([
    ['en', 11, 'ms-settings:activation', 'Activation', 'System', 'Settings › System › Activation'],
    [
      'en',
      10,
      'ms-settings:activation',
      'Activation',
      'Update & Security',
      'Settings › Update & Security › Activation',
    ],
    ['en', 11, 'ms-settings:windowsupdate', 'Windows Update', 'Settings', 'Settings › Windows Update'],
    ['de', 11, 'ms-settings:activation', 'Aktivierung', 'System', 'Einstellungen › System › Aktivierung'],
  ] as const)('in %s, Windows %i: %s', (language, windows, uri, name, category, path) => {
    const page = createPageLinks(language, windows).pageOf(uri);
    expect(page).toMatchObject({ name, category });
    expect(page?.path?.join(' › ')).toBe(path);
  });

  test('a page that is not in the catalogue is none', () => {
    expect(eleven.pageOf('ms-settings:no-such-page')).toBe(null);
  });

  test('a page that this Windows no longer has says so', async () => {
    expect(eleven.pageOf('ms-settings:tabletmode')?.remark).toBe('searchRemoved 11');
    expect(createPageLinks('en', 10).pageOf('ms-settings:tabletmode')?.remark).not.toContain('searchRemoved');
  });

  test('conditions are told to those who read English only', () => {
    expect(eleven.pageOf('ms-settings:network-wifi')?.remark).toContain('Wi-Fi adapter');
    expect(createPageLinks('de', 11).pageOf('ms-settings:network-wifi')?.remark).toBe('');
  });

  test('all pages stand once, by area, each with a path', () => {
    const groups = eleven.all();
    const uris = groups.flatMap(({ pages }) => pages.map(({ uri }) => uri));
    expect(new Set(uris).size).toBe(uris.length);
    expect(groups.map(({ name }) => name)).toContain('Privacy & security');
    expect(groups.flatMap(({ pages }) => pages).filter(({ path }) => path === null)).toEqual([]);
  });
});

test('a draft is kept without the product key in it', async () => {
  await keepDraft('Key ABCDE-12345-FGHIJ-67890-KLMNO of the old PC');
  expect(await readDraft()).toMatch(/^Key •.* of the old PC$/);
});
