import { describe, expect, test } from 'vitest';
import { settingsPages } from '../../../lib/settings/catalogue.ts';
import { createSettingsSearch } from '../../../lib/settings/search.ts';

const search = createSettingsSearch(['de-DE', 'ja', 'en-GB']);
const uris = (query: string, limit?: number) =>
  search(query, limit).map(({ uri }) => uri.slice('ms-settings:'.length));

describe('the first page', () => {
  test.each([
    ['activ', 'activation'],
    ['aktivierung', 'activation'],
    ['aktivirung', 'activation'],
    ['activaton', 'activation'],
    ['change product key', 'activation'],
    ['ライセンス', 'activation'],
    ['認証', 'activation'],
    ['acount', 'yourinfo'],
    ['microsoft account', 'yourinfo'],
    ['updat', 'windowsupdate'],
    ['trobleshoot', 'troubleshoot'],
    ['anmelde', 'signinoptions'],
    ['display', 'display'],
    ['blutooth', 'bluetooth'],
    ['printr', 'printers'],
    ['ram', 'about'],
    ['license', 'activation'],
    ['licence', 'activation'],
    ['lizenz', 'activation'],
    ['password', 'signinoptions'],
    ['pasword', 'signinoptions'],
    ['kennwort', 'signinoptions'],
    ['pin', 'signinoptions'],
    ['uninstall', 'appsfeatures'],
    ['deinstallieren', 'appsfeatures'],
    ['clock', 'dateandtime'],
    ['admin', 'otherusers'],
    ['パスワード', 'signinoptions'],
    ['dark mode', 'personalization-colors'],
    ['ms-settings:about', 'about'],
  ])('for %j is %s', (query, uri) => {
    expect(uris(query)[0]).toBe(uri);
  });
});

test('nothing matches nothing', () => {
  expect(uris('')).toEqual([]);
  expect(uris('   ')).toEqual([]);
  expect(uris('qqqqxxxx')).toEqual([]);
});

test('no page comes twice under two URIs, and the limit holds', () => {
  const found = search('e', 500);
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ sameAs }) => sameAs !== null)).toEqual([]);
  expect(search('e', 3).length).toBe(3);
});

test('every page is found by its English name', () => {
  const lost = settingsPages.filter((page) => !page.sameAs && !search(page.name, 500).includes(page));
  expect(lost.map(({ uri }) => uri)).toEqual([]);
});
