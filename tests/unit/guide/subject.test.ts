import { expect, test } from 'vitest';
import { lexiconOf, mentionsGuard } from '../../../lib/guide/verdict/subject.ts';

test.each([
  ['Turn off your antivirus.', true],
  ['Отключите антивирус.', true],
  ['Click Reset this PC.', false],
  ['Activate the antivirus with its licence key.', false],
  ['Open Settings.', false],
])('%j only mentions an antivirus program: %s', (text, is) => {
  expect(mentionsGuard(text, lexiconOf(text))).toBe(is);
});
