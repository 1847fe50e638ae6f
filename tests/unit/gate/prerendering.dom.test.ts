import { afterEach, expect, test, vi } from 'vitest';
import gate from '../../../entrypoints/gate/index.ts';
import { GATE, type SharedWorld } from '../../../lib/messages/reader.ts';

const sendMessage = vi.fn();

afterEach(() => {
  delete (globalThis as SharedWorld)[GATE];
  Reflect.deleteProperty(document, 'prerendering');
  Reflect.deleteProperty(globalThis, 'chrome');
});

test('a page that is rendered ahead is looked at only when it is shown', async () => {
  document.title = 'How to activate Windows 11 with a product key';
  document.body.innerHTML = '<h1>Activate Windows</h1><p>Enter the product key to activate Windows.</p>';
  Object.assign(globalThis, { chrome: { runtime: { id: 'x', sendMessage } } });
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  await gate.main();
  expect(sendMessage).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(sendMessage).toHaveBeenCalledOnce();
});
