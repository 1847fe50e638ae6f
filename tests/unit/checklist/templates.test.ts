import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { templateData } from '../../../lib/checklist/data/templates.ts';
import { firstTemplate, listTemplates, newItems } from '../../../lib/checklist/templates.ts';
import { isLaunchable } from '../../../lib/settings/allow-list.ts';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const words = (key: string) => messages[key]?.message ?? '';
const templates = listTemplates(words);

test.each(templates.map((template) => [template.id, template] as const))(
  'template %s is complete',
  (_, template) => {
    expect(template.name).not.toBe('');
    for (const item of template.items) {
      expect(item.text).not.toBe('');
      expect(item.settings === undefined || isLaunchable(item.settings ?? '')).toBe(true);
    }
  },
);

test('no message of a template is left over', () => {
  const used = templateData.flatMap(({ id, items }) => [
    `template_${id}`,
    ...items.map((item) => `template_${id}_${item.id}`),
  ]);
  const there = Object.keys(messages).filter((key) => key.startsWith('template_'));
  expect(there.sort()).toEqual(used.sort());
});

test('every problem that a change or a file can have is put into words', () => {
  const sources = ['lib/checklist', 'lib/progress', 'lib/sites', 'lib/storage', 'lib/messages'];
  const keys = new Set(sources.concat('entrypoints/background/writer').flatMap(problemKeys));
  expect(keys.size).toBeGreaterThan(20);
  expect([...keys].filter((key) => !words(key))).toEqual([]);
});

function problemKeys(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/'((?:problem|sync)[A-Z]\w+)'/g)].map(
      ([, key = '']) => key,
    ),
  );
}

test('a fresh installation starts with the six steps of linking a licence', () => {
  const first = templates.find(({ id }) => id === firstTemplate);
  expect(first?.items.map(({ settings = null }) => settings)).toEqual([
    'ms-settings:activation',
    'ms-settings:yourinfo',
    'ms-settings:yourinfo',
    'ms-settings:activation',
    null,
    'ms-settings:about',
  ]);
});

test('templates of the administrator come first', () => {
  const [given] = listTemplates(words, [{ name: 'Ours', items: [{ text: 'One', settings: '' }] }]);
  expect(given).toEqual({
    id: 'managed_0',
    name: 'Ours',
    items: [{ text: 'One', note: '', command: '', settings: null }],
  });
  expect(new Set(newItems([...templates.flatMap(({ items }) => items)]).map(({ id }) => id)).size).toBe(
    templates.flatMap(({ items }) => items).length,
  );
});
