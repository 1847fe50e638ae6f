import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OptionsProps } from '../../../components/options/contract.ts';
import { Options } from '../../../components/options/Options.tsx';
import { optionsProps, preview } from './support/options-samples.ts';
import { all, button, expectAccessible, focused, one, stage } from './support/stage.tsx';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

const done = { ok: true, masked: false } as const;
const refused = { ok: false, problem: 'full', detail: 'problemStorageFull' } as const;
const show = (changes: Partial<OptionsProps> = {}) => stage(<Options {...optionsProps(changes)} />);
const control = (name: string) => {
  const title = all('.setting-words > p:first-child').find((element) => element.textContent === name);
  return one<HTMLInputElement & HTMLSelectElement>(`[aria-labelledby="${title?.id}"]`);
};
const file = (text: string) => new File([text], 'lists.json', { type: 'application/json' });

test('is accessible', async () => {
  show();
  await expectAccessible();
  document.documentElement.style.colorScheme = 'dark';
  await expectAccessible();
  document.documentElement.style.colorScheme = '';
});

describe('choices', () => {
  const changes: object[] = [];
  const onPreferences = async (change: object) => {
    changes.push(change);
    return done;
  };
  beforeEach(() => {
    changes.length = 0;
  });

  test.each([
    ['Hide ads in guides', { hideAds: false }],
    ['Mark passages in the article', { annotate: false }],
    ['Keep lists in the browser account', { sync: false }],
    ['Show on the icon what is left', { badge: true }],
  ])('%s', async (name, change) => {
    show({ onPreferences });
    await userEvent.click(control(name));
    expect(changes).toEqual([change]);
  });

  test.each([
    ['On a recognised guide', 'never', { opening: 'never' }],
    ['Your Windows', '10', { windows: 10 }],
    ['Your Windows', 'auto', { windows: 'auto' }],
    ['Language', 'pt-BR', { language: 'pt-BR' }],
  ])('%s: %s', async (name, value, change) => {
    show({ onPreferences });
    await userEvent.selectOptions(control(name), value);
    expect(changes).toEqual([change]);
  });

  test('a refused one goes back, and the reason is told', async () => {
    show({ onPreferences: async () => refused });
    await userEvent.click(control('Show on the icon what is left'));
    await expect.poll(() => one('.notice-place').textContent).toContain('storage');
    expect(control('Show on the icon what is left').checked).toBe(false);
  });

  test('what the organisation has switched off cannot be changed', () => {
    show({ featuresOff: ['ads', 'annotations', 'sync', 'import', 'export'] });
    for (const name of [
      'Hide ads in guides',
      'Mark passages in the article',
      'Keep lists in the browser account',
    ])
      expect(control(name).disabled).toBe(true);
    expect(
      all('#backup button, #lists button[aria-label^="Export"]').map((found) => found.textContent),
    ).toEqual(['Export']);
  });
});

test('sites can be taken off both lists', async () => {
  const removed: unknown[] = [];
  show({
    onSite: async (...args) => {
      removed.push(args);
      return done;
    },
  });
  await userEvent.click(button('Remove intranet.example'));
  await userEvent.click(button('Remove paper.example'));
  expect(removed).toEqual([
    ['off', 'intranet.example', false],
    ['keepAds', 'paper.example', false],
  ]);
});

test('a site is shown in its own letters and taken off by the name that is kept', async () => {
  const onSite = vi.fn(async () => done);
  show({ sites: { off: ['xn--mnchen-3ya.example'], keepAds: [] }, onSite });
  expect(one('#sites .setting-list').textContent).toContain('münchen.example');
  await userEvent.click(button('Remove münchen.example'));
  expect(onSite.mock.calls).toEqual([['off', 'xn--mnchen-3ya.example', false]]);
});

test('archived lists come back, and a deletion can be undone', async () => {
  const intents: unknown[] = [];
  show({
    act: async (intent) => {
      intents.push(intent);
      return done;
    },
  });
  await userEvent.click(button('Bring back “The PC we gave away”'));
  await userEvent.click(button('Delete “Home PC”'));
  await userEvent.click(button('Undo'));
  await expect
    .poll(() => intents)
    .toEqual([
      { type: 'list/archive', list: 'old', archived: false },
      { type: 'list/delete', list: 'home' },
      { type: 'list/undelete', list: 'home' },
    ]);
});

