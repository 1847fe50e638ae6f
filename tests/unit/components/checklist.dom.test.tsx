import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { toMarkdown } from '../../../lib/checklist/markdown.ts';
import { LivePopup } from './support/live-popup.tsx';
import { item, list } from './support/popup-samples.ts';
import { all, button, expectAccessible, focused, one } from './support/stage.tsx';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

const ORDER = ['a', 'b', 'c', 'd', 'e', 'f'];
const notice = () => one('.notice-place').textContent;
const addField = () => one<HTMLTextAreaElement>('.add-item-input');
const order = () => all('[data-item]').map((row) => row.dataset.item);
const words = (id: string) => one(`[data-item="${id}"] [data-part="text"]`);
const tick = (id: string) => one<HTMLInputElement>(`[data-item="${id}"] .tick input`);
const refused = { ok: false, problem: 'full', detail: 'problemStorageFull' } as const;

let popup: LivePopup;

beforeEach(() => {
  popup = new LivePopup();
});

describe('ticking', () => {
  test('sends the intent and shows what storage says', async () => {
    await userEvent.click(tick('d'));
    await expect.poll(() => one('.list-count').textContent).toBe('4 of 6');
    expect(popup.intents).toEqual([{ type: 'item/tick', list: 'home', item: 'd', done: true }]);
  });

  test('a refused tick goes back and the reason is told', async () => {
    popup.answers = [refused];
    await userEvent.click(tick('d'));
    await expect.poll(notice).toContain('storage');
    expect(tick('d').checked).toBe(false);
  });

  test('Ctrl+Z takes it back', async () => {
    await userEvent.click(tick('d'));
    await expect.poll(() => tick('d').checked).toBe(true);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => tick('d').checked).toBe(false);
  });

  test('so does the same key of a Cyrillic keyboard', async () => {
    await userEvent.click(tick('d'));
    await expect.poll(() => one('.list-count').textContent).toBe('4 of 6');
    const key = { key: 'я', code: 'KeyZ', ctrlKey: true, bubbles: true };
    tick('d').dispatchEvent(new KeyboardEvent('keydown', key));
    await expect.poll(() => tick('d').checked).toBe(false);
  });

  test('Ctrl+Z shows the list in which it takes something back', async () => {
    const lists = [list('home', 'At home', [item('d', 'Dust')]), list('other', 'Elsewhere')];
    popup = new LivePopup({ lists });
    await userEvent.click(tick('d'));
    await expect.poll(() => tick('d').checked).toBe(true);
    await userEvent.click(button('At home'));
    await userEvent.click(button('Elsewhere'));
    await expect.poll(order).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(order).toEqual(['d']);
    expect(tick('d').checked).toBe(false);
  });
});

test('a name of two lines is whole in the head of its list, and any name in its title', () => {
  const name = 'Activate Windows 11 on the computers in the office';
  popup = new LivePopup({ lists: [list('home', name, [item('d', 'Dust')])] });
  one('.popup').style.inlineSize = '400px';
  const shown = one('.list-name');
  expect(shown.scrollHeight).toBe(shown.clientHeight);
  expect(one('.list-head h2 button').title).toBe(name);
});

test('after an empty list has been made its first item can be written', async () => {
  await userEvent.click(one('.list-head h2 button'));
  await userEvent.click(button('New list'));
  await userEvent.click(one('.new-list .choice:last-child'));
  await userEvent.click(button('Create'));
  await expect.poll(() => one('.list-empty').checkVisibility()).toBe(true);
  expect(focused()).toBe(addField());
});

