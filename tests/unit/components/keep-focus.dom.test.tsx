import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepFocus } from '../../../components/shared/keep-focus.ts';
import { LivePopup } from './support/live-popup.tsx';
import { button, focused, one } from './support/stage.tsx';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

let end: () => void;

beforeEach(() => {
  end = keepFocus(document);
});
afterEach(() => end());

describe('where what had the focus is taken away', () => {
  const root = () => one('#keeps');

  beforeEach(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<section id="keeps"><ul><li><button>a</button></li><li><button>b</button></li><li><button>c</button></li></ul><input></section>',
    );
  });
  afterEach(() => root().remove());

  test.each([
    ['b', 'c'],
    ['c', 'b'],
  ])('of %s, its neighbour %s has it', async (gone, neighbour) => {
    button(gone).focus();
    button(gone).closest('li')?.remove();
    await expect.poll(() => focused().textContent).toBe(neighbour);
  });

  test('with all of its kind, what is nearest has it', async () => {
    button('a').focus();
    root().querySelector('ul')?.remove();
    await expect.poll(() => focused().localName).toBe('input');
  });

  test('a view that moves it itself is not disturbed', async () => {
    button('a').focus();
    button('a').closest('li')?.remove();
    setTimeout(() => button('c').focus(), 20);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(focused().textContent).toBe('c');
  });
});

test('a list that has been renamed has it', async () => {
  new LivePopup();
  await userEvent.click(button('More for this list'));
  await userEvent.click(button('Rename'));
  await userEvent.keyboard('Den{Enter}');
  await expect.poll(() => focused().closest('.list-head')).not.toBe(null);
});

test('a Settings page that has been chosen for an item leaves it in the editor', async () => {
  const popup = new LivePopup();
  await userEvent.click(one('[data-item="e"] [data-part="text"]'));
  await userEvent.click(one('.item-editor [role="combobox"]'));
  await userEvent.keyboard('about');
  await expect.poll(() => document.querySelector('.item-editor [role="option"]')).not.toBe(null);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused().closest('.item-editor')).not.toBe(null);
  expect(popup.find('home').items).not.toHaveLength(0);
});
