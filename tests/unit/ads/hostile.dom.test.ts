import { expect, test } from 'vitest';
import { findAffiliateLinks } from '../../../lib/ads/affiliate-links.ts';
import { findAdBlocks } from '../../../lib/ads/find.ts';
import { hideAdBlocks } from '../../../lib/ads/hide.ts';

const IMPACT = 'https://go.vanity.example/c/1234567/654321/4321';
const CLOBBERING = [
  ...[
    'attributes',
    'baseURI',
    'body',
    'childElementCount',
    'childNodes',
    'children',
    'className',
    'closest',
    'contains',
  ],
  ...[
    'firstChild',
    'getAttribute',
    'getAttributeNames',
    'hasAttribute',
    'id',
    'localName',
    'nextSibling',
    'nodeType',
  ],
  ...[
    'ownerDocument',
    'parentElement',
    'parentNode',
    'querySelector',
    'querySelectorAll',
    'remove',
    'setAttribute',
  ],
  ...[
    'style',
    'tagName',
    'textContent',
    'createTreeWalker',
    'adoptedStyleSheets',
    'defaultView',
    'addEventListener',
  ],
];

test('names that hide properties of forms and of the document do not matter', () => {
  const inputs = CLOBBERING.map((name) => `<input name="${name}"><img name="${name}">`).join('');
  const frame = document.body.appendChild(document.createElement('iframe'));
  const doc = frame.contentDocument as Document;
  const markup = `<form class="adsbygoogle" style="display:block!important">${inputs}</form>${inputs}
    <form><a id="x" href="${IMPACT}"><img src="/a.png"></a>${inputs}</form><p>Get <a href="${IMPACT}">it</a>.</p>`;
  doc.documentElement.replaceChildren(
    ...new DOMParser().parseFromString(markup, 'text/html').documentElement.childNodes,
  );
  const outer = () => new XMLSerializer().serializeToString(doc);
  const before = outer();
  const blocks = findAdBlocks(doc);
  expect(blocks.map(({ element }) => element.nodeName)).toContain('A');
  const restore = hideAdBlocks(blocks);
  expect(outer()).not.toBe(before);
  restore();
  expect(outer()).toBe(before);
  expect(findAffiliateLinks(doc, blocks)).toHaveLength(1);
  frame.remove();
});

test('deep nesting', () => {
  const doc = document.implementation.createHTMLDocument();
  let at: Element = doc.body;
  for (let depth = 0; depth < 5000; depth++) {
    const next = doc.createElement('div');
    next.className = depth % 2 ? 'ad' : 'text';
    at.append(depth % 500 ? '' : 'words', next);
    at = next;
  }
  at.append('words', doc.createElement('ins'));
  at.lastElementChild?.setAttribute('class', 'adsbygoogle');
  expect(findAdBlocks(doc)).toHaveLength(1);
});

test('a hundred thousand elements', () => {
  const line = `<p>Some words <a href="https://site.example/a?b=c">and a link</a>.<img src="/x.png"></p><a href="${IMPACT}">Buy</a>`;
  const doc = new DOMParser().parseFromString(line.repeat(25_000), 'text/html');
  expect(findAdBlocks(doc)).toHaveLength(25_000);
});

test('a line of ten thousand links', () => {
  const doc = new DOMParser().parseFromString(
    `<p>${`<a href="${IMPACT}">Buy</a> `.repeat(10_000)}</p>`,
    'text/html',
  );
  expect(() => findAdBlocks(doc)).not.toThrow();
});

test.each([
  '',
  '<svg class="ad"><a href="https://a.example/"/></svg>',
  '<math><ms class="ads"/></math>',
  '<template><ins class="adsbygoogle"></ins></template>',
])('odd markup: %s', (markup) => {
  expect(() => findAdBlocks(new DOMParser().parseFromString(markup, 'text/html'))).not.toThrow();
});

test('documents without a body', () => {
  const doc = document.implementation.createDocument(null, 'root');
  expect(findAdBlocks(doc)).toEqual([]);
  doc.documentElement.remove();
  expect(findAdBlocks(doc)).toEqual([]);
});
