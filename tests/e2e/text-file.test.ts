import { afterAll, beforeAll, expect, test } from 'vitest';
import { guideOf, proceduresOf, Session, until } from './support/session.ts';

const RULER = '-'.repeat(60);
const NOTE = [
  RULER,
  'ACTIVATION OF WINDOWS, FOR THE NIGHT SHIFT',
  RULER,
  '',
  'Ask before you take a product key from the list. Each of them is',
  'good for one machine, and Windows has to be activated by Friday.',
  'I ran slmgr /ato on mine.',
  ...Array.from({ length: 60 }, (_, index) => `\nRoom ${index + 1} is quiet.`),
  '',
  '1. THE NEW KEY',
  '--------------',
  '',
  '  1) Open Settings > System > Activation.',
  '  2) Click Change product key and enter the key from the list, all',
  '     of its 25 characters.',
  '  3) Activate Windows:',
  '        slmgr /ato',
  '',
  'That is all.',
  '',
].join('\n');

let session: Session;

beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.close());

test('points at the step itself where all of them are one text', async () => {
  session.server.serve(
    '/notes/night.txt',
    `<title>Windows activation</title><body><pre>${NOTE}</pre></body>`,
  );
  const page = await session.visit('/notes/night.txt');
  const guide = await guideOf(page);
  const [procedure] = await proceduresOf(guide);
  expect([procedure?.heading, procedure?.steps]).toEqual(['1. THE NEW KEY', 3]);
  await guide.getByText('Click Change product key and enter the key').hover();
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('plainsteps-now') ?? [])].map((range) => `${range}`).join());
  const words = await until(marked, 'nothing is marked');
  expect(words.replace(/\s+/g, ' ')).toBe(
    'Click Change product key and enter the key from the list, all of its 25 characters.',
  );
  await guide.getByRole('checkbox').nth(1).focus();
  await until(
    () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('plainsteps-now') ?? [];
        const box = (range as Range | undefined)?.getBoundingClientRect();
        return box !== undefined && box.top > 0 && box.bottom < innerHeight;
      }),
    'the words are out of view',
  );
  const before = await page.evaluate(() => {
    const [range] = CSS.highlights.get('plainsteps-command') ?? [];
    return (range as Range).startContainer.textContent?.slice(0, (range as Range).startOffset).trimEnd();
  });
  expect(before?.endsWith('3) Activate Windows:')).toBe(true);
});
