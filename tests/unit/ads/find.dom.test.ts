import { describe, expect, test } from 'vitest';
import { findAffiliateLinks } from '../../../lib/ads/affiliate-links.ts';
import { findAdBlocks } from '../../../lib/ads/find.ts';

const BASE = '<base href="https://guides.example/windows/">';
const PROSE = '<p>Open Settings, then choose System and Activation to see whether Windows is activated.</p>';

function parse(body: string): Document {
  return new DOMParser().parseFromString(
    `${BASE}<body><div id="text">${PROSE}${body}${PROSE}</div></body>`,
    'text/html',
  );
}

/** The blocks by their ids or else tag names. */
function found(body: string): string[] {
  return findAdBlocks(parse(body)).map(({ element }) => element.id || element.localName);
}

const IMPACT = 'https://go.vanity.example/c/1234567/654321/4321';
const CART = 'https://order.vendor.example/order/checkout.php?PRODS=1&AFFILIATE=2';
const DEEP = 'https://www.amazon.com/dp/B000000000?tag=guide-20';
const BANNER = '<img src="/banners/one.png" alt="">';

describe('what goes', () => {
  test.each([
    ['a banner in a paragraph of its own', `<p id="x"><a href="${IMPACT}">${BANNER}</a></p>`, ['x']],
    ['a banner among the paragraphs', `<a id="x" href="${IMPACT}">${BANNER}</a>`, ['x']],
    [
      'an offer alone in a page that is laid out in a table',
      `<table><tr><td><h1>Activate</h1>${PROSE}<p id="x"><a href="${CART}">File Rescue now</a></p>${PROSE}</td></tr></table>`,
      ['x'],
    ],
    [
      'a bare tracking pixel',
      '<img id="x" width="0" height="0" data-src="https://imp.vanity.example/i/1234567/654321/4321">',
      ['x'],
    ],
    [
      'a picture from an ad server',
      '<div id="x"><img src="//a.impactradius-go.com/display-ad/1-2"></div>',
      ['x'],
    ],
    [
      'a video and its button',
      `<span id="x"><video poster="//a.impactradius-go.com/display/1.png"></video><div><a href="javascript:window.open(decodeURIComponent('${encodeURIComponent(IMPACT)}'))">Click here</a></div></span>`,
      ['x'],
    ],
    [
      'a video known by its source',
      '<video id="x"><source src="//a.impactradius-go.com/display-ad/1-2"></video>',
      ['x'],
    ],
    [
      'a box that opens an affiliate link',
      `<div id="x" onclick="window.open('${IMPACT}')"><video poster="/v.png"></video>See the offer</div>`,
      ['x'],
    ],
    ['an ins slot', '<p id="x"><ins class="adsbygoogle" data-ad-slot="1"></ins></p>', ['x']],
    ['an unknown ins slot', '<ins id="x" data-zone="17"></ins>', ['x']],
    ['an ad frame by its name', '<iframe id="x" name="google_ads_iframe_/1/2"></iframe>', ['x']],
    ['an ad frame by its title', '<iframe id="x" title="3rd party ad content"></iframe>', ['x']],
    [
      'a frame of an affiliate network',
      '<iframe id="x" src="https://brand.pxf.io/gen-ad-code/1234567/654321/4321/"></iframe>',
      ['x'],
    ],
    [
      'a leaderboard to another site',
      '<p id="x"><a href="https://shop.example/"><img width="728" height="90" src="/b.png"></a></p>',
      ['x'],
    ],
    [
      'a promoted list',
      '<div id="taboola-below"><ul><li><a href="https://a.example/">You will not believe this</a></li></ul></div>',
      ['taboola-below'],
    ],
    [
      'a sticky bar',
      '<div id="x" class="sticky-ad-bar" style="position:fixed"><a href="https://a.example/">Save 20% today</a></div>',
      ['x'],
    ],
    [
      'a sales paragraph',
      `<p id="x"><a href="${CART}">${BANNER} File Rescue brings back what you lost.</a></p>`,
      ['x'],
    ],
    [
      'a sales paragraph of words alone',
      `<p id="x"><a href="${CART}">File Rescue brings back what you lost.</a></p>`,
      ['x'],
    ],
    ['a buy button between paragraphs', `<a id="x" class="button" href="${CART}">Buy now</a>`, ['x']],
    [
      'a sales item in a list of steps',
      `<ol><li>Open Settings.</li><li id="x"><a href="${CART}">Get File Rescue</a></li><li>Choose Activation.</li></ol>`,
      ['x'],
    ],
    [
      'two buttons on one line',
      `<p id="x"><a href="${CART}">Windows</a> | <a href="${IMPACT}">Mac</a></p>`,
      ['x'],
    ],
    [
      'a marked link of its own',
      '<p id="x"><a rel="nofollow sponsored" href="/go/tool">Try the tool</a></p>',
      ['x'],
    ],
    [
      'a box with a key for sale',
      `<div id="x"><p><a href="https://keys.example/win">Buy a Windows 11 Pro key</a></p></div>`,
      ['x'],
    ],
    [
      'a key for sale in German',
      `<p id="x"><a href="https://keys.example/win"><b>Jetzt kaufen: Windows-Lizenz</b></a></p>`,
      ['x'],
    ],
    ['a slot and its label', '<div id="x"><p>Advertisement</p><div id="div-gpt-ad-1"></div></div>', ['x']],
    ['a label beside a block', `<p id="l">Werbung</p><a id="x" href="${IMPACT}">${BANNER}</a>`, ['l', 'x']],
    [
      'what stands between comments',
      '<!-- ads begin --><p id="x">Our partner sells many things.</p><iframe id="y"></iframe><!-- ads end -->',
      ['x', 'y'],
    ],
    [
      'comments in other languages',
      '<!-- Werbung Anfang --><div id="x"><b>Angebot</b></div><!-- Werbung Ende -->',
      ['x'],
    ],
    [
      'a video that starts by itself at the end',
      '<div><ul><li><a href="/a">More</a></li></ul><iframe id="x" src="https://player.example/embed/1?autoplay=1"></iframe></div>',
      ['x'],
    ],
    [
      'a wrapper of wrappers',
      `<section id="x"><div><div><a href="${IMPACT}">${BANNER}</a></div><img width="1" height="1" src="https://i.vanity.example/i/1234567/654321/4321"><script>1</script></div></section>`,
      ['x'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(found(markup)).toEqual(expected);
  });
});

describe('what stays', () => {
  test.each([
    ['an affiliate link in a sentence', `<p>Install <a href="${IMPACT}">File Rescue</a> and start it.</p>`],
    [
      'an affiliate link that ends a step',
      `<ol><li>Download the tool from <a href="${CART}">its site</a></li></ol>`,
    ],
    ['an affiliate link in a heading', `<h2><a href="${CART}">File Rescue</a></h2>`],
    [
      'an affiliate link in a table',
      `<table><tr><td><a href="${CART}">File Rescue</a></td><td>Good</td></tr></table>`,
    ],
    [
      'an editorial link to a shop',
      '<p><a href="https://shop.example/laptops">Laptops with Windows 11</a></p>',
    ],
    ['a link to a product that the author chose', `<p><a href="${DEEP}">The chair of the test</a></p>`],
    [
      'a picture that links to such a product',
      `<p><a href="${DEEP}"><img src="/chair.jpg" width="800" height="600"></a></p>`,
    ],
    [
      'a captioned picture, whatever it links to',
      `<figure><a href="${IMPACT}"><img src="/shot.png"></a><figcaption>The Activation page</figcaption></figure>`,
    ],
    ['pictures of the article', '<p><img src="/shots/activation.png" width="300" height="250"></p>'],
    [
      'a picture of the site’s own in banner size',
      '<a href="/next"><img width="728" height="90" src="/head.png"></a>',
    ],
    ['software that a step needs', '<p><a href="https://rufus.example/rufus.exe">Download Rufus</a></p>'],
    [
      'a key from its maker',
      '<p><a href="https://www.microsoft.com/windows">Buy a Windows 11 Pro licence</a></p>',
    ],
    ['a tutorial video', '<iframe src="https://player.example/embed/1"></iframe>'],
    [
      'a tutorial video that starts by itself',
      '<p>Watch:</p><iframe src="https://player.example/embed/1?autoplay=1"></iframe>',
    ],
    ['an inserted correction', '<p>Press <ins class="edit" data-by="a">Windows</ins> + I.</p>'],
    [
      'an article about ads',
      '<div class="ads-guide"><h2>Ads</h2><p>How to turn off advertising in Windows.</p></div>',
    ],
    [
      'a menu about ads',
      '<ul><li class="menu-advertising"><a href="https://www.guides.example/ads">Advertising</a></li></ul>',
    ],
    [
      'a form that is named like an ad',
      '<form class="ad-form"><input name="q"><button>Search</button></form>',
    ],
    [
      'a region that swallows the article',
      `<!-- ads begin --><div>${PROSE.repeat(30)}</div><!-- ads end -->`,
    ],
    ['comments that end elsewhere', '<div><!-- ads begin --><p>One</p></div><p>Two</p><!-- ads end -->'],
    [
      'a wrapper with words beside the ad',
      `<div id="w">Read on.<a href="${IMPACT}" id="x">${BANNER}</a></div>`,
      ['x'],
    ],
    [
      'a wrapper that is filled later',
      `<div id="w"><a href="${IMPACT}" id="x">${BANNER}</a><div id="comments"></div></div>`,
      ['x'],
    ],
  ])('%s', (_, markup, expected: string[] = []) => {
    expect(found(markup)).toEqual(expected);
  });
});

test('reasons are words', () => {
  const doc = parse(
    `<p><a href="${CART}">${BANNER}</a></p><ins class="adsbygoogle"></ins><!-- ad start --><p>Offer</p><!-- ad end -->`,
  );
  expect(findAdBlocks(doc).map(({ reason }) => reason)).toEqual([
    'affiliate link: 2Checkout, AFFILIATE parameter',
    'ad slot: adsbygoogle',
    "between the site's ad comments",
  ]);
});

test('beside its reason, a block has its kind and the name that goes with it', () => {
  const doc = parse(
    `<p><a href="${CART}">${BANNER}</a></p><p>Werbung</p><ins data-zone="17"></ins><div class="ad-wrap"></div>
    <div data-ad-slot="1"></div><div onclick="window.open('${IMPACT}')">Offer</div>
    <p><a rel="sponsored" href="/go/tool">Try the tool</a></p>
    <p><a href="https://keys.example/win">Buy a Windows 11 Pro key</a></p>
    <iframe width="728" height="90" src="https://shop.example/"></iframe>
    <img src="https://a.impactradius-go.com/display-ad/1-2">
    <img width="1" height="1" src="https://imp.vanity.example/i/1234567/654321/4321">
    <!-- ad start --><p>Offer</p><!-- ad end -->`,
  );
  expect(findAdBlocks(doc).map(({ kind, detail }) => `${kind} ${detail}`.trim())).toEqual([
    'affiliate order.vendor.example',
    'label Werbung',
    'slot',
    'slot ad-wrap',
    'slot data-ad-slot',
    'affiliate go.vanity.example',
    'sponsored',
    'key keys.example',
    'size 728×90',
    'server a.impactradius-go.com',
    'pixel imp.vanity.example',
    'comments',
  ]);
});

test('the name is that of the server at the end of a redirect', () => {
  const link = `https://way.example/out?to=${encodeURIComponent(CART)}`;
  const [block] = findAdBlocks(parse(`<p><a href="${link}">Buy now</a></p>`));
  expect(block).toMatchObject({ kind: 'affiliate', detail: 'order.vendor.example' });
});

test('a reason that tells more replaces the comments', () => {
  const doc = parse(`<!-- ad start --><p><a href="${IMPACT}">${BANNER}</a></p><!-- ad end -->`);
  expect(findAdBlocks(doc)).toMatchObject([
    { reason: 'affiliate link: Impact, /c/ path', kind: 'affiliate', detail: 'go.vanity.example' },
  ]);
});

test('blocks are in page order, and none holds another', () => {
  const doc = parse(
    `<div class="ad-wrap"><ins class="adsbygoogle"></ins></div><p><a href="${CART}">Buy</a></p><!-- ad start --><p>Offer</p><!-- ad end --><a href="${IMPACT}">${BANNER}</a>`,
  );
  const blocks = findAdBlocks(doc).map(({ element }) => element);
  expect(blocks).toHaveLength(4);
  blocks.forEach((block, index) => {
    for (const later of blocks.slice(index + 1)) {
      expect(block.compareDocumentPosition(later)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });
});

test('links of sentences are marked, those of blocks are not', () => {
  const doc = parse(
    `<p><a id="a" href="${CART}">${BANNER}</a></p><p>Get <a id="b" href="${CART}">it</a> or <a href="/c">not</a>.</p><p>See <a id="d" rel="sponsored" href="/go">this</a>.</p>`,
  );
  const links = findAffiliateLinks(doc, findAdBlocks(doc));
  expect(links.map(({ element, reason }) => [element.id, reason])).toEqual([
    ['b', 'affiliate link: 2Checkout, AFFILIATE parameter'],
    ['d', 'link marked as sponsored'],
  ]);
});
