import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Acknowledgement } from '../../../lib/messages/requests.ts';
import { LivePopup } from './support/live-popup.tsx';
import { all, button, expectAccessible, focused, one } from './support/stage.tsx';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

const words = (id: string) => one(`[data-item="${id}"] [data-part="text"]`);
const field = (name: string) => one<HTMLTextAreaElement>(`.item-editor [data-field="${name}"]`);
const editors = () => all('.item-editor');
const refused: Acknowledgement = {
  ok: false,
  problem: 'storage',
  detail: 'problemStorageFailed',
  values: ['disk'],
};

let popup: LivePopup;

beforeEach(() => {
  popup = new LivePopup();
});

describe('editing in place', () => {
  test.each(['{Enter}', '{F2}'])('%s opens the editor in its words', async (key) => {
    words('e').focus();
    await userEvent.keyboard(key);
    await expect.poll(focused).toBe(field('text'));
    await expectAccessible();
  });

  test('Enter keeps what was written and goes back to the row', async () => {
    await userEvent.click(words('e'));
    await userEvent.keyboard(' now{Enter}');
    await expect.poll(editors).toEqual([]);
    expect(popup.intents).toEqual([
      {
        type: 'item/edit',
        list: 'home',
        item: 'e',
        changes: { text: 'This PC is listed under my devices now' },
      },
    ]);
    await expect.poll(focused).toBe(words('e'));
  });

  test('Escape throws it away', async () => {
    await userEvent.click(words('e'));
    await userEvent.keyboard('zzz{Escape}');
    await expect.poll(editors).toEqual([]);
    expect(popup.intents).toEqual([]);
  });

  test('leaving keeps it', async () => {
    await userEvent.click(words('e'));
    await userEvent.fill(field('note'), 'A note');
    one('.add-item-input').focus();
    await expect.poll(editors).toEqual([]);
    expect(popup.find('home').items[4]?.note).toBe('A note');
  });

  test('closing the popup keeps it', async () => {
    await userEvent.click(words('e'));
    await userEvent.fill(field('command'), 'winver');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(popup.intents).toEqual([
      { type: 'item/edit', list: 'home', item: 'e', changes: { command: 'winver' } },
    ]);
  });

  test('refused, the editor stays with every word', async () => {
    popup.answers = [refused];
    await userEvent.click(words('e'));
    await userEvent.keyboard(' now{Enter}');
    await expect.poll(() => one('.notice-place').textContent).toContain('disk');
    expect(field('text').value).toBe('This PC is listed under my devices now');
  });

  test('an empty text is no change, and Done says so', async () => {
    await userEvent.click(words('e'));
    await userEvent.fill(field('text'), '');
    await userEvent.click(button('Done'));
    expect(one('.field-problem').textContent).toBe('Write something, or delete the item.');
    await expectAccessible();
    one('.add-item-input').focus();
    await expect.poll(editors).toEqual([]);
    expect(popup.intents).toEqual([]);
  });

  test('a Settings page is found, taken and removed', async () => {
    await userEvent.click(words('e'));
    await userEvent.click(one('.item-editor [role="combobox"]'));
    await userEvent.keyboard('about');
    await expect.poll(() => all('.item-editor [role="option"]')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => one('.picked').textContent).toContain('Settings › System › About');
    await userEvent.click(button('Done'));
    await expect.poll(() => popup.find('home').items[4]?.settings).toBe('ms-settings:about');
    await userEvent.click(words('e'));
    await userEvent.click(button('Remove the Settings page'));
    await userEvent.click(button('Done'));
    await expect.poll(() => popup.find('home').items[4]?.settings).toBe(null);
  });

  test('moves and deletes with one pointer too', async () => {
    await userEvent.click(words('e'));
    await userEvent.click(button('Move up'));
    await expect.poll(() => popup.texts().indexOf('This PC is listed under my devices')).toBe(3);
    expect(editors()).toHaveLength(1);
    await userEvent.click(button('Delete'));
    await expect.poll(() => popup.texts()).not.toContain('This PC is listed under my devices');
  });
});

