import { render } from 'preact';
import { Message } from '../../components/guide/Message.tsx';
import { chooseLanguage, setLanguage, t } from '../../components/shared/i18n.ts';
import { windowsVersion } from '../../components/shared/machine.ts';
import { send } from '../../lib/messages/send.ts';
import { readPreferences } from '../../lib/preferences/store.ts';
import { readSites } from '../../lib/sites/store.ts';
import { drawLive } from '../shared/live-view.tsx';
import { startPage } from '../shared/start-page.tsx';
import { App } from './App.tsx';
import { readerAddress } from './address.ts';
import '../../components/guide/guide.css';

async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const [address, preferences, sites, machine] = await Promise.all([
    readerAddress(location),
    readPreferences(),
    readSites(),
    windowsVersion(),
  ]);
  if (!address) {
    setLanguage(document.documentElement);
    render(<Message title={t('openFromToolbar')} />, root);
    return;
  }
  await chooseLanguage(preferences.language);
  setLanguage(document.documentElement);
  const view = { address, preferences, sites, machine, shortcut: '' };
  const update = drawLive(root, view, (shown) => <App {...shown} />);
  // A mere hint, which nothing waits for.
  await send('guide/shortcut', null).then(
    (shortcut) => update({ shortcut }),
    () => {},
  );
}

void startPage(document.getElementById('app'), main);
