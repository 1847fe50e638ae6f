import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/contract.ts';
import { t } from '../../components/shared/i18n.ts';

/** The browser's own command for the toolbar button; Chromium lists it without a description. */
const POPUP_COMMAND = '_execute_action';

/** The extension's commands and their keys, as the browser has them now. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    id: name,
    words: description || (name === POPUP_COMMAND ? t('openPopup') : name),
    keys: shortcut,
  }));
}

/** The keys that show and hide the guide, as the browser has them now; empty where there are none. */
export async function guideShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'toggle-guide')?.shortcut ?? '';
}

/** Opens the browser's own page for them: Firefox has a call for it, Chrome and Edge an address. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
