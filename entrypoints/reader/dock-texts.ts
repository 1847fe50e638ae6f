import { browser } from 'wxt/browser';
import type { DockTexts } from './dock.ts';

/** The few words that stand in the page itself rather than in the guide. */
export function dockTexts(): DockTexts {
  return {
    tab: browser.i18n.getMessage('dockTab'),
    resize: browser.i18n.getMessage('dockResize'),
    blocked: browser.i18n.getMessage('dockBlocked'),
    openInTab: browser.i18n.getMessage('dockOpenInTab'),
    close: browser.i18n.getMessage('dockClose'),
  };
}
