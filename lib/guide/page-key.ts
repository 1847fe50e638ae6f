import { maskProductKeys } from '../text/product-key.ts';

const NOISE =
  /^(?:utm_.*|(?:g|fb|ms|y|tt|dcl|gbra|wbra)clid|mc_[ce]id|_ga|_gl|ref|ref_src|igshid|s?cid|spm|amp|from|source|share|cmpid|ocid)$/i;

/**
 * Names an article for as long as it is the same article: the page's address without fragment and tracking parameters
 * (names as published by the services that add them), query in alphabetical order, product keys masked, as they are where
 * it is stored. A page's own `canonical` link is not trusted: copied templates point at other articles.
 */
export function pageKey(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  const names: string[] = [];
  // Not `keys()`: content scripts in Firefox cannot walk the iterators of web interfaces.
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (NOISE.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/(?:index\.\w+)?$/, '') || '/';
  return maskProductKeys(`${url.host.replace(/^www\./, '')}${path}${url.search}`);
}
