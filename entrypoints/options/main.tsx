import '../../components/shared/shared.css';
import { Options } from '../../components/options/Options.tsx';
import { watchChecklists } from '../../lib/checklist/store.ts';
import { watchSyncStatus } from '../../lib/checklist/sync/status.ts';
import type { Preferences } from '../../lib/model/preferences.ts';
import { watchPreferences } from '../../lib/preferences/store.ts';
import { watchSites } from '../../lib/sites/store.ts';
import { stayInLanguage } from '../shared/language.ts';
import { drawLive } from '../shared/live-view.tsx';
import { startPage } from '../shared/start-page.tsx';
import { rememberPlace, returnToPlace } from './place.ts';
import { importer, optionsProps } from './props.ts';
import { readView } from './view.ts';

const root = document.querySelector('#app');

async function start(): Promise<void> {
  const view = await readView();
  const update = drawLive(root, view, (shown) => <Options {...optionsProps(shown)} />);
  const speaks = stayInLanguage(view.preferences, () => rememberPlace(document, importer.telling));
  const choose = (preferences: Preferences) => {
    if (speaks(preferences)) update({ preferences });
  };
  returnToPlace(document);
  const { signal } = new AbortController();
  watchPreferences(choose, signal);
  watchSites((sites) => update({ sites }), signal);
  watchChecklists((lists) => update({ lists }), signal);
  watchSyncStatus((sync) => update({ sync }), signal);
}

void startPage(root, start);