describe('what is changed elsewhere while an editor is open', () => {
  const edit = (changes: object) => popup.elsewhere({ type: 'item/edit', list: 'home', item: 'e', changes });
  const e = () => popup.find('home').items.find(({ id }) => id === 'e');

  test('stays where nothing was written here', async () => {
    await userEvent.click(words('e'));
    edit({ text: 'Written elsewhere' });
    one('.add-item-input').focus();
    await expect.poll(editors).toEqual([]);
    expect(popup.intents).toEqual([]);
    expect(words('e').textContent).toBe('Written elsewhere');
  });

  test('stays in the fields that were left alone here', async () => {
    await userEvent.click(words('e'));
    await userEvent.fill(field('note'), 'A note');
    edit({ text: 'Written elsewhere', command: 'winver' });
    await userEvent.click(button('Done'));
    await expect.poll(editors).toEqual([]);
    expect(e()).toMatchObject({ text: 'Written elsewhere', command: 'winver', note: 'A note' });
  });

  test('can be written over, even with the words of before', async () => {
    await userEvent.click(words('e'));
    const before = field('text').value;
    edit({ text: 'Written elsewhere' });
    await expect.poll(() => field('text').value).toBe('Written elsewhere');
    await userEvent.fill(field('text'), before);
    await userEvent.click(button('Done'));
    await expect.poll(() => e()?.text).toBe(before);
  });

  test('an item that is deleted comes back with what was being written in it', async () => {
    await userEvent.click(words('e'));
    await userEvent.fill(field('note'), 'A long note');
    popup.elsewhere({ type: 'item/delete', list: 'home', item: 'e' });
    await expect.poll(() => e()?.note).toBe('A long note');
    popup.elsewhere({ type: 'item/undelete', list: 'home', item: 'e' });
  });

  test('so does one whose list is deleted', async () => {
    await userEvent.click(words('e'));
    await userEvent.fill(field('text'), 'Half written');
    popup.elsewhere({ type: 'list/delete', list: 'home' });
    await expect.poll(() => popup.intents).toHaveLength(3);
    await expect.poll(() => e()?.text).toBe('Half written');
  });

  test('in a list that is archived the words are kept', async () => {
    await userEvent.click(words('e'));
    await userEvent.fill(field('text'), 'Half written');
    popup.elsewhere({ type: 'list/archive', list: 'home', archived: true });
    await expect.poll(() => e()?.text).toBe('Half written');
    expect(popup.find('home').archived).toBe(true);
  });

  test('an item that is deleted while nothing was written stays so', async () => {
    await userEvent.click(words('e'));
    popup.elsewhere({ type: 'item/delete', list: 'home', item: 'e' });
    await expect.poll(editors).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(popup.intents).toEqual([]);
  });
});

test('an item that is deleted in its editor comes back with what was written', async () => {
  await userEvent.click(words('e'));
  await userEvent.fill(field('note'), 'A note');
  await userEvent.click(button('Delete'));
  await userEvent.click(await vi.waitFor(() => button('Undo')));
  await expect.poll(() => popup.find('home').items[4]?.note).toBe('A note');
});

test('a field that is full takes no more and says so', async () => {
  await userEvent.click(words('e'));
  await userEvent.fill(field('note'), 'x'.repeat(9_999));
  expect(all('.field-problem')).toEqual([]);
  await userEvent.type(field('note'), 'yz');
  expect(one('.field-problem').textContent).toBe('A note can have at most 10000 characters.');
  expect(field('note').value).toHaveLength(10_000);
  await expectAccessible();
  await userEvent.click(button('Done'));
  await expect.poll(() => popup.find('home').items[4]?.note).toHaveLength(10_000);
});

test('the button of a message takes back what it tells of, whatever was done since', async () => {
  words('e').focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => one('.notice-place').textContent).toContain('Deleted');
  await userEvent.click(one('[data-item="d"] input[type="checkbox"]'));
  await expect.poll(() => popup.intents).toHaveLength(2);
  await userEvent.click(button('Undo'));
  await expect.poll(() => popup.intents.at(2)).toMatchObject({ type: 'item/undelete', item: 'e' });
  await expect.poll(() => one('.notice-place').textContent).toContain('Undone');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => popup.intents.at(3)).toMatchObject({ type: 'item/tick', item: 'd', done: false });
});

