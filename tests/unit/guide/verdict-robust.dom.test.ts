import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { findArticle } from '../../../lib/article/find.ts';
import { collectPassages } from '../../../lib/guide/verdict/passages.ts';
import { judge } from '../../../lib/guide/verdict.ts';
import { surveySteps } from '../../../lib/steps/find.ts';

const parse = (html: string, type: DOMParserSupportedType = 'text/html') =>
  new DOMParser().parseFromString(html, type);

function verdictOf(doc: Document): string {
  const article = findArticle(doc);
  return article ? judge(doc, article, surveySteps(article.root).procedures).verdict : 'other';
}

const GUIDE = `<h1>Activate Windows 11</h1><ol><li>Open Settings &gt; System &gt; Activation.</li><li>Click Change product key.</li>
<li>Enter your product key and press Next to activate Windows.</li></ol>`;

test('a plain-text document, as browsers show it', () => {
  const text =
    'How to activate Windows 10\n\n1. Open Settings &gt; Update &gt; Activation\n2. Click Change product key\n3. Enter the Windows product key';
  expect(verdictOf(parse(`<body><pre style="word-wrap: break-word">${text}</pre></body>`))).toBe('guide');
});

test('an XML document is no guide', () => {
  expect(
    verdictOf(
      parse(
        '<feed><title>Activate Windows</title><entry>Click Change product key</entry></feed>',
        'text/xml',
      ),
    ),
  ).toBe('other');
});

test('an XHTML document is judged like any other', () => {
  const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Activate Windows 11</title></head><body>${GUIDE}</body></html>`;
  expect(verdictOf(parse(html, 'application/xhtml+xml'))).toBe('guide');
});

test.each(['<frameset><frame src="a.html"></frameset>', '', '<title>Activate Windows 11</title>'])(
  'nothing to read: %s',
  (html) => {
    expect(verdictOf(parse(html))).toBe('other');
  },
);

test('text that arrives after load', () => {
  const doc = parse('<title>App</title><div id="app"></div>');
  expect(verdictOf(doc)).toBe('other');
  doc.getElementById('app')?.append(parse(GUIDE).body);
  expect(verdictOf(doc)).toBe('guide');
});

test('names that hide properties of elements', () => {
  const traps = [
    'childNodes',
    'className',
    'getAttribute',
    'localName',
    'nodeType',
    'parentNode',
    'querySelector',
    'textContent',
  ];
  const inputs = traps.map((name) => `<input name="${name}">`).join('');
  expect(verdictOf(parse(`<title>Activate Windows 11</title><form>${inputs}${GUIDE}</form>`))).toBe('guide');
});

test('reads a bounded part of a page of 5 MB', () => {
  const sentence =
    '<p>A sentence about gardens, their paths and the birds that live in them all year round.</p>';
  const doc = parse(`<main>${sentence.repeat(60_000)}</main>`);
  const passages = collectPassages(doc.body, new Set());
  expect(passages.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(100_000);
});

test('never changes the document and always gives a probability', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<ol>',
    '<li>',
    '<form>',
    '</form>',
    '<table>',
    '<h2>',
    'Windows ',
    'activate ',
    'product key ',
    '> Activation',
    '<a href="/x">',
    '</a>',
    'slmgr /ato ',
    '<aside>',
    '</aside>',
    '\u0000',
    '激活',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const doc = parse(pieces.join(''));
      const before = doc.documentElement.outerHTML;
      const article = findArticle(doc);
      if (!article) return;
      const { confidence } = judge(doc, article, []);
      expect(confidence).toBeGreaterThanOrEqual(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(doc.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 100 },
  );
});

test('the parts that a page builder makes an article of', () => {
  const part = (html: string) =>
    `<div class="builder-element builder-widget"><div class="builder-widget-container">${html}</div></div>`;
  const doc = parse(`<body><div class="post">${part('<h1>A new PC</h1>')}
    ${part('<p>Windows moves with you as long as it no longer runs at the old place. Have the product key of Windows at hand, which is on the box or in the mail of the shop.</p>')}
    ${part('<h2>On the old PC</h2>')}${part('<pre>slmgr /upk</pre>')}
    ${part('<p>Open Settings &gt; System &gt; Activation on the new PC, click Change product key, enter the key and press Next. Windows is activated then.</p>')}
    <div class="widget"><h3>More</h3><p><a href="/a">Ten programs for the desktop that nobody has yet but everybody will want to have soon</a></p></div>
    <div class="widget"><h3>Search</h3><p>All of the site</p></div></div></body>`);
  const article = findArticle(doc);
  if (!article) throw new Error('no article');
  const texts = collectPassages(article.root, new Set()).map(({ text }) => text);
  expect(texts.map((text) => text.slice(0, 12))).toEqual([
    'A new PC',
    'Windows move',
    'On the old P',
    'slmgr /upk',
    'Open Setting',
  ]);
  expect(verdictOf(doc)).toBe('guide');
});

test('a shop that explains how a key is used, and recommends other goods beneath', () => {
  const goods = ['Office 2021', 'A webcam'].map(
    (name) => `<div><a href="/p">${name}</a><p>€ 19.90</p><button>Add to cart</button></div>`,
  );
  const doc = parse(`<body><h1>I bought Windows 11 Pro: how do I activate it?</h1>
    <p>You get the product key of Windows by mail, within some minutes of your payment. Please look into the folder for unwanted mail too, before you write to us, and keep the mail: it is your proof of purchase, and you need the key again if you set the computer up anew.</p>
    <h2>How do I enter the product key?</h2><ol><li>Open Settings &gt; System &gt; Activation.</li><li>Click Change product key, and enter the 25 characters.</li><li>Click Next, then Activate.</li></ol>
    <h2>It says that the key is used</h2><p>Windows has to be activated by telephone then: press Win + R, type slui 4, choose your country and call the number that is shown. Read the installation ID to the machine, and enter the confirmation ID that it tells you.</p>
    <h2>You may also need</h2>${goods.join('')}</body>`);
  expect(verdictOf(doc)).toBe('guide');
});

test('widgets within widgets are gone through once', () => {
  const depth = 500;
  const html = `${'<div class="widget"><p>Short.</p>'.repeat(depth)}<p>${'Long enough. '.repeat(20)}</p>${'</div>'.repeat(depth)}`;
  const { body } = parse(`<body>${html}</body>`);
  const ask = vi.spyOn(Element.prototype, 'querySelectorAll');
  expect(collectPassages(body, new Set())).toHaveLength(depth + 1);
  expect(ask).not.toHaveBeenCalled();
  ask.mockRestore();
});
