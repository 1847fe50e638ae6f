import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { guideOf, Session, until } from './support/session.ts';
import { ToolbarPopup } from './support/toolbar-popup.ts';

let session: Session;

beforeAll(async () => {
  session = await Session.start();
});
afterEach(() => session.closePages());
afterAll(() => session.close());

async function openPopup(): Promise<ToolbarPopup> {
  const page = await session.visit();
  await guideOf(page);
  const worker = await until(() => session.browser.worker, 'no background');
  const popup = await ToolbarPopup.open(worker, page);
  await until(
    () => popup.evaluate('document.querySelector("[role=checkbox], [type=checkbox]") !== null'),
    'no list',
  );
  return popup;
}

test('the popup opens at the field to search in, and tells of the page beneath', async () => {
  const popup = await openPopup();
  expect(await popup.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox');
  await until(async () => /This page is a guide/.test(await popup.text()), 'the guide was not noticed');
  await popup.type('about');
  await until(async () => /System › About/.test(await popup.text()), 'the page was not found');
});

test('only the middle of it scrolls, however little room the screen has', async () => {
  const popup = await openPopup();
  const height = await until(async () => {
    const [own, wanted] = await popup.evaluate<number[]>(
      '[innerHeight, document.documentElement.scrollHeight]',
    );
    return own === wanted ? own : undefined;
  }, 'the popup is higher than its window');
  const middle = '.popup-body:not([hidden])';
  await popup.evaluate(`document.querySelector("${middle}").scrollTo(0, 10000)`);
  const foot = await popup.evaluate<number>(
    `Math.round(document.querySelector("${middle}").lastElementChild.getBoundingClientRect().bottom)`,
  );
  expect(foot).toBeLessThanOrEqual(height);
});

test('it closes when the reader turns to the page', async () => {
  const popup = await openPopup();
  await session.browser.context.pages().at(-1)?.mouse.click(200, 200);
  await until(async () => !(await popup.isOpen()), 'the popup stayed open');
});