describe('lists', () => {
  const menu = async (label: string, entry: string) => {
    await userEvent.click(button(label));
    await expectAccessible();
    await userEvent.click(button(entry));
  };
  const heading = () => one('.list-name').textContent;

  test('the switcher starts at the current list and goes to others by letter', async () => {
    await userEvent.click(one('.list-head h2 button'));
    await expect.poll(() => focused().textContent).toContain('Home PC');
    await userEvent.keyboard('m{Enter}');
    await expect.poll(heading).toBe('Mum’s laptop');
  });

  test('a list is renamed in place', async () => {
    await menu('More for this list', 'Rename');
    await userEvent.keyboard('Den{Enter}');
    await expect.poll(heading).toBe('Den');
  });

  test('a refused name stays in its field', async () => {
    popup.answers = [refused];
    await menu('More for this list', 'Rename');
    await userEvent.keyboard('Den{Enter}');
    await expect.poll(() => one('.notice-place').textContent).toContain('disk');
    expect(one<HTMLInputElement>('.name-field input').value).toBe('Den');
    await userEvent.keyboard('{Enter}');
    await expect.poll(heading).toBe('Den');
    expect(one('.notice-place').textContent).toBe('');
  });

  const hide = () => dispatchEvent(new PageTransitionEvent('pagehide'));

  test('a name that is being written when the popup closes is kept', async () => {
    await menu('More for this list', 'Rename');
    hide();
    await userEvent.keyboard('{Delete}');
    hide();
    expect(popup.intents).toEqual([]);
    await userEvent.keyboard('Den');
    hide();
    expect(popup.intents).toEqual([{ type: 'list/rename', list: 'home', name: 'Den' }]);
  });

  test('so is that of a new list, once', async () => {
    await userEvent.click(one('.list-head h2 button'));
    await userEvent.click(button('New list'));
    hide();
    expect(popup.intents).toEqual([]);
    await userEvent.keyboard('Attic');
    hide();
    hide();
    expect(popup.intents).toMatchObject([{ type: 'list/create', name: 'Attic' }]);
  });

  test('a name that is full takes no more and says so', async () => {
    await menu('More for this list', 'Rename');
    await userEvent.fill(one('.name-field input'), 'x'.repeat(200));
    expect(one('.field-problem').textContent).toBe('A name can have at most 200 characters.');
    await expectAccessible();
  });

  test('start over unticks all, and undo ticks only what was ticked', async () => {
    await menu('More for this list', 'Start over');
    await expect.poll(() => popup.find('home').items.filter(({ done }) => done)).toHaveLength(0);
    await userEvent.click(button('Undo'));
    await expect
      .poll(() =>
        popup
          .find('home')
          .items.filter(({ done }) => done)
          .map(({ id }) => id),
      )
      .toEqual(['a', 'b', 'c']);
  });

  test('an archived list makes room for the next', async () => {
    await menu('More for this list', 'Archive');
    await expect.poll(heading).toBe('Mum’s laptop');
    await userEvent.click(button('Undo'));
    await expect.poll(heading).toBe('Home PC');
  });

  test('a new list comes from a template and is shown', async () => {
    await userEvent.click(one('.list-head h2 button'));
    await userEvent.click(button('New list'));
    await expectAccessible();
    await userEvent.keyboard('Attic{Enter}');
    await expect.poll(heading).toBe('Attic');
    expect(all('[data-item]')).toHaveLength(2);
    expect(popup.intents[0]).toMatchObject({ type: 'list/create', name: 'Attic', source: null });
  });
});

test('without a list, a template is one click away', async () => {
  popup = new LivePopup({ lists: [] });
  await expectAccessible();
  await userEvent.click(one('.no-lists li:last-child button'));
  await expect.poll(() => one('.list-name').textContent).toBe('Before a new motherboard');
});
