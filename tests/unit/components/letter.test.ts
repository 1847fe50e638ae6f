import { expect, test } from 'vitest';
import { letterOf } from '../../../components/shared/letter.ts';

test.each([
  ['z', 'KeyZ', 'z'],
  ['Z', 'KeyZ', 'z'],
  // German: what is written on the key counts, not its place.
  ['z', 'KeyY', 'z'],
  ['я', 'KeyZ', 'z'],
  ['Я', 'KeyZ', 'z'],
  ['ز', 'KeyZ', 'z'],
  ['ผ', 'KeyZ', 'z'],
  // Polish, with AltGr
  ['ż', 'KeyZ', 'ż'],
  ['/', 'KeyQ', '/'],
  ['ArrowUp', 'ArrowUp', 'ArrowUp'],
  ['Process', 'KeyZ', 'Process'],
])('%s of %s is the shortcut %s', (key, code, letter) => {
  expect(letterOf({ key, code })).toBe(letter);
});