describe('adding', () => {
  test('Enter adds at the end and stays', async () => {
    await userEvent.click(addField());
    await userEvent.keyboard('Call Mum{Enter}Water plants{Enter}');
    await expect.poll(() => popup.texts().slice(-2)).toEqual(['Call Mum', 'Water plants']);
    expect(addField().value).toBe('');
    expect(focused()).toBe(addField());
  });

  test('refused words come back, before those written since', async () => {
    popup.answers = [refused];
    await userEvent.click(addField());
    await userEvent.keyboard('Call Mum{Enter}and');
    await expect.poll(() => addField().value).toMatch(/^Call Mum/);
    expect(notice()).toContain('storage');
  });

  test('a draft is kept until its item is', async () => {
    const drafts: string[] = [];
    popup = new LivePopup({ draft: 'Call', onDraft: (text) => drafts.push(text) });
    await userEvent.click(addField());
    expect(addField().value).toBe('Call');
    await userEvent.keyboard('{End} Mum{Enter}');
    await expect.poll(() => drafts.at(-1)).toBe('');
    expect(drafts.at(-2)).toBe('Call Mum');
  });

  const paste = (text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    addField().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  };

  test('pasted lines become items without their bullets, all at once', async () => {
    paste('- [ ] One\n2. Two\n\n• Three');
    await expect.poll(() => popup.texts().slice(-3)).toEqual(['One', 'Two', 'Three']);
    expect(popup.intents).toHaveLength(1);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => popup.texts()).toHaveLength(6);
  });

  test('pasted lines that are refused come back as lines, to be added again', async () => {
    popup.answers = [refused];
    paste('One\nTwo');
    await expect.poll(() => addField().value).toBe('One\nTwo');
    expect(popup.texts()).toHaveLength(6);
    await userEvent.click(addField());
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => popup.texts().slice(-2)).toEqual(['One', 'Two']);
    expect(addField().value).toBe('');
  });

  test('pasted lines take the place of what is selected', async () => {
    await userEvent.fill(addField(), 'Before old after');
    addField().setSelectionRange(7, 10);
    paste('One\nTwo');
    await expect.poll(() => popup.texts().slice(-4)).toEqual(['Before', 'One', 'Two', 'after']);
    expect(addField().value).toBe('');
  });

  test('a line that is too long for an item keeps no other from being added', async () => {
    paste(`One\n${'word '.repeat(500)}\nThree`);
    await expect
      .poll(() =>
        popup
          .texts()
          .slice(-3)
          .map((text) => text.length),
      )
      .toEqual([3, 1999, 5]);
    expect(popup.find('home').items.at(-2)?.note).toMatch(/^word/);
  });

  test('a pasted list brings its ticks, notes, commands and pages along', async () => {
    paste(toMarkdown({ ...popup.find('home'), source: { url: 'https://a.example/', title: 'a' } }));
    await expect.poll(() => popup.texts()).toHaveLength(12);
    const { items } = popup.find('home');
    const told = items.map(({ id: _, ...rest }) => rest);
    expect(told.slice(6)).toEqual(told.slice(0, 6));
  });

  test('one line with a line break after it is put into the field', async () => {
    await userEvent.click(addField());
    paste('One\n');
    expect(popup.intents).toEqual([]);
    addField().value = 'One\n';
    addField().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => addField().value).toBe('One');
  });

  test('a product key is masked whose groups are pasted in lines of their own', async () => {
    paste('Key:\nQX2WB\n7KD4M\nHTR9C\n3VNPG\n8YFJ6');
    await expect.poll(() => popup.intents).toHaveLength(1);
    expect(JSON.stringify(popup.intents)).not.toMatch(/QX2WB|7KD4M|8YFJ6/);
  });

  test('a masked key is explained', async () => {
    popup.answers = [{ ok: true, masked: true }];
    await userEvent.click(addField());
    await userEvent.keyboard('key{Enter}');
    await expect.poll(notice).toContain('Plainsteps never keeps keys');
  });
});

describe('keys that come faster than the storage answers', () => {
  test('move an item as often as they were pressed', async () => {
    words('e').focus();
    for (let press = 0; press < 3; press++) {
      words('e').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true }),
      );
    }
    await expect.poll(order).toEqual(['a', 'e', 'b', 'c', 'd', 'f']);
  });

  test('delete an item once, and leave its undoing', async () => {
    words('c').focus();
    for (let press = 0; press < 2; press++) {
      words('c').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true }),
      );
    }
    await expect.poll(order).toEqual(['a', 'b', 'd', 'e', 'f']);
    expect(popup.intents).toHaveLength(1);
    button('Undo').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(order).toEqual(ORDER);
    await expect.poll(focused).toBe(words('c'));
    words('c').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true }),
    );
    await expect.poll(order).toEqual(['a', 'b', 'd', 'e', 'f']);
  });
});

