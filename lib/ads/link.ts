import { attribute, elementsBelow } from '../dom/query.ts';
import { textOf } from '../dom/tree.ts';
import type { AdReason } from '../model/ads.ts';
import { sameSite, splitAddress } from './address.ts';
import { type AffiliateLink, describeAffiliate } from './affiliate.ts';
import { bannerSize, sizeSign, sources } from './banner.ts';
import { adClickOf, adServerOf } from './server.ts';
import type { Page, Sign } from './verdict.ts';
import { countWords, hasWords, holdsMedia, isKeyOffer } from './words.ts';

const MOST_WORDS_IN_LINK = 150;
const SPONSORED: AdReason = { reason: 'link marked as sponsored', kind: 'sponsored', detail: '' };

/** Whether a link is an ad: by where it leads, what it shows, and whether it stands alone. */
export function judgeLink(link: Element, page: Page): Sign | null {
  const href = attribute(link, 'href');
  if (!href) return null;
  const affiliate = describeAffiliate(href);
  if (affiliate) return judgeAffiliate(link, affiliate);
  if (isSponsored(link)) return judgeMarked(link, SPONSORED);
  return /^\s*(?:https?:)?\/\//i.test(href) ? judgeOutward(link, href, page) : null;
}

/** Why a link earns its site money, in plain English, or null. */
export function affiliateReason(link: Element): string | null {
  const affiliate = describeAffiliate(attribute(link, 'href') ?? '');
  if (affiliate) return affiliateSign(affiliate).reason;
  return isSponsored(link) ? SPONSORED.reason : null;
}

export function affiliateSign({ network, host, sign }: AffiliateLink, words = 'affiliate link'): AdReason {
  return { reason: `${words}: ${network}, ${sign}`, kind: 'affiliate', detail: host };
}

function isSponsored(link: Element): boolean {
  const rel = attribute(link, 'rel');
  return rel !== null && /\bsponsored\b/i.test(rel);
}

function judgeAffiliate(link: Element, affiliate: AffiliateLink): Sign | null {
  const why = affiliateSign(affiliate);
  if (!affiliate.destination) return judgeMarked(link, why);
  if (isSponsored(link)) return judgeMarked(link, why);
  if (holdsMedia(link)) return showsBanner(link) ? { ...why, holds: 'always' } : null;
  return isKeyOffer(textOf(link)) ? { ...why, holds: 'alone' } : null;
}

/** An advertisement for sure: it goes with its picture, or where its words make up the whole line. */
function judgeMarked(link: Element, why: AdReason): Sign | null {
  if (!holdsMedia(link)) return { ...why, holds: 'alone' };
  if (isCaptioned(link) || countWords(link, MOST_WORDS_IN_LINK).all > MOST_WORDS_IN_LINK) return null;
  return { ...why, holds: 'always' };
}

/** A figure with a caption is a picture of the article, whatever it links to. */
function isCaptioned(link: Element): boolean {
  const figure = Element.prototype.closest.call(link, 'figure');
  return (
    figure !== null && [...elementsBelow(figure, 'figcaption')].some((caption) => hasWords(textOf(caption)))
  );
}

function showsBanner(link: Element): boolean {
  return [...elementsBelow(link, 'img,video,iframe')].some(
    (media) => bannerSize(media) !== null || sources(media).some((address) => adServerOf(address) !== null),
  );
}

/** Links to other sites that carry no code: a banner by its size, an ad server's click, a key for sale. */
function judgeOutward(link: Element, href: string, page: Page): Sign | null {
  if (link.firstElementChild) {
    const banner = bannerIn(link);
    const address = banner && splitAddress(href);
    if (banner && address && !sameSite(address.host, page.host)) return banner;
    const server = adClickOf(href);
    if (server && holdsMedia(link)) {
      const detail = splitAddress(href)?.host ?? server;
      return { reason: `link through an ad server: ${server}`, kind: 'server', detail, holds: 'always' };
    }
  }
  const words = textOf(link);
  if (!isKeyOffer(words)) return null;
  const host = splitAddress(href)?.host;
  const offer = host && !sameSite(host, page.host) && !sameSite(host, 'microsoft.com');
  return offer ? { reason: `offer of a key: ${host}`, kind: 'key', detail: host, holds: 'alone' } : null;
}

function bannerIn(link: Element): Sign | null {
  for (const image of elementsBelow(link, 'img')) {
    const size = bannerSize(image);
    if (size?.unmistakable) return sizeSign(size, 'banner to another site');
  }
  return null;
}
