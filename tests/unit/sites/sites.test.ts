import { expect, test, vi } from 'vitest';
import { changeSites } from '../../../lib/sites/client.ts';
import { siteOf, siteOfUrl } from '../../../lib/sites/host.ts';
import { shownSite } from '../../../lib/sites/shown.ts';
import { isOff, readChosenSites, readSites } from '../../../lib/sites/store.ts';
import { fake } from '../storage/support/fake-browser.ts';
import { useBackground } from '../storage/support/session.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../storage/support/fake-browser.ts')).fakeBrowser,
}));

useBackground();

test.each([
  ['www.A.example', 'a.example'],
  ['a.example.', 'a.example'],
  [' sub.a.example ', 'sub.a.example'],
  ['www.www.a.example', 'www.a.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['a.example/path', null],
  ['user@a.example', null],
  ['a.example:8080', 'a.example'],
  ['a b', null],
  ['', null],
  ['www.', 'www'],
  ['-a.example', '-a.example'],
  ['*.a.example', null],
  ['%2a.a.example', null],
  ['a,b.example', null],
  ['1.2', null],
  ['.lead.com', null],
  ['a..example', null],
  ['a.example..', null],
  ['www..a.example', null],
  ['.', null],
  [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
  [`${'a'.repeat(64)}.example`, null],
  [`a.${'b'.repeat(70)}`, null],
])('the site of %j is %j', (host, site) => {
  expect(siteOf(host)).toBe(site);
});

test.each([
  ['xn--mnchen-3ya.de', 'münchen.de'],
  ['sub.xn--bcher-kva.example', 'sub.bücher.example'],
  ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
  ['a.example', 'a.example'],
  ['a-xn--b.example', 'a-xn--b.example'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['xn--.example', 'xn--.example'],
  ['xn--99999999.example', 'xn--99999999.example'],
  ['xn--a-.example', 'xn--a-.example'],
])('%s is shown as %s', (site, shown) => {
  expect(shownSite(site)).toBe(shown);
});

test.each([
  ['https://www.a.example:8443/x?y#z', 'a.example'],
  ['http://bücher.example/', 'xn--bcher-kva.example'],
  ['file:///c:/x', null],
  ['about:blank', null],
  ['', null],
])('the site of the address %j is %j', (url, site) => {
  expect(siteOfUrl(url)).toBe(site);
});

test('a site is off wherever its name is written alike, and not where it only ends alike', async () => {
  await changeSites({ type: 'off', host: 'www.x.com', on: true });
  expect(await Promise.all(['x.com', 'WWW.X.COM', 'netflix.com', 'sub.x.com'].map(isOff))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  await changeSites({ type: 'off', host: 'x.com', on: false });
  expect(await isOff('x.com')).toBe(false);
});

test('choices are kept apart, sorted and without repetition', async () => {
  for (const host of ['b.example', 'a.example', 'www.b.example'])
    await changeSites({ type: 'keepAds', host, on: true });
  expect(await readSites()).toEqual({ off: [], keepAds: ['a.example', 'b.example'] });
  expect(await changeSites({ type: 'off', host: 'no host', on: true })).toMatchObject({
    detail: 'problemHost',
  });
});

test('what was kept and is no host is neither shown nor kept any longer', async () => {
  fake.data.local.sites = { version: 1, value: { off: ['.lead.com'], keepAds: ['.lead.com', 'a.example'] } };
  expect(await readSites()).toEqual({ off: [], keepAds: ['a.example'] });
  await changeSites({ type: 'keepAds', host: 'b.example', on: true });
  expect((await readChosenSites()).keepAds).toEqual(['a.example', 'b.example']);
});

test('sites of a policy are off, whatever the reader chooses, and are not the reader’s own', async () => {
  fake.data.managed = { sitesOff: ['www.intranet.example'] };
  await changeSites({ type: 'off', host: 'intranet.example', on: false });
  expect(await isOff('intranet.example')).toBe(true);
  expect(await readChosenSites()).toEqual({ off: [], keepAds: [] });
});

test('merging adds the sites of the backup to those here', async () => {
  await changeSites({ type: 'off', host: 'x.com', on: true });
  await changeSites({ type: 'keepAds', host: 'b.example', on: true });
  const choices = { off: ['a.example', 'www.x.com'], keepAds: ['c.example', 'no host'] };
  await changeSites({ type: 'restore', mode: 'merge', choices });
  expect(await readSites()).toEqual({ off: ['a.example', 'x.com'], keepAds: ['b.example', 'c.example'] });
});

test('replacing takes exactly the choices of the backup', async () => {
  await changeSites({ type: 'off', host: 'x.com', on: true });
  await changeSites({
    type: 'restore',
    mode: 'replace',
    choices: { off: ['www.b.example', 'b.example', 'no host'], keepAds: [] },
  });
  expect(await readSites()).toEqual({ off: ['b.example'], keepAds: [] });
});
