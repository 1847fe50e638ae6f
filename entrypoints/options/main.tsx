import '../../components/shared/shared.css';
import { Options } from '../../components/options/Options.tsx';
import { watchChecklists } from '../../lib/checklist/store.ts';
import { watchSyncStatus } from '../../lib/checklist/sync/status.ts';
import type { Preferences } from '../../lib/model/preferences.ts';
import { watchPreferences } from '../../lib/preferences/store.ts';
import { watchSites } from '../../lib/sites/store.ts';
import { drawLive } from '../shared/live-view.tsx';
import { startPage } from '../shared/start-page.tsx';
import { rememberPlace, returnToPlace } from './place.ts';
import { optionsProps } from './props.ts';
import { readView } from './view.ts';

const root = document.querySelector('#app');

async function start(): Promise<void> {
  const view = await readView();
  const update = drawLive(root, view, (shown) => <Options {...optionsProps(shown)} />);
  const choose = (preferences: Preferences) => {
    // Every word of the page changes with the language.
    if (preferences.language === view.preferences.language) update({ preferences });
    else {
      rememberPlace(document);
      location.reload();
    }
  };
  returnToPlace(document);
  const { signal } = new AbortController();
  watchPreferences(choose, signal);
  watchSites((sites) => update({ sites }), signal);
  watchChecklists((lists) => update({ lists }), signal);
  watchSyncStatus((sync) => update({ sync }), signal);
}

void startPage(root, start);
