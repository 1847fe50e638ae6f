import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const icons = globSync(['public/icon/*.png', 'assets/store/icon-*.png']);

test('every size that browsers and stores ask for is there', () => {
  const sizes = icons.map((path) => Number(/(\d+)\.png$/.exec(path)?.[1]));
  expect(sizes.sort((a, b) => a - b)).toEqual([16, 32, 48, 96, 128, 300]);
});

test.each(icons)('%s is as large as its name says', (path) => {
  const picture = readFileSync(path);
  const size = Number(/(\d+)\.png$/.exec(path)?.[1]);
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
});
