import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../lib/messages/serve.ts';
import { guideShortcut } from '../shared/shortcuts.ts';
import { begin } from './begin.ts';
import { tellChoices } from './choices.ts';
import { showLeft } from './left.ts';
import { listenByHand } from './menus.ts';
import { followSites } from './site-switch.ts';
import { tabHandlers } from './tabs.ts';
import { startWriter } from './writer.ts';

/** A module, so that it shares code with the extension's pages. */
export default defineBackground({ type: 'module', main });

/** Every listener is added at once: a worker that is woken by an event hears it only then. */
function main(): void {
  const writer = startWriter();
  serve({
    ...writer,
    ...tabHandlers,
    'guide/shortcut': guideShortcut,
    'guide/open-options': async () => {
      await browser.runtime.openOptionsPage();
    },
    'reader/width': async ({ width }) => {
      const intent = { panelWidth: width };
      await writer['preferences/change']({ id: crypto.randomUUID(), at: Date.now(), intent });
    },
  });
  listenByHand();
  showLeft();
  followSites();
  tellChoices();
  // Being woken is enough: each start of the background begins what has not begun, and fetches what other machines changed.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onInstalled.addListener(() => {});
  void begin(writer).catch(() => {
    // What is kept for the session cannot be read: the next start of the background tries again.
  });
}
