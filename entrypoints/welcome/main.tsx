import '../../components/shared/shared.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage, setLanguage, t } from '../../components/shared/i18n.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { readPreferences, watchPreferences } from '../../lib/preferences/store.ts';
import { stayInLanguage } from '../shared/language.ts';
import { guideShortcut, openShortcuts } from '../shared/shortcuts.ts';

const root = document.querySelector('#app');

async function draw(): Promise<void> {
  const shortcut = await guideShortcut();
  if (root) render(<Welcome shortcut={shortcut} onShortcuts={openShortcuts} onClose={close} />, root);
}

/** The page's own `close` refuses once the sample has been visited. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

async function start(): Promise<void> {
  const preferences = await readPreferences();
  await chooseLanguage(preferences.language);
  setLanguage(document.documentElement);
  document.title = t('welcomeTitle');
  await draw();
  watchPreferences(stayInLanguage(preferences), new AbortController().signal);
  // The shortcut may have been changed meanwhile.
  addEventListener('focus', () => void draw());
}

void start();
