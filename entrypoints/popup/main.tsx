import '../../components/shared/shared.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { decoders } from '../../lib/backup/decoders.ts';
import { watchChecklists } from '../../lib/checklist/store.ts';
import { watchPreferences } from '../../lib/preferences/store.ts';
import { findFaults } from '../../lib/storage/faults.ts';
import { stayInLanguage } from '../shared/language.ts';
import { drawLive } from '../shared/live-view.tsx';
import { startPage } from '../shared/start-page.tsx';
import { popupProps } from './props.ts';
import { watchTab } from './tab-finding.ts';
import { pageLinks, readView } from './view.ts';

const root = document.querySelector('#app');

async function start(): Promise<void> {
  const view = await readView();
  const speaks = stayInLanguage(view.preferences);
  const update = drawLive(root, view, (shown) => <Popup {...popupProps(shown)} />);
  await painted();
  // The first keystroke would otherwise have to build the index.
  requestIdleCallback(() => void pageLinks(view).find(''));
  const { signal } = new AbortController();
  watchChecklists((lists) => update({ lists }), signal);
  watchPreferences((preferences) => {
    if (speaks(preferences)) update({ preferences });
  }, signal);
  void watchTab(view.tab, (finding) => update({ finding }), signal);
  update({ hasFaults: (await findFaults(decoders)).length > 0 });
}

/** Everything that can wait does so until the reader sees something. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

void startPage(root, start);
