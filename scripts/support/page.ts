/** What scripts call inside the page: the public face, and the rooms that figures are taken of. */

export { findAffiliateLinks } from '../../lib/ads/affiliate-links.ts';
export * from '../../lib/index.ts';
