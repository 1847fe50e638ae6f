import { expect, test } from 'vitest';
import { findArticle } from '../../../lib/article/find.ts';

const PROSE =
  'Linking the key to the account makes it easy to activate the device again after a repair. '.repeat(7);

function page(body: string, head = '', lang = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

test.each([
  ['the only article element', '<nav>Home</nav><article id="it">Text</article>'],
  ['main', `<div><p>${PROSE}</p></div><main id="it"><p>${PROSE}</p></main>`],
  ['an element in the role of main', `<div role="main" id="it"><p>${PROSE}</p></div>`],
  ['an article in main', `<main><div>Short</div><article id="it"><p>${PROSE}</p></article></main>`],
  [
    'the article among teasers',
    `<article><p>A teaser of some words here.</p></article><article id="it"><p>${PROSE}</p></article>`,
  ],
  [
    'schema.org articleBody',
    `<div><p>By somebody</p><div itemprop="articleBody" id="it"><p>${PROSE}</p></div></div>`,
  ],
  [
    'main, where articles share it',
    `<main id="it"><article><p>${PROSE}</p></article><article><p>${PROSE}</p></article></main>`,
  ],
  [
    'the element that holds nearly all prose',
    `<div>Menu</div><div><div id="it"><p>${PROSE}</p><p>${PROSE}</p></div></div><div><a href="/">${PROSE}</a></div>`,
  ],
  [
    'the article beside longer comments',
    `<div class="page"><div id="it"><p>${PROSE}</p></div><div id="comments"><p>${PROSE}${PROSE}</p></div></div>`,
  ],
])('finds %s', (_, body) => {
  expect(findArticle(page(body))?.root.id).toBe('it');
});

test('what is to be ignored weighs nothing', () => {
  const doc = page(`<div id="it"><p>${PROSE}</p></div><div id="ad"><p>${PROSE}${PROSE}</p></div>`);
  const ad = doc.getElementById('ad');
  expect(findArticle(doc, new Set(ad ? [ad] : []))?.root.id).toBe('it');
});

test('a document without a body has no article', () => {
  expect(findArticle(document.implementation.createDocument(null, 'root'))).toBeNull();
});

test.each([
  [
    '<title>Activate Windows | Help Centre</title>',
    '<h1>Help Centre</h1><main><h1>Activate  Windows</h1></main>',
    'Activate Windows',
  ],
  ['<title>Activate Windows - Help</title>', '<p>Text</p>', 'Activate Windows'],
  ['<title>Windows 11 - how to activate it at home</title>', '', 'Windows 11 - how to activate it at home'],
  [
    '<title>Acme – Activate Windows</title><meta property="og:site_name" content="Acme">',
    '',
    'Activate Windows',
  ],
  [
    '<title>KMS - Handbook</title>',
    '<main><h1>KMS<a class="headerlink" href="#kms">¶</a></h1></main>',
    'KMS',
  ],
  [
    '<title>Oh dear - The PC Corner of the town</title>',
    '<header><h1>The PC Corner of the town</h1></header><main><h2><a href="/t/1">Oh dear</a></h2></main>',
    'Oh dear',
  ],
  [
    '<title>Activate Windows at home</title>',
    '<main><div role="heading" aria-level="1">How to activate Windows at home</div></main>',
    'How to activate Windows at home',
  ],
  ['<title>Blog</title>', '<main><h1>How to activate Windows</h1></main>', 'Blog'],
  [
    '<title>PC Corner: Get rid of the watermark</title>',
    '<header><h1><a href="/">PC Corner</a></h1></header><main><h3>Get rid of the watermark</h3><p>Text</p></main>',
    'Get rid of the watermark',
  ],
  [
    '<title>PC Corner: Get rid of the watermark</title><meta property="og:title" content="Get rid of the watermark">',
    '<header><h1>PC Corner</h1></header><main><h3>Get rid of the watermark</h3><p>Text</p></main>',
    'Get rid of the watermark',
  ],
  ['', '<main><h1>How to activate Windows</h1></main>', 'How to activate Windows'],
  [
    '<title>Activate Windows</title><meta property="og:title" content="x">',
    '<h1>Donâ€™t</h1>',
    'Activate Windows',
  ],
])('reads the title of %s', (head, body, expected) => {
  expect(findArticle(page(body, head))?.title).toBe(expected);
});

const GERMAN =
  'Die Aktivierung ist nicht schwer und wird auch für Sie eine Sache von Minuten, wenn Sie der Anleitung mit Geduld folgen und das Gerät nicht ausschalten. '.repeat(
    3,
  );

test.each([
  ['en', '', PROSE, 'en'],
  ['pt-br', '', PROSE.slice(0, 20), 'pt-BR'],
  ['', '<meta property="og:locale" content="fr_CA">', 'Bonjour', 'fr-CA'],
  ['', '', PROSE, 'en'],
  ['', '', GERMAN, 'de'],
  ['en', '', GERMAN, 'de'],
  ['en', '', '設定を開いて、システムをクリックします。ライセンス認証の状態を確認してください。', 'ja'],
  ['zh-Hant', '', '開啟設定，然後選取系統。請確認啟用狀態，並輸入產品金鑰。', 'zh-Hant'],
  ['uk', '', 'Відкрийте параметри та перевірте стан активації пристрою.', 'uk'],
  ['', '', 'Откройте параметры и проверьте состояние активации устройства.', 'ru'],
  ['', '', '설정을 열고 시스템을 선택한 다음 정품 인증 상태를 확인하세요.', 'ko'],
  ['', '', '', ''],
  ['not a tag!', '', '', ''],
])('reads the language of lang=%j %s', (lang, head, text, expected) => {
  expect(findArticle(page(`<p>${text}</p>`, head, lang))?.language).toBe(expected);
});

test('a text without a title is called by its first row', () => {
  const titleOf = (body: string) => findArticle(page(body))?.title;
  expect(titleOf('<pre>\n=====\n  NOTES ON\tKEYS\n=====\nText</pre>')).toBe('NOTES ON KEYS');
  expect(titleOf(`<pre>${PROSE}</pre>`)).toBe('');
  expect(titleOf('<p>Notes</p>')).toBe('');
});
