import { expect, test } from 'vitest';
import { findAsides } from '../../../lib/article/asides.ts';
import { RELATED } from '../../../lib/article/data/related.ts';

function textsOf(body: string, language = 'en'): string {
  const doc = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  for (const aside of findAsides(doc.body, language)) aside.remove();
  const words = Array.from(doc.body.querySelectorAll('h2, h3, h4, p, li'), (element) => element.textContent);
  return words.join(' ');
}

const LINKS =
  '<ul><li><a href="/1">Read the key with CMD</a></li><li><a href="/2">Activate Windows</a></li></ul>';

test.each([
  ['en', 'Related articles'],
  ['en', 'You might also like…'],
  ['en', '📌 See also'],
  ['en', 'Licences & keys – most read'],
  ['de-AT', 'Das könnte Sie auch interessieren'],
  ['fr', 'À lire aussi'],
  ['es-MX', 'Artículos relacionados'],
  ['pt-BR', 'Leia também'],
  ['it', 'Potrebbe interessarti'],
  ['nl', 'Lees ook'],
  ['pl', 'Zobacz też'],
  ['ru', 'Читайте также'],
  ['uk', 'Схожі статті'],
  ['tr', 'İlginizi çekebilir'],
  ['ja', '関連記事'],
  ['zh-TW', '相關文章'],
  ['zh-CN', '猜你喜欢'],
  ['ko', '관련 글'],
  ['ar', 'مقالات ذات صلة'],
  ['no', 'Relaterte artikler'],
  ['', 'Powiązane wpisy'],
])('pages listed under a heading are none of the article (%s: %s)', (language, heading) => {
  expect(textsOf(`<h2>Steps</h2><p>Open it.</p><h3>${heading}</h3>${LINKS}`, language)).toBe(
    'Steps Open it.',
  );
});

test.each([
  'Related settings',
  'See alsop',
  'Most common errors',
  'Other ways to activate',
  'Recommended settings',
  'Popular'.repeat(12),
])('other headings are: %s', (heading) => {
  expect(textsOf(`<h2>${heading}</h2><p>Open it.</p>`)).toBe(`${heading} Open it.`);
});

test('such a list ends with the next heading of its level', () => {
  const body = `<h3>See also</h3>${LINKS}<h4>More</h4><p>Teaser</p><h3>Enter the key</h3><p>Type it.</p>`;
  expect(textsOf(body)).toBe('Enter the key Type it.');
  expect(textsOf(`<h3>See also</h3>${LINKS}<section><h2>Enter the key</h2><p>Type it.</p></section>`)).toBe(
    'Enter the key Type it.',
  );
});

test('such a list ends where the article goes on', () => {
  const prose = 'Type the key as it stands on the label, without the hyphens, and wait for a while.';
  expect(textsOf(`<h3>See also</h3>${LINKS}<p>${prose}</p>`)).toBe(prose);
  const steps =
    '<ol><li>Open Settings.</li><li>Click <a href="ms-settings:activation">Activation</a>.</li></ol>';
  expect(textsOf(`<h3>Read also</h3><p><a href="/1">Read the key with CMD</a></p>${steps}`)).toBe(
    'Open Settings. Click Activation.',
  );
  expect(textsOf(`<h3>Read also</h3>${steps}`)).toBe('Open Settings. Click Activation.');
});

test('teasers may stand beneath the links, and pages without any', () => {
  const teasers =
    '<div><p><a href="/1">Read the key with CMD</a></p><p>Three lines will do.</p></div>'.repeat(3);
  expect(textsOf(`<h3>Related</h3>${teasers}<p>2024-05-30</p>`)).toBe('');
  expect(textsOf('<h3>Related</h3><ul><li>Read the key with CMD</li><li>Activate Windows</li></ul>')).toBe(
    '',
  );
});

test('the heading may have a box of its own', () => {
  expect(textsOf(`<p>Open it.</p><div><div><h3>Related</h3></div>${LINKS}</div>`)).toBe('Open it.');
});

test('no language is named twice', () => {
  const tags = RELATED.flatMap(([languages]) => languages.split(' '));
  expect(tags).toEqual([...new Set(tags)]);
});
