import fc from 'fast-check';
import { plain } from './markup.ts';
import type { Words } from './words/types.ts';

/** What stands in pages besides the article. Each gives markup; ads are marked for the comparison with what is found. */
export type Noise = (words: Words, index: number) => string;

const pick = (texts: readonly string[], index: number) => texts[index % texts.length] ?? '';
const AD = 'data-truth="ad"';

export const ADS: readonly Noise[] = [
  (_, index) =>
    `<p ${AD}><a href="https://acme.pxf.io/c/100000${index}/200002/30003"><img src="//a.impactradius-go.com/display-ad/30003-200002" alt="" width="728" height="90"></a></p>`,
  (_, index) =>
    `<ins ${AD} class="adsbygoogle" style="display:block" data-ad-client="ca-pub-0000000000000000" data-ad-slot="111111111${index}"></ins>`,
  (words, index) =>
    `<p ${AD}><a href="https://secure.2checkout.com/order/checkout.php?PRODS=12345${index}&amp;QTY=1&amp;AFFILIATE=100001">${pick(words.offers, index)}</a></p>`,
  (words, index) =>
    `<div ${AD}><a rel="sponsored" href="https://shop.example.com/${index}">${pick(words.offers, index)}</a></div>`,
  (_, index) => `<div ${AD} id="div-gpt-ad-16123456789${index}-0" style="min-height:90px"></div>`,
];

const ASIDES: readonly Noise[] = [
  (words) =>
    `<aside><h2>•</h2><ul>${words.related.map((text) => `<li><a href="/more">${text}</a></li>`).join('')}</ul></aside>`,
  (words) =>
    `<div class="related-posts">${words.related.map((text) => `<a href="/x"><h3>${text}</h3></a>`).join('')}</div>`,
  () => '<div class="share"><a href="/f">f</a> <a href="/x">x</a> <button>+</button></div>',
  (words) => `<div id="comments">${listOf('ol', words.prose)}</div>`,
  () => '<form><input type="email"><button>OK</button></form>',
  () => '<script type="application/ld+json">{"@type":"WebPage"}</script><style>.q{color:red}</style>',
  (words) => `<div style="display:none"><ol><li>${plain(pick(words.steps, 0))}</li></ol></div>`,
];

const listOf = (name: string, texts: readonly string[]) =>
  `<${name}>${texts.map((text) => `<li>${text}</li>`).join('')}</${name}>`;

const TEXTS: readonly Noise[] = [
  (words, index) => `<p>${pick(words.prose, index)}</p>`,
  (words, index) => `<blockquote><p>${pick(words.prose, index)}</p></blockquote>`,
  (words) => `<h2>${words.factsHeading}</h2>${listOf('ul', words.facts)}`,
  (words) => `<h2>${words.factsHeading}</h2>${listOf('ol', words.facts)}`,
  (words) =>
    listOf(
      'ul',
      words.headings.map((text) => `<a href="#${text.length}">${text}</a>`),
    ),
  () => '<figure><img src="/p.png" alt="" width="600" height="300"></figure>',
  () => '<hr>',
];

export interface NoisePlan {
  kind: 'ad' | 'aside' | 'text';
  index: number;
}

export const noise: fc.Arbitrary<NoisePlan> = fc.record({
  kind: fc.constantFrom('ad', 'aside', 'text'),
  index: fc.nat(9),
});

const KINDS = { ad: ADS, aside: ASIDES, text: TEXTS };

export function noiseOf(words: Words, { kind, index }: NoisePlan): string {
  const makers = KINDS[kind];
  return makers[index % makers.length]?.(words, index) ?? '';
}
