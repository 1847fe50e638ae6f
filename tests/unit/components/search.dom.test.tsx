import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageLink } from '../../../components/settings-search/page-link.ts';
import { SettingsSearch } from '../../../components/settings-search/SettingsSearch.tsx';
import { find, pages } from './support/popup-samples.ts';
import { all, expectAccessible, focused, one, stage } from './support/stage.tsx';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

const chosen: PageLink[] = [];
const field = () => one<HTMLInputElement>('input');
const options = () => all('[role="option"]').map((option) => option.firstElementChild?.textContent);
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');

beforeEach(async () => {
  chosen.length = 0;
  const suggestions = [
    { name: 'Pinned', pages: pages.slice(0, 1) },
    { name: 'Recent', pages: pages.slice(1, 3) },
  ];
  stage(
    <main>
      <SettingsSearch
        label="Find"
        find={find}
        suggestions={suggestions}
        onChoose={(page) => chosen.push(page)}
      />
    </main>,
  );
  await userEvent.click(field());
});

test('finds as one types, and is accessible while it does', async () => {
  await userEvent.keyboard('a');
  await expect.poll(options).toEqual(['About', 'Activation', 'Windows Update']);
  expect(active()?.textContent).toContain('About');
  expect(field().ariaExpanded).toBe('true');
  await expectAccessible();
});

test.each([
  ['{Enter}', 'About'],
  ['{ArrowDown}{Enter}', 'Activation'],
  ['{ArrowUp}{Enter}', 'Windows Update'],
  ['{ArrowDown}{ArrowDown}{ArrowDown}{Enter}', 'About'],
])('%s takes %s, empties the field and keeps the focus', async (keys, name) => {
  await userEvent.keyboard('a');
  await expect.poll(options).toHaveLength(3);
  await userEvent.keyboard(keys);
  expect(chosen.map((page) => page.name)).toEqual([name]);
  await expect.poll(() => field().value).toBe('');
  expect(focused()).toBe(field());
});

test('Escape clears once and then belongs to the popup', async () => {
  await userEvent.keyboard('a');
  await expect.poll(options).toHaveLength(3);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => field().value).toBe('');
  expect(options()).toEqual([]);
  const free = new Promise<boolean>((resolve) => {
    document.addEventListener('keydown', (event) => resolve(!event.defaultPrevented), { once: true });
  });
  await userEvent.keyboard('{Escape}');
  expect(await free).toBe(true);
});

test('the arrow key in the empty field offers pinned and recent pages by group', async () => {
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(options).toEqual(['About', 'Activation', 'Troubleshoot']);
  expect(all('[role="group"]').map((group) => group.firstElementChild?.textContent)).toEqual([
    'Pinned',
    'Recent',
  ]);
  await expectAccessible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(chosen.map((page) => page.name)).toEqual(['Activation']);
});

test('a click takes a page', async () => {
  await userEvent.keyboard('your');
  await expect.poll(options).toEqual(['Your info']);
  await userEvent.click(one('[role="option"]'));
  expect(chosen.map((page) => page.name)).toEqual(['Your info']);
});

test('says when nothing fits', async () => {
  await userEvent.keyboard('zzz');
  await expect.poll(() => one('[role="status"]').textContent).toBe('No Settings page fits “zzz”.');
  expect(field().ariaExpanded).toBe('false');
});

test('a late answer never replaces a newer one', async () => {
  const waiting = new Map<string, (pages: readonly PageLink[]) => void>();
  const slow = (query: string) => new Promise<readonly PageLink[]>((resolve) => waiting.set(query, resolve));
  stage(<SettingsSearch label="Find" find={slow} onChoose={() => {}} />);
  await userEvent.click(field());
  await userEvent.keyboard('ab');
  await expect.poll(() => waiting.has('ab')).toBe(true);
  waiting.get('ab')?.(pages.slice(0, 1));
  await expect.poll(options).toEqual(['About']);
  waiting.get('a')?.(pages.slice(1, 2));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(options()).toEqual(['About']);
});