describe('importing', () => {
  const choose = (text = '{}') => userEvent.upload(one('input[type="file"]'), file(text));

  test('shows what would become of each list before anything is changed', async () => {
    const onImport = vi.fn(async () => done);
    const texts: string[] = [];
    show({
      onImport,
      onReadFile: async (text) => {
        texts.push(text);
        return { ok: true, preview };
      },
    });
    await choose('{"a":1}');
    await expect
      .poll(() => all('.fate').map((fate) => fate.textContent))
      .toEqual(['will be merged', 'will be added']);
    expect(texts).toEqual(['{"a":1}']);
    expect(one('.import-preview').textContent).toContain('Plainsteps never keeps keys');
    await expect.poll(() => focused().textContent).toBe('In this file');
    await expectAccessible();
    await userEvent.click(all('.import-preview input[type="radio"]')[1] as Element);
    await expect
      .poll(() => all('.fate').map((fate) => fate.textContent))
      .toEqual(['will be replaced', 'will be added', 'will be deleted']);
    expect(onImport).not.toHaveBeenCalled();
    await userEvent.click(button('Import'));
    expect(onImport).toHaveBeenCalledExactlyOnceWith('replace');
    await expect.poll(() => one('.file-done').textContent).toBe('Imported');
    expect(all('.import-preview')).toEqual([]);
  });

  test('says what replacing deletes besides lists, and merging does not', async () => {
    const lost = ['sites: 2', 'these options'];
    show({ onReadFile: async () => ({ ok: true, preview: { ...preview, kind: 'backup', lost } }) });
    await choose();
    await expect.poll(() => all('.import-preview')).toHaveLength(1);
    expect(one('.import-preview').textContent).not.toContain('sites: 2');
    await userEvent.click(all('.import-preview input[type="radio"]')[1] as Element);
    await expect
      .poll(() => one('.import-preview').textContent)
      .toContain('Will be deleted or reset: sites: 2, these options');
    await expectAccessible();
  });

  test('a broken file is refused in words', async () => {
    show({ onReadFile: async () => ({ ok: false, words: 'Line 3 is broken.' }) });
    await choose();
    await expect
      .poll(() => one('.file-problem').textContent)
      .toContain('nothing was changed. Line 3 is broken.');
    expect(all('.import-preview')).toEqual([]);
    await expectAccessible();
  });

  test('what could not be stored stays open for another try', async () => {
    show({ onImport: async () => refused });
    await choose();
    await expect.poll(() => all('.import-preview')).toHaveLength(1);
    await userEvent.click(button('Import'));
    await expect.poll(() => one('.notice-place').textContent).toContain('storage');
    expect(all('.import-preview')).toHaveLength(1);
  });
});

describe('sites written by hand', () => {
  const field = () => one<HTMLInputElement>('[aria-label="Plainsteps is off on: site to add"]');

  test.each([
    ['example.com', 'example.com'],
    [' WWW.Example.com ', 'example.com'],
    ['https://www.example.co.uk/windows/activate?x=1', 'example.co.uk'],
    ['example.com/?from=https://other.example/', 'example.com'],
    ['intranet', 'intranet'],
    ['localhost:8080', 'localhost'],
    ['http://localhost/guide', 'localhost'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
  ])('%s is taken as a site', async (text, host) => {
    const onSite = vi.fn(async () => done);
    show({ onSite });
    await userEvent.fill(field(), text);
    await userEvent.keyboard('{Enter}');
    expect(onSite.mock.calls).toEqual([['off', host, true]]);
    expect(field().value).toBe('');
  });

  test.each([
    '',
    'no site',
    'ftp://example.com/',
    'edge://settings/',
    '.',
    '.lead.com',
    `${'a'.repeat(70)}.example`,
  ])('%s is none, and that is said', async (text) => {
    const onSite = vi.fn(async () => done);
    show({ onSite });
    if (text) await userEvent.fill(field(), text);
    else field().focus();
    await userEvent.keyboard('{Enter}');
    expect(onSite).not.toHaveBeenCalled();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(document.body.textContent).toContain('Write the name of a site');
    expect(field().value).toBe(text);
    await expectAccessible();
  });
});

test('the keys of all views are listed, those of the browser with their real bindings', () => {
  show({
    shortcuts: [{ id: 'toggle-guide', words: 'Show or hide the guide on this page', keys: 'Ctrl+Shift+Y' }],
  });
  const keys = all('#shortcuts kbd').map((key) => key.textContent);
  for (const key of ['Ctrl+Shift+Y', '/', 'N', 'F2', 'J / ↓', 'X', 'O', 'C', 'S', '?'])
    expect(keys).toContain(key);
});
