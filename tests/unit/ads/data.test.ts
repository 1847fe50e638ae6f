import { describe, expect, test } from 'vitest';
import { describeAffiliate } from '../../../lib/ads/affiliate.ts';
import { AD_SERVERS } from '../../../lib/ads/data/ad-servers.ts';
import { AD_SLOTS } from '../../../lib/ads/data/ad-slots.ts';
import { AFFILIATE_NETWORKS } from '../../../lib/ads/data/affiliate-networks.ts';
import { AFFILIATE_REGIONAL } from '../../../lib/ads/data/affiliate-regional.ts';
import { ANY_HOST } from '../../../lib/ads/data/any-host.ts';
import { BANNER_SIZES } from '../../../lib/ads/data/banner-sizes.ts';
import { CHECKOUT_SHOPS } from '../../../lib/ads/data/checkout-shops.ts';
import { DISCLOSURE_LABELS } from '../../../lib/ads/data/disclosure-labels.ts';
import { OFFER_WORDS } from '../../../lib/ads/data/offer-words.ts';
import { RETAIL_LINKS } from '../../../lib/ads/data/retail-links.ts';
import { naming } from '../../../lib/ads/naming.ts';
import { adServerOf } from '../../../lib/ads/server.ts';
import { isDisclosure } from '../../../lib/ads/words.ts';

const RULES = [...AFFILIATE_NETWORKS, ...AFFILIATE_REGIONAL, ...ANY_HOST, ...CHECKOUT_SHOPS, ...RETAIL_LINKS];
const LISTS = {
  AD_SERVERS,
  AD_SLOTS,
  AFFILIATE_NETWORKS,
  AFFILIATE_REGIONAL,
  ANY_HOST,
  CHECKOUT_SHOPS,
  RETAIL_LINKS,
};

test.each(RULES)('$name tells its example: $example', ({ name, example, destination }) => {
  const link = describeAffiliate(example);
  expect(link?.network).toBe(name);
  if (typeof destination === 'string') expect(link?.destination).toBe(destination === 'always');
});

test.each(AD_SERVERS)('$name serves its example', ({ name, example }) => {
  expect(adServerOf(example)).toBe(name);
});

test.each(AD_SLOTS)('$name names its example', ({ name, example }) => {
  const names = [...example.matchAll(/(?:class|id)="([^"]*)"/g)].map(([, value]) => naming(value ?? ''));
  expect(names).toContainEqual({ kind: 'slot', name });
});

test.each(Object.values(DISCLOSURE_LABELS).flat())('"%s" is a label', (label) => {
  expect(isDisclosure(` — ${label.toUpperCase()}: `) || isDisclosure(label)).toBe(true);
});

describe('data files', () => {
  test.each(Object.entries(LISTS))('%s is sorted by name', (_, list) => {
    const names = list.map(({ name }) => name.toLowerCase());
    expect(names).toEqual([...names].sort());
  });

  test.each(Object.values(LISTS).flat())('$name has a source and tidy hosts', (entry) => {
    expect(entry.source).toMatch(/^https?:\/\//);
    const hosts = 'hosts' in entry ? entry.hosts : [];
    expect(hosts).toEqual([...hosts].sort());
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  test('languages are sorted and many', () => {
    for (const table of [DISCLOSURE_LABELS, OFFER_WORDS]) {
      const languages = Object.keys(table);
      expect(languages).toEqual([...languages].sort());
      expect(languages.length).toBeGreaterThanOrEqual(12);
    }
  });

  test('banner sizes are sorted and each there once', () => {
    const sizes = BANNER_SIZES.map(({ width, height }) => width * 10_000 + height);
    expect(sizes).toEqual([...new Set(sizes)].sort((one, other) => one - other));
  });
});
