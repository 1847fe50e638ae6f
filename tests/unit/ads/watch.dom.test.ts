import { afterEach, expect, test, vi } from 'vitest';
import { findAdBlocks } from '../../../lib/ads/find.ts';
import { watchAdBlocks } from '../../../lib/ads/watch.ts';
import type { AdBlock } from '../../../lib/model/ads.ts';

const IMPACT = 'https://go.vanity.example/c/1234567/654321/4321';
let controller = new AbortController();

afterEach(() => {
  controller.abort();
  controller = new AbortController();
  document.body.replaceChildren();
});

function watch(known: AdBlock[] = []): AdBlock[] {
  const found: AdBlock[] = [];
  watchAdBlocks(document, { signal: controller.signal, onFound: (blocks) => found.push(...blocks), known });
  return found;
}

function append(markup: string): void {
  document.body.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 700));

test('finds blocks that arrive later, each once', async () => {
  append('<p>Words of the article</p>');
  const found = watch();
  append('<div id="x"><ins class="adsbygoogle"></ins></div>');
  append('<p>More words</p>');
  await vi.waitFor(() => expect(found.map(({ element }) => element.id)).toEqual(['x']), 5000);
  append('<p>Still more words</p>');
  await settled();
  expect(found).toHaveLength(1);
});

test('finds a block again that had left the page and came back', async () => {
  append('<p>Words</p><ins id="x" class="adsbygoogle"></ins>');
  const found = watch(findAdBlocks(document));
  const [ad] = document.querySelectorAll('ins');
  ad?.remove();
  append('<ins id="y" class="adsbygoogle"></ins>');
  await vi.waitFor(() => expect(found.map(({ element }) => element.id)).toEqual(['y']), 5000);
  if (ad) document.body.append(ad);
  await vi.waitFor(() => expect(found.map(({ element }) => element.id)).toEqual(['y', 'x']), 5000);
});

test('finds what becomes an ad by a new address', async () => {
  append('<p>Words <img id="x" src="data:,"> and words</p>');
  const found = watch();
  document.querySelector('#x')?.setAttribute('src', '//a.impactradius-go.com/display-ad/1-2');
  await vi.waitFor(() => expect(found.map(({ element }) => element.id)).toEqual(['x']), 5000);
});

test('says nothing of what comes into a known block', async () => {
  append(`<div id="x"><a href="${IMPACT}"><img src="data:,"></a></div><p>Words</p>`);
  const known = findAdBlocks(document);
  const found = watch(known);
  known[0]?.element.append(document.createElement('ins'));
  known[0]?.element.lastElementChild?.setAttribute('class', 'adsbygoogle');
  append('<ins id="y" class="adsbygoogle"></ins>');
  await vi.waitFor(() => expect(found.map(({ element }) => element.id)).toEqual(['y']), 5000);
});

test('stops with the signal', async () => {
  const found = watch();
  append('<ins class="adsbygoogle"></ins>');
  controller.abort();
  append('<ins class="adsbygoogle"></ins>');
  await settled();
  expect(found).toEqual([]);
});

test('gives up on a page that never stops changing', async () => {
  const found = watch();
  const crowd = document.createElement('div');
  for (let count = 0; count < 210_000; count++) crowd.append(document.createElement('p'));
  document.body.append(crowd);
  await settled();
  append('<ins class="adsbygoogle"></ins>');
  await settled();
  expect(found).toEqual([]);
});
