import { attribute } from '../dom/query.ts';
import type { Picture } from '../model/analysis.ts';
import { collapse, mend } from '../text/normalise.ts';

/** Attributes that lazy loading keeps the address in, the likeliest first. */
const SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'src'];
const SMALLEST = 24;
const ADDRESS = /^https?:\/\//i;

/** What an image element shows; `null` for icons, tracking pixels and addresses that are not http(s). */
export function pictureOf(image: Element): Picture | null {
  if (isTiny(image, 'width') || isTiny(image, 'height')) return null;
  const url = SOURCES.map((name) => absolute(image, attribute(image, name))).find(
    (address) => address !== null,
  );
  if (!url) return null;
  return { url, alt: collapse(mend(attribute(image, 'alt') ?? '')) };
}

function isTiny(image: Element, side: string): boolean {
  const pixels = Number.parseInt(attribute(image, side) ?? '', 10);
  return pixels < SMALLEST;
}

function absolute(image: Element, address: string | null): string | null {
  if (!address || address.startsWith('data:')) return null;
  try {
    const url = ADDRESS.test(address) ? new URL(address) : new URL(address, image.ownerDocument.baseURI);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
