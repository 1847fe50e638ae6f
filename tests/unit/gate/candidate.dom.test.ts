import { expect, test } from 'vitest';
import { isCandidate } from '../../../lib/gate/candidate.ts';

const parse = (html: string, type: DOMParserSupportedType = 'text/html') =>
  new DOMParser().parseFromString(html, type);
const page = (title: string, body: string) => parse(`<!doctype html><title>${title}</title><body>${body}`);
const paragraphs = (count: number) => '<p>A sentence about gardens and their paths.</p>'.repeat(count);

test.each([
  ['the title', page('Activate Windows 11', '<p>Text</p>')],
  ['a heading far down', page('Windows help', `<h1>Help</h1>${paragraphs(2000)}<h2>Product key</h2>`)],
  [
    'the description',
    parse('<meta name="description" content="Enter the product key of Windows"><p>Windows</p>'),
  ],
  [
    'the text, under a title on something else',
    page('Ten games', '<h1>Ten games</h1><p>Your Windows product key is in the BIOS.</p>'),
  ],
  [
    'the text after a long menu',
    page(
      'Ten games',
      `<ul>${'<li>Game</li>'.repeat(900)}</ul><h1>Ten games</h1><p>Find the Windows product key.</p>`,
    ),
  ],
  ['a licence beside Windows', page('Ten games', '<p>Move the licence of Windows to a new PC.</p>')],
  ['an error code', page('0xC004F074', '<p>The service did not answer.</p>')],
  ['a command', page('slmgr /rearm', '<p>How it is used.</p>')],
  ['words broken by soft hyphens', page('Windows 10: Akti&shy;vierung', '<p>Text</p>')],
  ['words in decomposed letters', page('Activac\u0069o\u0301n', '<p>Windows: activacio\u0301n</p>')],
  ['the German key of Windows', page('Windows-Schlüssel übertragen', '<p>Text</p>')],
  ['the Russian key of Windows', page('Советы', '<h1>Ключ от Windows</h1>')],
  ['the Greek key of Windows', page('Κλειδί των Windows', '<p>Text</p>')],
  ['the Turkish key of Windows', page('Windows anahtarı nerede', '<p>Text</p>')],
  ['a serial key', page('Windows 11', '<h1>Windows 11 serial key</h1>')],
  ['a genuine copy', page('Is this Windows genuine?', '<p>Text</p>')],
  ['verification', page('윈도우 인증 방법', '<p>Text</p>')],
  ['a command on a page that never names Windows', page('Grey text', '<p>Run slmgr /ato.</p>')],
  [
    'a path on a page that never names Windows',
    page('Grey text', '<p>Settings &gt; System &gt; Activation</p>'),
  ],
  [
    'Windows far down, under a title on keys',
    page('Move the product key', `${paragraphs(150)}<p>Open Windows.</p>`),
  ],
  ['no title and no headings', page('', '<div>How to activate Windows<br>1. Open Settings</div>')],
  [
    'an XHTML document',
    parse(
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Activate Windows</title></head><body/></html>',
      'application/xhtml+xml',
    ),
  ],
  [
    'a heading at the very end',
    page('Games', `<p>Find your Windows product key in the BIOS.</p>${paragraphs(300)}<h1>Games</h1>`),
  ],
  [
    'a name that hides the title',
    page('Activate Windows', '<img name="title"><img name="body"><form name="getElementsByTagName"></form>'),
  ],
])('passes by %s', (_name, doc) => expect(isCandidate(doc)).toBe(true));

test.each([
  ['a page on something else', page('Gardens', paragraphs(20))],
  [
    'Windows without activation',
    page('Windows 11 sound settings', '<p>Open Settings and choose a device.</p>'),
  ],
  ['activation without Windows', page('Activate your phone', '<p>Enter the product key of the app.</p>')],
  [
    'a licence far from Windows',
    page('Games', `<p>For Windows and Mac.</p>${paragraphs(20)}<p>Licensed under CC BY.</p>`),
  ],
  [
    'words in scripts',
    page(
      'Games',
      '<script>"Windows product key activation, Windows product key activation"</script><p>Windows</p>'.repeat(
        90,
      ),
    ),
  ],
  ['a menu of something else', page('Gardens', '<p>Home &gt; Gardens &gt; Actors</p>')],
  ['a frameset', parse('<frameset><frame src="a.html"></frameset>')],
  ['an empty page', parse('')],
  ['an XML document', parse('<feed><entry>Activity</entry></feed>', 'text/xml')],
])('stops %s', (_name, doc) => expect(isCandidate(doc)).toBe(false));

test('does not change the document', () => {
  const doc = page('Windows 11', `<h1>Product key</h1>${paragraphs(400)}`);
  const before = doc.documentElement.outerHTML;
  isCandidate(doc);
  expect(doc.documentElement.outerHTML).toBe(before);
});

test('reads little of a very large page', () => {
  const doc = page('Windows', `<h1>Windows</h1>${paragraphs(20_000)}`);
  let reads = 0;
  const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data') as PropertyDescriptor;
  Object.defineProperty(CharacterData.prototype, 'data', {
    ...data,
    get() {
      reads += 1;
      return data.get?.call(this);
    },
  });
  try {
    isCandidate(doc);
  } finally {
    Object.defineProperty(CharacterData.prototype, 'data', data);
  }
  expect(reads).toBeGreaterThan(0);
  expect(reads).toBeLessThan(1000);
});
