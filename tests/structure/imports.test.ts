import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawGraph } from '../../scripts/graph/draw.ts';
import { importsOf, sourceFiles } from '../../scripts/graph/imports.ts';
import { rowsOfRooms, shownGraph } from '../../scripts/graph/page.ts';
import { reachedFrom, readRooms } from '../../scripts/graph/rooms.ts';

const page = readFileSync('docs/architecture.md', 'utf8');
const graph = readRooms();

/** Rooms that may talk to the browser's extension API. */
const WITH_BROWSER = new Set(['messages', 'storage', 'checklist', 'progress', 'sites', 'preferences']);

const room = (path: string) => (path.startsWith('lib/') ? (path.split('/')[1] ?? '') : '');
const lib = importsOf(sourceFiles('lib'));

test('the rooms of lib import what the page on architecture says, no more and no less', () => {
  const found = [...graph]
    .filter(([name]) => name.startsWith('lib/') && name !== 'lib/index.ts')
    .map(([name, imported]) => [room(name), imported.map(room).sort()] as const);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(rowsOfRooms(page)));
});

test('the page on architecture draws the graph as it is (npm run graph -- --write)', () => {
  expect(shownGraph(page)).toBe(drawGraph(graph));
});

test('no room reaches itself through others', () => {
  expect([...graph.keys()].filter((name) => reachedFrom(name, graph).has(name))).toEqual([]);
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
  const wrong = lib.filter(({ from, to }) => /^wxt/.test(to) && !WITH_BROWSER.has(room(from)));
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
