import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { GuideView } from '../../../components/guide/GuideView.tsx';
import { findAdBlocks } from '../../../lib/ads/find.ts';
import { summarizeAdBlocks } from '../../../lib/guide/ad-summary.ts';
import { samples } from './support/guide-samples.ts';
import { guideServices, guideState } from './support/guide-state.ts';
import { all, button, expectAccessible, stage } from './support/stage.tsx';
import '../../../components/guide/guide.css';

vi.mock('wxt/browser', () => import('./support/german-browser.ts'));

const CART = 'https://order.vendor.example/order/checkout.php?PRODS=1&AFFILIATE=2';
const PAGE = `<base href="https://guides.example/"><p>Open Settings.</p><p><a href="${CART}">Get File Rescue</a></p>
  <p>Open Activation.</p><p>Advertisement</p><ins class="adsbygoogle"></ins><p>Press Enter.</p>
  <p><a rel="sponsored" href="/go/tool">Try the tool</a></p>`;

/** The open list of a page's ads. */
function list(markup: string): HTMLElement[] {
  const doc = new DOMParser().parseFromString(markup, 'text/html');
  const adBlocks = summarizeAdBlocks(findAdBlocks(doc));
  const state = guideState({ ...samples.linking, adBlocks });
  act(() => void stage(<GuideView state={state} services={guideServices()} />));
  act(() => button('anzeigen').click());
  return all('.ad .muted');
}

test("each ad's reason is told in the reader's language, with the name that it goes by", () => {
  expect(list(PAGE).map(({ textContent }) => textContent)).toEqual([
    'Ein Link, an dem die Website verdient · order.vendor.example',
    'Als Werbung gekennzeichnet · Advertisement',
    'Werbeplatz · adsbygoogle',
    'Von der Website selbst als bezahlt gekennzeichneter Link',
  ]);
});

test('names stand apart, whatever direction they run in; only those from the article are in its language', () => {
  const names = list(PAGE).flatMap((reason) => [...reason.querySelectorAll<HTMLElement>('bdi')]);
  expect(names.map(({ textContent, lang }) => [textContent, lang])).toEqual([
    ['order.vendor.example', ''],
    ['Advertisement', 'en'],
    ['adsbygoogle', ''],
  ]);
  expect(all('.ad .muted[lang], .ad .muted[dir]')).toEqual([]);
});

test('a name of any length is broken, and nothing stands out of the list', async () => {
  const [reason] = list(
    `<base href="https://guides.example/"><p>Read.</p><div class="ads-${'x'.repeat(90)}"></div>`,
  );
  expect(reason?.textContent).toMatch(/^Werbeplatz · ads-x{90}$/);
  const ads = document.querySelector('.ads');
  expect(ads?.scrollWidth).toBe(ads?.clientWidth);
  await expectAccessible();
});

test('no product key comes with a name', () => {
  const [reason] = list(
    '<base href="https://guides.example/"><p>Read.</p><iframe title="3rd party ad ABCDE-FGHJK-MNPQR-TUVWX-Y2346"></iframe>',
  );
  expect(reason?.textContent).toContain('3rd party ad');
  expect(reason?.textContent).not.toContain('FGHJK');
});
