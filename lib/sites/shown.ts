import { decode } from 'punycode/punycode.es6.js';
import { siteOf } from './host.ts';

const ENCODED = /^xn--/;

/** A site's name in its own letters, where it is kept in Punycode; as it is kept where those would not lead back to it. */
export function shownSite(site: string): string {
  try {
    const labels = site.split('.');
    const shown = labels.map((label) => (ENCODED.test(label) ? decode(label.replace(ENCODED, '')) : label));
    return siteOf(shown.join('.')) === site ? shown.join('.') : site;
  } catch {
    return site;
  }
}
