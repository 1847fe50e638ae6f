import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { changePreferences } from '../../../lib/preferences/client.ts';
import { defaultPreferences } from '../../../lib/preferences/defaults.ts';
import { parseManaged, readManaged } from '../../../lib/preferences/managed.ts';
import { readChosen, readPreferences, watchPreferences } from '../../../lib/preferences/store.ts';
import { fake } from '../storage/support/fake-browser.ts';
import { pass, useBackground } from '../storage/support/session.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../storage/support/fake-browser.ts')).fakeBrowser,
}));

useBackground();

test('a reader who has chosen nothing gets the defaults, and nothing leaves the browser', async () => {
  expect(await readPreferences()).toEqual(defaultPreferences);
  expect(defaultPreferences.sync).toBe(false);
});

test('only what was chosen is stored', async () => {
  await changePreferences({ badge: true });
  await changePreferences({ windows: 10 });
  expect(await readChosen()).toEqual({ badge: true, windows: 10 });
  expect(await readPreferences()).toEqual({ ...defaultPreferences, badge: true, windows: 10 });
});

test('merging a backup keeps what was chosen here and adds what was not', async () => {
  await changePreferences({ hideAds: true, pinnedPages: ['ms-settings:about'] });
  const preferences = { hideAds: false, badge: true, pinnedPages: [] };
  await changePreferences({ type: 'restore', mode: 'merge', preferences });
  expect(await readChosen()).toEqual({ hideAds: true, badge: true, pinnedPages: ['ms-settings:about'] });
});

test('what is replaced by a backup goes back to its default where the backup has none', async () => {
  await changePreferences({ hideAds: false, badge: true });
  await changePreferences({ type: 'restore', mode: 'replace', preferences: { windows: 10 } });
  expect(await readChosen()).toEqual({ windows: 10 });
  expect(await readPreferences()).toEqual({ ...defaultPreferences, windows: 10 });
});

test.each([
  ['another way of restoring', { type: 'restore', mode: 'mix', preferences: {} }],
  ['another intent', { type: 'forget', badge: true }],
  ['another word', { opening: 'sometimes' }],
  ['another version', { windows: 12 }],
  ['a link for a page', { pinnedPages: ['https://a.example/'] }],
  ['a width of nothing', { panelWidth: 0 }],
])('%s is refused', async (_, changes) => {
  expect(await changePreferences(changes as never)).toMatchObject({ ok: false, problem: 'invalid' });
  expect(await readPreferences()).toEqual(defaultPreferences);
});

test('a watcher gets the present state and every change', async () => {
  await readPreferences();
  const seen: boolean[] = [];
  watchPreferences(({ badge }) => seen.push(badge), new AbortController().signal);
  await changePreferences({ badge: true });
  await pass(10);
  expect(seen).toEqual([false, true]);
});

test('a policy switches features off and sets the language, whatever was chosen', async () => {
  await changePreferences({ sync: true, language: 'de' });
  fake.data.managed = { featuresOff: ['sync', 'ads'], language: 'fr' };
  expect(await readPreferences()).toMatchObject({
    sync: false,
    hideAds: false,
    annotate: true,
    language: 'fr',
  });
  expect(await readChosen()).toEqual({ sync: true, language: 'de' });
});

test('a watcher hears of a policy that the browser tells late', async () => {
  const seen: boolean[] = [];
  fake.data.managed = { featuresOff: ['ads'] };
  watchPreferences(({ hideAds }) => seen.push(hideAds), new AbortController().signal);
  await pass(10);
  fake.data.managed = {};
  await readPreferences();
  await pass(10);
  expect(seen.at(-1)).toBe(true);
});

test('a setting of the policy that does not fit is left out, the others hold', () => {
  expect(parseManaged({ featuresOff: ['nonsense'], sitesOff: ['a.example'], templates: 3 })).toEqual({
    templates: [],
    sitesOff: ['a.example'],
    featuresOff: [],
    language: '',
  });
});

test('where there is no policy, nothing is laid down', async () => {
  expect(await readManaged()).toEqual({ templates: [], sitesOff: [], featuresOff: [], language: '' });
});

const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
const docs = readFileSync('docs/deployment.md', 'utf8');
const examples = [...docs.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text));

test('the schema and the code know the same settings', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(parseManaged({})).sort());
});

test('the example of the documentation is taken over whole', () => {
  const policy = examples.map((example) => findPolicy(example)).find(Boolean) ?? {};
  expect(Object.keys(policy).sort()).toEqual(Object.keys(schema.properties).sort());
  const managed = parseManaged(policy);
  expect(managed).toMatchObject({ ...policy, templates: [{ name: expect.any(String) }] });
  for (const feature of managed.featuresOff)
    expect(schema.properties.featuresOff.items.enum).toContain(feature);
});

/** The settings of this extension in an example of `3rdparty`. */
function findPolicy(example: Record<string, unknown>): Record<string, unknown> | undefined {
  const all = (example['3rdparty'] as { extensions?: Record<string, object> } | undefined)?.extensions ?? {};
  return Object.values(all)[0] as Record<string, unknown> | undefined;
}
