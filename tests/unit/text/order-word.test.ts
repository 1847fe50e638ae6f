import { expect, test } from 'vitest';
import { readOrderWord } from '../../../lib/text/order-word.ts';

test.each([
  ['First, open it', 'first', 'open it'],
  ['And finally press OK', 'last', 'press OK'],
  ['A nakonec spusťte', 'last', 'spusťte'],
  ['I na koniec kliknij', 'last', 'kliknij'],
  ['Et enfin, cliquez', 'last', 'cliquez'],
])('%s begins with a word of order', (text, place, rest) => {
  const word = readOrderWord(text);
  expect(word?.place).toBe(place);
  expect(text.slice(word?.length)).toBe(rest);
});

test.each(['I then open the settings', 'I now select it', 'A second click opens it', 'Open it first'])(
  '%s does not',
  (text) => {
    expect(readOrderWord(text)).toBeNull();
  },
);