describe('moving', () => {
  test.each([
    ['c', '{Alt>}{ArrowUp}{/Alt}', ['a', 'c', 'b', 'd', 'e', 'f'], 'b', '2 of 6'],
    ['c', '{Alt>}{ArrowDown}{/Alt}', ['a', 'b', 'd', 'c', 'e', 'f'], 'e', '4 of 6'],
    ['e', '{Alt>}{ArrowDown}{/Alt}', ['a', 'b', 'c', 'd', 'f', 'e'], null, '6 of 6'],
  ])('%s by %s', async (id, keys, expected, before, place) => {
    words(id).focus();
    await userEvent.keyboard(keys);
    await expect.poll(order).toEqual(expected);
    expect(popup.intents).toEqual([{ type: 'item/move', list: 'home', item: id, before }]);
    expect(focused()).toBe(words(id));
    await expect.poll(() => one('[aria-live="polite"]').textContent).toContain(`is now ${place}`);
  });

  test.each([
    ['a', '{Alt>}{ArrowUp}{/Alt}'],
    ['f', '{Alt>}{ArrowDown}{/Alt}'],
  ])('%s stays at its end', async (id, keys) => {
    words(id).focus();
    await userEvent.keyboard(keys);
    expect(popup.intents).toEqual([]);
  });

  test('the tick keeps the focus when its row moves', async () => {
    tick('c').focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(order).toEqual(['a', 'c', 'b', 'd', 'e', 'f']);
    expect(focused()).toBe(tick('c'));
  });

  test.each([
    ['a', 'c', ['b', 'c', 'a', 'd', 'e', 'f']],
    ['f', 'a', ['f', 'a', 'b', 'c', 'd', 'e']],
    ['b', 'f', ['a', 'c', 'd', 'e', 'f', 'b']],
  ])('%s dragged to the place of %s', async (id, target, expected) => {
    drag(id, target);
    release();
    await expect.poll(order).toEqual(expected);
    expect(popup.intents).toHaveLength(1);
  });

  test('Escape gives a drag up', async () => {
    drag('a', 'c');
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    release();
    expect(popup.intents).toEqual([]);
    await expect.poll(() => all('.item-dragged')).toEqual([]);
  });

  test('Ctrl+Z puts it back', async () => {
    words('f').focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(order).not.toEqual(ORDER);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(order).toEqual(ORDER);
  });
});

describe('deleting', () => {
  test('goes to the next item, and the button brings it back', async () => {
    words('b').focus();
    await userEvent.keyboard('{Delete}');
    await expect.poll(order).toEqual(['a', 'c', 'd', 'e', 'f']);
    expect(focused()).toBe(words('c'));
    expect(notice()).toContain('Deleted: Sign in with a Microsoft account');
    await expectAccessible();
    await userEvent.click(button('Undo'));
    await expect.poll(order).toEqual(ORDER);
  });

  test('Ctrl+Z brings items back one by one', async () => {
    words('e').focus();
    await userEvent.keyboard('{Delete}');
    await expect.poll(order).toEqual(['a', 'b', 'c', 'd', 'f']);
    await userEvent.keyboard('{Delete}');
    await expect.poll(order).toEqual(['a', 'b', 'c', 'd']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(order).toEqual(['a', 'b', 'c', 'd', 'f']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(order).toEqual(ORDER);
  });
});

test('arrow keys walk through the same part of the rows', async () => {
  tick('a').focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe(tick('c'));
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe(tick('b'));
});

function drag(id: string, target: string): void {
  const grip = one(`[data-item="${id}"] .item-grip`);
  const from = grip.getBoundingClientRect();
  const to = one(`[data-item="${target}"]`).getBoundingClientRect();
  const down = from.top < to.top;
  const way = down ? to.bottom - from.top : to.top - from.bottom;
  const at = (type: string, clientY: number) =>
    grip.dispatchEvent(new PointerEvent(type, { clientY, button: 0, bubbles: true, cancelable: true }));
  at('pointerdown', from.top + 4);
  at('pointermove', from.top + 4 + way);
}

function release(): void {
  dispatchEvent(new PointerEvent('pointerup'));
}

describe('a long list', () => {
  const items = Array.from({ length: 200 }, (_, index) => item(`${index}`, `Item ${index}`));

  test('is drawn as far as it can be seen, and then to its end', async () => {
    new LivePopup({ lists: [list('long', 'Long', items)], current: 'long' });
    const first = order();
    expect(first.length).toBeGreaterThanOrEqual(Math.ceil(innerHeight / 32));
    expect(first.length).toBeLessThan(200);
    expect(one('.list-count').textContent).toContain('200');
    await expect.poll(order).toEqual(items.map(({ id }) => id));
  });
});
