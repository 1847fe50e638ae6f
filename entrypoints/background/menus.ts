import { browser } from 'wxt/browser';
import { markFailure } from './badge.ts';
import { type Opening, openGuide, toggleGuide } from './open-guide.ts';

const SHOW_STEPS = 'show-steps';

/** The menu entry and the keyboard shortcut, both for pages that were not recognised too. */
export function listenByHand(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === SHOW_STEPS && tab?.id !== undefined) void show(tab.id, openGuide);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-guide') void toggleActive(tab?.id);
  });
}

/** Menus outlast the background, so they are made when the extension begins to run only. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SHOW_STEPS,
    title: browser.i18n.getMessage('menuShowSteps'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

async function toggleActive(known: number | undefined): Promise<void> {
  const tab = known ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tab !== undefined) await show(tab, toggleGuide);
}

/** The popup says in words what is wrong. Not every browser lets it be opened without a click on the icon. */
async function show(tab: number, open: (tab: number) => Promise<Opening>): Promise<void> {
  const { opened } = await open(tab);
  if (opened) return;
  await markFailure(tab).catch(() => {
    // The tab is gone.
  });
  await browser.action.openPopup?.().catch(() => {});
}
