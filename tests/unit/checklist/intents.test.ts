import { expect, test, vi } from 'vitest';
import { change } from '../../../lib/checklist/client.ts';
import { readChecklists } from '../../../lib/checklist/store.ts';
import type { ChecklistIntent, NewItem } from '../../../lib/model/checklist.ts';
import { fake, fakeBrowser } from '../storage/support/fake-browser.ts';
import { pass, useBackground } from '../storage/support/session.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../storage/support/fake-browser.ts')).fakeBrowser,
}));

useBackground();

const list = 'home';
const create: ChecklistIntent = { type: 'list/create', list, name: 'Home', items: [], source: null };
const add = (item: Partial<NewItem>): ChecklistIntent => ({
  type: 'item/add',
  list,
  item: { id: 'a', text: 'Do it', ...item },
  before: null,
});

test.each<[string, ChecklistIntent, string, string[]?]>([
  ['a text of spaces', add({ text: '  ' }), 'problemTextEmpty'],
  ['a text that is too long', add({ text: 'x'.repeat(2_001) }), 'problemTextTooLong', ['2000']],
  ['a note that is too long', add({ note: 'x'.repeat(10_001) }), 'problemNoteTooLong', ['10000']],
  ['a command that is too long', add({ command: 'x'.repeat(2_001) }), 'problemCommandTooLong', ['2000']],
  ['a name that is too long', { ...create, name: 'x'.repeat(201) }, 'problemNameTooLong', ['200']],
  ['another scheme', add({ settings: 'ms-msdt:activation' }), 'problemSettingsPage'],
  ['a page with a query', add({ settings: 'ms-settings:activation?x=1' }), 'problemSettingsPage'],
  ['a source that is a script', { ...create, source: { url: 'javascript:1', title: '' } }, 'problemSource'],
  ['an id that is a property of objects', add({ id: '__proto__' }), 'problemInvalidChange'],
  ['an id that records cannot hold', add({ id: 'constructor' }), 'problemInvalidChange'],
  ['an unknown type', { type: 'constructor' } as never, 'problemInvalidChange'],
  ['nothing', null as never, 'problemInvalidChange'],
])('%s is refused', async (_, intent, detail, values) => {
  await change(create);
  await pass(10);
  const before = structuredClone(fake.data.local);
  expect(await change(intent)).toEqual({ ok: false, problem: 'invalid', detail, ...(values && { values }) });
  expect(fake.data.local).toEqual(before);
});

test('names of object properties are ids like any other', async () => {
  await change(create);
  expect(await change(add({ id: 'valueOf' }))).toMatchObject({ ok: true });
  expect(await change({ type: 'item/tick', list, item: 'toString', done: true })).toMatchObject({
    detail: 'problemItemGone',
  });
  expect((await readChecklists())[0]?.items[0]?.id).toBe('valueOf');
});

const key = 'ABCDE-12345-FGHIJ-67890-KLMNO';

test.each<[string, ChecklistIntent]>([
  ['name', { ...create, list: 'x', name: `Key ${key}` }],
  ['source', { ...create, list: 'x', source: { url: `https://a.example/?k=${key}`, title: key } }],
  ['text', add({ text: key })],
  ['note', add({ note: key })],
  ['command', add({ command: `slmgr /ipk ${key}` })],
])('a product key in the %s is masked, and that is said', async (_, intent) => {
  await change(create);
  expect(await change(intent)).toEqual({ ok: true, masked: true });
  expect(JSON.stringify(fake.data.local)).not.toContain('12345');
});

test('halves of characters are replaced before storage could change them', async () => {
  await change(create);
  await change(add({ text: 'a\ud800b' }));
  expect((await readChecklists())[0]?.items[0]?.text).toBe('a\ufffdb');
});

test('the same envelope twice is made once and acknowledged twice, masking included', async () => {
  await change(create);
  await change(add({ text: key }));
  const [again] = fake.messages.slice(-1);
  await fakeBrowser.runtime.sendMessage({
    type: 'checklist/change',
    request: envelope('x-1', { type: 'item/delete', list, item: 'a' }),
  });
  expect(await fakeBrowser.runtime.sendMessage(again)).toEqual({ ok: true, masked: true });
  fake.kill();
  expect(await fakeBrowser.runtime.sendMessage(again)).toEqual({ ok: true, masked: true });
  expect((await readChecklists())[0]?.items).toEqual([]);
});

test('an envelope that is older than the memory of changes is refused', async () => {
  await change(create);
  const [late] = fake.messages.slice(-1);
  await pass(61_000);
  expect(await fakeBrowser.runtime.sendMessage(late)).toMatchObject({ ok: false, detail: 'problemTooLate' });
});

test('the memory of changes does not grow without end', async () => {
  await change(create);
  for (let count = 0; count < 30; count++) {
    await change({ type: 'list/rename', list, name: `Name ${count}` });
    await pass(10_000);
  }
  expect((fake.data.local['log:checklist'] as unknown[]).length).toBeLessThan(20);
});

test('a view is told after a while that nobody answers', async () => {
  fake.start = () => {};
  expect(await change(create)).toEqual({ ok: false, problem: 'no-answer', detail: 'problemNoAnswer' });
});

test('a view whose background hangs tries again and succeeds when it is back', async () => {
  let hangs = true;
  fake.delay = () => (hangs ? 1_000_000 : 0);
  const answer = change(create);
  await pass(6_000);
  hangs = false;
  fake.kill();
  expect(await answer).toEqual({ ok: true, masked: false });
});

test('a change that storage refuses for a moment is sent again, and made once', async () => {
  let failures = 2;
  fake.refuse = () => (failures-- > 0 ? new Error('the worker is being stopped') : null);
  expect(await change(create)).toEqual({ ok: true, masked: false });
  expect((fake.data.local['log:checklist'] as unknown[]).length).toBe(1);
});

function envelope(id: string, intent: ChecklistIntent): object {
  return { id: `envelope-${id}`, at: Date.now(), intent };
}
