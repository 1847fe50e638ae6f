import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/graph/imports.ts';

/** Lines. Most files have less than half of it; one that needs more has two purposes. */
const LONGEST = 250;

test('no file is too long to be read at one go', () => {
  const long = sourceFiles('components', 'entrypoints', 'lib', 'scripts')
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > LONGEST && !path.includes('/data/'));
  expect(long).toEqual([]);
});
