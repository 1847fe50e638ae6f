import { expect, test } from 'vitest';
import { surveySteps } from '../../../lib/steps/find.ts';
import { flatten, page, proceduresOf } from './support/page.ts';

function repeat(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index + 1)).join('');
}

test.each([
  ['one list', () => `<ol>${repeat(20_000, (index) => `<li>Click button ${index}.</li>`)}</ol>`],
  ['typed paragraphs', () => repeat(999, (index) => `<p>${index}. Click button ${index}.</p>`)],
  [
    'a list for each item',
    () => repeat(5_000, (index) => `<ol start="${index}"><li>Click button ${index}.</li></ol>`),
  ],
])('thousands of steps in %s', (_, write) => {
  const [found, ...others] = proceduresOf(write());
  expect(others).toEqual([]);
  expect(found?.steps.at(-1)?.text).toBe(`Click button ${found?.steps.length}.`);
});

test.each([
  ['ol', 'li'],
  ['ul', 'li'],
  ['div', 'div'],
  ['b', 'span'],
])('%s within %s, thousands deep', (outer, inner) => {
  const doc = page('<ol id="start"><li>Open Settings.</li><li id="deep">Click System.</li></ol>');
  let at: Element | null = doc.getElementById('deep');
  for (let depth = 0; depth < 5_000; depth++) {
    const [list, item] = [doc.createElement(outer), doc.createElement(inner)];
    item.append('Click on.');
    list.append(item);
    at?.append(list);
    at = item;
  }
  const [found] = surveySteps(doc.body).procedures;
  expect(found?.steps[0]?.text).toBe('Open Settings.');
  expect(flatten(found?.steps ?? []).length).toBeGreaterThan(1);
});

test('fields that take the names of properties change nothing', () => {
  const names = [
    'parentNode',
    'childNodes',
    'firstChild',
    'nextSibling',
    'nodeType',
    'localName',
    'getAttribute',
    'textContent',
  ];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  const [found] = proceduresOf(
    `<form>${fields}<ol><li>Open Settings.</li><li>Click System.</li></ol></form>`,
  );
  expect(found?.steps.map(({ text }) => text)).toEqual(['Open Settings.', 'Click System.']);
});

test('data that is no data is passed over', () => {
  const head = ['{', '[]', 'null', '"text"', '{"@type":"HowTo"}', '{"@type":["HowTo",3],"step":[null,4,{}]}']
    .map((data) => `<script type="application/ld+json">${data}</script>`)
    .join('');
  expect(proceduresOf('<p>Nothing here.</p>', head)).toEqual([]);
});

test('thousands of steps in a text file of as many elements', () => {
  const row = (index: number) => `<span>${index}.</span> <b>Click</b> <i>the red button.</i>\n\n`;
  const [found] = surveySteps(page(`<pre>${repeat(999, row)}</pre>`).body).procedures;
  expect(found?.steps).toHaveLength(999);
  expect(found?.steps.at(-1)?.source.map((node) => node.textContent)).toContain('the red button.');
  expect(found?.steps.at(-1)?.source.length).toBeLessThan(8);
});
