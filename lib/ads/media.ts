import { attribute, parentElement, previousElement } from '../dom/query.ts';
import { nameOf, nextSibling, textOf } from '../dom/tree.ts';
import type { AdReason } from '../model/ads.ts';
import { sameSite, splitAddress } from './address.ts';
import { bannerSize, isPixel, sizeSign, sources } from './banner.ts';
import { adServerOf } from './server.ts';
import type { Page, Sign } from './verdict.ts';
import { hasWords, isDisclosure } from './words.ts';

const SELF_STARTING: AdReason = {
  reason: 'video that starts by itself, after the end of the text',
  kind: 'video',
  detail: '',
};
const KINDS: Readonly<Record<string, string>> = {
  iframe: 'frame',
  img: 'picture',
  source: 'video',
  video: 'video',
};

/** A picture, video, frame or object that an ad server delivers. */
export function judgePicture(element: Element): Sign | null {
  for (const address of sources(element)) {
    const server = adServerOf(address);
    if (!server) continue;
    const tag = nameOf(element);
    const detail = splitAddress(address)?.host ?? server;
    if (tag === 'img' && isPixel(element))
      return { reason: `tracking pixel: ${server}`, kind: 'pixel', detail, holds: 'always' };
    const what = KINDS[tag] ?? 'object';
    return { reason: `ad ${what}: ${server}`, kind: 'server', detail, holds: 'always' };
  }
  return null;
}

/** A frame that says it is an ad, has the size of one, or starts a video by itself below the article. */
export function judgeFrame(frame: Element, page: Page): Sign | null {
  const title = attribute(frame, 'title') ?? '';
  if (isDisclosure(title) || /^3rd party ad/i.test(title))
    return { reason: `ad frame: "${title}"`, kind: 'label', detail: title.trim(), holds: 'always' };
  const source = attribute(frame, 'src') ?? attribute(frame, 'data-src') ?? '';
  const address = splitAddress(source);
  const elsewhere = !address || !sameSite(address.host, page.host);
  const size = bannerSize(frame);
  if (size?.unmistakable && elsewhere) return sizeSign(size, 'frame of banner size');
  const startsItself = /[?&](?:autoplay|auto_play)=(?:1|true)\b/i.test(source);
  return startsItself && address && elsewhere && isLastInItsParent(frame)
    ? { ...SELF_STARTING, holds: 'always' }
    : null;
}

function isLastInItsParent(frame: Element): boolean {
  const parent = parentElement(frame);
  if (!parent || nameOf(parent) === 'figure' || !previousElement(frame)) return false;
  for (let node = nextSibling(frame); node; node = nextSibling(node)) {
    if (node.nodeType !== Node.COMMENT_NODE && hasWords(textOf(node))) return false;
  }
  return true;
}
