import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { hideAdBlocks } from '../../../lib/ads/hide.ts';
import { ElementHider } from '../../../lib/dom/hide.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

function show(markup: string): Element[] {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return [...document.body.querySelectorAll('*')];
}

const block = (element: Element) => ({ element, reason: 'test' });
const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const outer = () => document.documentElement.outerHTML;

test.each([
  '<div>Offer</div>',
  '<div style="display:block !important">Offer</div>',
  '<div style="display:block!important;visibility:visible!important;opacity:1!important">Offer</div>',
  '<img src="data:," width="300" height="250" alt="x">',
  '<div style="position:fixed;bottom:0;width:100px;height:50px">Offer</div>',
])('hides %s and restores it exactly', (markup) => {
  const [element] = show(markup);
  if (!element) throw new Error('no element');
  const before = outer();
  expect(isSeen(element)).toBe(true);
  const restore = hideAdBlocks([block(element)]);
  expect(isSeen(element)).toBe(false);
  restore();
  expect(outer()).toBe(before);
  expect(isSeen(element)).toBe(true);
  expect(document.adoptedStyleSheets).toEqual([]);
});

const name = fc.constantFrom('div', 'p', 'span', 'a', 'form', 'video', 'img', 'ins');
const style = fc.constantFrom(
  '',
  ' style',
  ' style="color: red"',
  ' style="display:block!important"',
  ' style="DISPLAY : flex ! important;;"',
  ' data-plainsteps-hidden="x"',
  ' hidden class=b id=c',
);
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constant('text'),
    fc
      .tuple(name, style, fc.array(tie('node'), { maxLength: 3 }))
      .map(([tag, own, inner]) => `<${tag}${own}>${inner.join('')}</${tag}>`),
  ),
})).node;

test('any blocks, nested and repeated, in any order of undoing', () => {
  fc.assert(
    fc.property(
      fc.array(tree, { maxLength: 5 }),
      fc.array(fc.array(fc.nat(30), { maxLength: 8 }), { maxLength: 4 }),
      fc.boolean(),
      (trees, choices, reversed) => {
        const elements = show(trees.join(''));
        const before = outer();
        const undo = choices.map((chosen) =>
          hideAdBlocks(chosen.flatMap((index) => elements[index] ?? []).map(block)),
        );
        for (const restore of reversed ? undo.reverse() : undo) restore();
        for (const restore of undo) restore();
        expect(outer()).toBe(before);
        expect(document.adoptedStyleSheets).toEqual([]);
      },
    ),
  );
});

test('blocks can be shown one by one', () => {
  const [one, other] = show('<p>One</p><p>Two</p>');
  if (!one || !other) throw new Error('no elements');
  const hider = new ElementHider();
  hider.hide(one);
  hider.hide(other);
  hider.show(one);
  expect([one, other].map(isSeen)).toEqual([true, false]);
  expect([one, other].map((element) => hider.isHidden(element))).toEqual([false, true]);
  hider.restoreAll();
  expect(isSeen(other)).toBe(true);
});

test('what the page changes meanwhile stays changed', () => {
  const [element] = show('<p style="display:block!important">One</p>');
  if (!(element instanceof HTMLElement)) throw new Error('no element');
  const restore = hideAdBlocks([block(element)]);
  element.style.color = 'red';
  element.title = 'changed';
  restore();
  expect(element.style.display).toBe('block');
  expect(element.style.color).toBe('red');
  expect(element.title).toBe('changed');
});

test('a page that replaces its style sheets gets ours back with the next block', () => {
  const [one, other] = show('<p>One</p><p>Two</p>');
  if (!one || !other) throw new Error('no elements');
  const hider = new ElementHider();
  hider.hide(one);
  document.adoptedStyleSheets = [new CSSStyleSheet()];
  hider.hide(other);
  expect([one, other].map(isSeen)).toEqual([false, false]);
  hider.restoreAll();
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('media that play are paused, and play on afterwards', () => {
  const [box] = show('<div><video></video><audio></audio></div>');
  const [video, audio] = box?.querySelectorAll<HTMLMediaElement>('video,audio') ?? [];
  if (!box || !video || !audio) throw new Error('no media');
  Object.defineProperty(video, 'paused', { value: false });
  const pause = vi.spyOn(video, 'pause');
  const play = vi.spyOn(video, 'play').mockRejectedValue(new Error('not allowed'));
  const silent = vi.spyOn(audio, 'play');
  const restore = hideAdBlocks([block(box)]);
  expect(pause).toHaveBeenCalledOnce();
  video.dispatchEvent(new Event('play'));
  expect(pause).toHaveBeenCalledTimes(2);
  restore();
  expect(play).toHaveBeenCalledOnce();
  expect(silent).not.toHaveBeenCalled();
});

test('documents without a window', () => {
  const doc = new DOMParser().parseFromString('<p>One</p>', 'text/html');
  const element = doc.querySelector('p') as Element;
  const before = doc.documentElement.outerHTML;
  hideAdBlocks([block(element)])();
  expect(doc.documentElement.outerHTML).toBe(before);
});
