import { attribute, parentElement, previousElement } from '../dom/query.ts';
import { nameOf, nextSibling, textOf } from '../dom/tree.ts';
import { sameSite, splitAddress } from './address.ts';
import { bannerSize, isPixel, sources } from './banner.ts';
import { adServerOf } from './server.ts';
import type { Page, Sign } from './verdict.ts';
import { hasWords, isDisclosure } from './words.ts';

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
    const kind = tag === 'img' && isPixel(element) ? 'tracking pixel' : `ad ${KINDS[tag] ?? 'object'}`;
    return { reason: `${kind}: ${server}`, holds: 'always' };
  }
  return null;
}

/** A frame that says it is an ad, has the size of one, or starts a video by itself below the article. */
export function judgeFrame(frame: Element, page: Page): Sign | null {
  const title = attribute(frame, 'title') ?? '';
  if (isDisclosure(title) || /^3rd party ad/i.test(title))
    return { reason: `ad frame: "${title}"`, holds: 'always' };
  const source = attribute(frame, 'src') ?? attribute(frame, 'data-src') ?? '';
  const address = splitAddress(source);
  const elsewhere = !address || !sameSite(address.host, page.host);
  const size = bannerSize(frame);
  if (size?.unmistakable && elsewhere) {
    return { reason: `frame of banner size: ${size.name} ${size.width}×${size.height}`, holds: 'always' };
  }
  const startsItself = /[?&](?:autoplay|auto_play)=(?:1|true)\b/i.test(source);
  return startsItself && address && elsewhere && isLastInItsParent(frame)
    ? { reason: 'video that starts by itself, after the end of the text', holds: 'always' }
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
