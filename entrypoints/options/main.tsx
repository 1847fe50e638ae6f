import '../../components/shared/shared.css';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { watchChecklists } from '../../lib/checklist/store.ts';
import { watchSyncStatus } from '../../lib/checklist/sync/status.ts';
import type { Preferences } from '../../lib/model/preferences.ts';
import { watchPreferences } from '../../lib/preferences/store.ts';
import { watchSites } from '../../lib/sites/store.ts';
import { startPage } from '../shared/start-page.tsx';
import { optionsProps } from './props.ts';
import { readView, type View } from './view.ts';

const root = document.querySelector('#app');

async function start(): Promise<void> {
  let view = await readView();
  const update = (part: Partial<View>) => {
    view = { ...view, ...part };
    if (root) render(<Options {...optionsProps(view)} />, root);
  };
  const choose = (preferences: Preferences) => {
    // Every word of the page changes with the language.
    if (preferences.language !== view.preferences.language) location.reload();
    else update({ preferences });
  };
  update({});
  const { signal } = new AbortController();
  watchPreferences(choose, signal);
  watchSites((sites) => update({ sites }), signal);
  watchChecklists((lists) => update({ lists }), signal);
  watchSyncStatus((sync) => update({ sync }), signal);
}

void startPage(root, start);
