import { expect, test } from 'vitest';
import { isElement, nameOf, parentOf, precedes, textOf, walk } from '../../../lib/dom/tree.ts';

function body(markup: string): HTMLElement {
  return new DOMParser().parseFromString(markup, 'text/html').body;
}

function trace(root: Node, skip = ''): string {
  let events = '';
  walk(root, {
    enter: (element) => {
      const inside = nameOf(element) !== skip;
      events += inside ? `<${nameOf(element)}>` : '';
      return inside;
    },
    leave: (element) => {
      events += `</${nameOf(element)}>`;
    },
    text: (node) => {
      events += node.data;
    },
  });
  return events;
}

test.each([
  ['<p>a<b>b</b></p>c', '', '<body><p>a<b>b</b></p>c</body>'],
  ['<p>a<b>b</b></p>c', 'b', '<body><p>a</p>c</body>'],
  ['<p>a</p><!-- c --><br>', '', '<body><p>a</p><br></br></body>'],
  ['<p>a</p>', 'body', ''],
  ['', '', '<body></body>'],
])('walks %j in tree order, without %j', (markup, skip, expected) => {
  expect(trace(body(markup), skip)).toBe(expected);
});

test('stays within the root', () => {
  const root = body('<p>a</p><div>b</div><p>c</p>').querySelector('div');
  expect(root && trace(root)).toBe('<div>b</div>');
});

test('reads past fields named like properties', () => {
  const form = body(
    '<form><input name="nodeType"><input name="parentNode"><input name="localName">x</form>',
  ).firstChild;
  if (!form) throw new Error('no form');
  expect(isElement(form) && nameOf(form)).toBe('form');
  expect(parentOf(form)).toBe(form.ownerDocument?.body);
  expect(textOf(form)).toBe('x');
});

test('tells what comes first', () => {
  const [first, second] = body('<p>a</p><p>b</p>').children;
  if (!first || !second) throw new Error('no paragraphs');
  expect(precedes(first, second)).toBe(true);
  expect(precedes(second, first)).toBe(false);
});
