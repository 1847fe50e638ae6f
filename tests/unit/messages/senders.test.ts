import { beforeEach, expect, test, vi } from 'vitest';
import type { RequestType } from '../../../lib/messages/requests.ts';
import { send } from '../../../lib/messages/send.ts';
import { allowedSenders, contextOf } from '../../../lib/messages/senders.ts';
import { type Handlers, serve } from '../../../lib/messages/serve.ts';
import { fake, fakeBrowser } from '../storage/support/fake-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../storage/support/fake-browser.ts')).fakeBrowser,
}));

const id = 'abc';
const base = 'chrome-extension://abc/';

test.each([
  ['the popup', { id, url: `${base}popup.html`, origin: 'chrome-extension://abc' }, 'page'],
  ['a page in Firefox, which gives no origin', { id, url: `${base}guide.html?tab=1` }, 'page'],
  ['a script in a web page', { id, url: 'https://a.example/', origin: 'https://a.example' }, 'content'],
  ['a script in a sandboxed frame', { id, url: 'about:srcdoc', origin: 'null' }, 'content'],
  ['a page whose address only begins alike', { id, url: 'chrome-extension://abcd/x.html' }, 'content'],
  [
    'a page of another origin at an address of ours',
    { id, url: base, origin: 'https://a.example' },
    'content',
  ],
  [
    'another extension',
    { id: 'xyz', url: 'chrome-extension://xyz/', origin: 'chrome-extension://xyz' },
    null,
  ],
  ['nobody', {}, null],
])('%s', (_, sender, expected) => {
  expect(contextOf(sender, id, base)).toBe(expected);
});

const page = fake.sender;
const content = { id: fakeBrowser.runtime.id, url: 'https://a.example/', origin: 'https://a.example' };
const stranger = { id: 'xyz', url: 'chrome-extension://xyz/', origin: 'chrome-extension://xyz' };

beforeEach(() => {
  fake.reset();
  const handlers = Object.keys(allowedSenders).map((type) => [type, async () => `answer of ${type}`]);
  fake.start = () => serve(Object.fromEntries(handlers) as Handlers);
});

test.each(Object.entries(allowedSenders))(
  '%s is answered only to those who may ask it',
  async (type, allowed) => {
    for (const [context, sender] of Object.entries({ page, content, stranger })) {
      fake.sender = sender;
      const answer = send(type as RequestType, {} as never);
      if ((allowed as readonly string[]).includes(context)) expect(await answer).toBe(`answer of ${type}`);
      else await expect(answer).rejects.toThrow(`${type} is not for this sender`);
    }
  },
);

test('web pages can change nothing that is kept', () => {
  const changes = Object.entries(allowedSenders).filter(([type]) => type.endsWith('/change'));
  expect(changes).toHaveLength(4);
  for (const [, allowed] of changes) expect(allowed).toEqual(['page']);
});

test.each([null, 'text', {}, { type: 3 }, { type: 'constructor' }, { type: 'unknown' }])(
  '%j is left to other listeners',
  async (message) => {
    fake.sender = page;
    await expect(fakeBrowser.runtime.sendMessage(message)).rejects.toThrow('Receiving end does not exist');
  },
);
