import { attribute } from '../dom/query.ts';
import { BANNER_SIZES, type BannerSize } from './data/banner-sizes.ts';
import type { Sign } from './verdict.ts';

const BY_SIZE = new Map(BANNER_SIZES.map((size) => [`${size.width}x${size.height}`, size]));

/** The display-advertising size that the markup gives a picture or frame, or null. */
export function bannerSize(element: Element): BannerSize | null {
  const width = attribute(element, 'width');
  const height = width && attribute(element, 'height');
  return (
    (width && height && BY_SIZE.get(`${Number.parseInt(width, 10)}x${Number.parseInt(height, 10)}`)) || null
  );
}

export function sizeSign({ name, width, height }: BannerSize, words: string): Sign {
  const size = `${width}×${height}`;
  return { reason: `${words}: ${name} ${size}`, kind: 'size', detail: size, holds: 'always' };
}

/** Whether the markup gives a picture no size to speak of: it counts visits. */
export function isPixel(image: Element): boolean {
  return isTiny(attribute(image, 'width')) && isTiny(attribute(image, 'height'));
}

function isTiny(length: string | null): boolean {
  return length !== null && /^\s*[01](?:px)?\s*$/.test(length);
}

const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'poster', 'data'];

/** Absolute addresses that a picture, frame, video or object loads from now or, being lazy, later. */
export function sources(element: Element): string[] {
  const found: string[] = [];
  for (const name of ['src', ...LAZY]) {
    const value = attribute(element, name);
    if (value?.includes('//')) found.push(value);
  }
  return found;
}
