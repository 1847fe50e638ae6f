import { expect, test } from 'vitest';
import { importsOf, sourceFiles } from './support/imports.ts';

/** Which rooms of lib each room may import; a room may always import itself. */
const ALLOWED: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  dom: ['model', 'text'],
  ads: ['model', 'text', 'dom'],
  article: ['model', 'text', 'dom'],
  gate: ['model', 'text', 'dom'],
  risks: ['model', 'text', 'dom'],
  settings: ['model', 'text', 'dom'],
  steps: ['model', 'text', 'dom'],
  guide: ['model', 'text', 'dom', 'ads', 'article', 'gate', 'risks', 'settings', 'steps'],
  messages: ['model'],
  storage: ['model', 'text'],
  checklist: ['model', 'text', 'storage', 'messages', 'settings'],
  progress: ['model', 'text', 'storage', 'messages'],
  sites: ['model', 'text', 'storage', 'messages'],
  preferences: ['model', 'text', 'storage', 'messages', 'settings'],
  backup: ['model', 'storage', 'messages', 'checklist', 'progress', 'sites', 'preferences'],
};

/** Rooms that may talk to the browser's extension API. */
const WITH_BROWSER = new Set(['messages', 'storage', 'checklist', 'progress', 'sites', 'preferences']);

const room = (path: string) => (path.startsWith('lib/') ? (path.split('/')[1] ?? '') : '');
const lib = importsOf(sourceFiles('lib'));

test('rooms of lib import only rooms below them', () => {
  const wrong = lib
    .filter(({ from, to }) => room(to) && room(from) !== 'index.ts' && room(from) !== room(to))
    .filter(({ from, to }) => !ALLOWED[room(from)]?.includes(room(to)))
    .map(({ from, to }) => `${from} imports ${to}`);
  expect(wrong).toEqual([]);
});

test('every room of lib is known', () => {
  const rooms = new Set(sourceFiles('lib').map(room));
  rooms.delete('index.ts');
  expect([...rooms].filter((name) => !ALLOWED[name])).toEqual([]);
});

test('nothing imports entrypoints, and lib imports neither components nor scripts', () => {
  const all = importsOf(sourceFiles('lib', 'components', 'entrypoints'));
  const wrong = all.filter(
    ({ from, to }) =>
      (to.startsWith('entrypoints/') && !from.startsWith('entrypoints/')) ||
      (/^(?:components|scripts|tests)\//.test(to) && from.startsWith('lib/')) ||
      /^(?:scripts|tests)\//.test(to),
  );
  expect(wrong).toEqual([]);
});

test('the engine does not know that it runs in an extension', () => {
  const wrong = lib.filter(
    ({ from, to }) => /^(?:wxt|webextension-polyfill)/.test(to) && !WITH_BROWSER.has(room(from)),
  );
  expect(wrong).toEqual([]);
});

test('the gate brings no library and no polyfill', () => {
  const reached = new Set<string>();
  const packages = new Set<string>();
  const follow = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { to } of importsOf([path]))
      /\.tsx?$/.test(to) ? follow(to) : to.endsWith('.json') || packages.add(to);
  };
  follow('entrypoints/gate/index.ts');
  expect([...packages]).toEqual(['wxt/utils/define-unlisted-script']);
});

test('views take props and callbacks: they reach neither storage nor messages', () => {
  const wrong = importsOf(sourceFiles('components')).filter(
    ({ from, to }) =>
      (to.startsWith('entrypoints/') || /^wxt\//.test(to)) && from !== 'components/shared/i18n.ts',
  );
  expect(wrong).toEqual([]);
});

test('no import runs in a circle', () => {
  const files = sourceFiles('lib', 'components', 'entrypoints');
  const targets = new Map(files.map((file) => [file, importsOf([file]).map(({ to }) => to)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, trail: string[]) => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});
