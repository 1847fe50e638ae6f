import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameSite, splitAddress } from '../../../lib/ads/address.ts';
import { describeAffiliate } from '../../../lib/ads/affiliate.ts';
import { naming } from '../../../lib/ads/naming.ts';
import { adClickOf, adServerOf } from '../../../lib/ads/server.ts';
import { isDisclosure, isKeyOffer } from '../../../lib/ads/words.ts';

test.each([
  ['HTTPS://User:pw@Shop.Example:8080/a?b', { host: 'shop.example', rest: '/a?b' }],
  ['//cdn.example', { host: 'cdn.example', rest: '/' }],
  [
    "javascript:window.open(decodeURIComponent('https%3A%2F%2Fa.example%2Fc%2F1'))",
    { host: 'a.example', rest: '/c/1' },
  ],
  ["javascript:open('https%3A%2F%2Fa.example%2F%E0%A4%A')", { host: 'a.example', rest: '/%E0%A4%A' }],
  ['/path', null],
  ['#top', null],
  ['mailto:a@b.example', null],
  ['javascript:void(0)', null],
  ['https://localhost/x', null],
])('splits %s', (raw, expected) => {
  expect(splitAddress(raw)).toEqual(expected);
});

test.each([
  ['a.shop.example', 'b.shop.example', true],
  ['a.co.uk', 'b.co.uk', false],
  ['www.a.co.uk', 'a.co.uk', true],
  ['netflix.com', 'x.com', false],
])('%s and %s are of one site: %s', (one, other, expected) => {
  expect(sameSite(one, other)).toBe(expected);
});

describe('affiliate links', () => {
  test.each([
    ['https://go.unknown-vanity.example/c/1234567/654321/4321', 'Impact', false],
    [
      'https://go.unknown-vanity.example/c/1234567/654321/4321?u=https%3A%2F%2Fshop.example%2Fitem',
      'Impact',
      true,
    ],
    ['https://brand.pxf.io/Ab12C', 'Impact', true],
    ['https://buy.vendor.example/order/checkout.php?PRODS=1&AFFILIATE=2', '2Checkout', false],
    [
      'https://redirect.example/?to=https%3A%2F%2Fbrand.pxf.io%2Fc%2F1234567%2F654321%2F4321',
      'Impact',
      false,
    ],
    ['https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&ued=https%3A%2F%2Fshop.example', 'Awin', true],
    ['https://www.amazon.de/dp/B000000000/?th=1&tag=guide-21', 'Amazon Associates', true],
  ])('%s is %s’s', (address, network, destination) => {
    expect(describeAffiliate(address)).toMatchObject({ network, destination });
  });

  test.each([
    'https://www.amazon.de/dp/B000000000/',
    'https://www.amazon.de/?tag=',
    'https://notamazon.de/?tag=x',
    'https://support.microsoft.com/en-us/windows/activate-windows',
    'https://blog.example/c/1/2',
    'https://secure.2checkout.com/',
    'https://vendor.example/affiliate-programme',
    'https://site.example/order/status?id=3',
  ])('%s is none', (address) => {
    expect(describeAffiliate(address)).toBeNull();
  });

  test('no text makes it fail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        expect(() => [
          describeAffiliate(text),
          describeAffiliate(`https://${text}`),
          adServerOf(`//${text}`),
        ]).not.toThrow();
      }),
    );
  });
});

test('an ad server’s home page is a place to link to', () => {
  expect(adClickOf('https://www.taboola.com/')).toBeNull();
  expect(adClickOf('https://trc.taboola.com/site/log/3/click?pi=1')).toBe('Taboola');
});

test.each([
  ['my-AdSlot', true],
  ['sidebar_ads', true],
  ['adsbox2', false],
  ['ad300', true],
  ['no-ads', false],
  ['ad-free', false],
  ['adblock-notice', false],
  ['shadow-lg loading header gradient', false],
  ['download-badge', false],
  ['chat-gpt-answer', false],
])('the name %s is ad-like: %s', (name, expected) => {
  expect(naming(name) !== null).toBe(expected);
});

test.each([
  ['Advertisement', true],
  ['[ Werbung ]', true],
  ['- スポンサーリンク -', true],
  ['Advertisement for a new era', false],
  ['', false],
])('"%s" is a label: %s', (text, expected) => {
  expect(isDisclosure(text)).toBe(expected);
});

test.each([
  ['Buy a Windows 11 Pro product key', true],
  ['▶ Jetzt kaufen: Windows-11-Schlüssel', true],
  ['Windows 11 プロダクトキーを購入', true],
  ['Купить ключ Windows 11', true],
  ['Find your product key', false],
  ['Buy a new laptop', false],
])('"%s" offers a key: %s', (text, expected) => {
  expect(isKeyOffer(text)).toBe(expected);
});
