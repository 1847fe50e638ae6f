import { afterEach, expect, test, vi } from 'vitest';
import { AdControl } from '../../../entrypoints/reader/ad-control.ts';
import { analyzeDocument } from '../../../lib/guide/analyze.ts';

let controller = new AbortController();

afterEach(() => {
  controller.abort();
  controller = new AbortController();
  document.body.replaceChildren();
});

function slot(id: string): HTMLElement {
  const ad = document.createElement('ins');
  ad.className = 'adsbygoogle';
  ad.id = id;
  return ad;
}

test('ads that a page takes out are forgotten, and given back as they were', async () => {
  const article = document.createElement('article');
  article.append('Words of the article.', slot('first'));
  document.body.append(article);
  const found = analyzeDocument(document, { force: true });
  expect(found.adBlocks).toHaveLength(1);
  const told = vi.fn();
  const control = new AdControl(found, true, told, controller.signal);
  const first = document.querySelector<HTMLElement>('#first');
  expect(first?.checkVisibility()).toBe(false);
  first?.replaceWith(slot('second'));
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), 5000);
  expect(found.adBlocks.map(({ element }) => element.id)).toEqual(['second']);
  expect(found.analysis.adBlocks).toHaveLength(1);
  expect(control.hidden).toEqual([true]);
  expect(first?.getAttribute('style')).toBeNull();
});
