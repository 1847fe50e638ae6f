import '../../components/shared/shared.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { decoders } from '../../lib/backup/decoders.ts';
import { watchChecklists } from '../../lib/checklist/store.ts';
import { watchPreferences } from '../../lib/preferences/store.ts';
import { findFaults } from '../../lib/storage/faults.ts';
import { popupProps } from './props.ts';
import { watchTab } from './tab-finding.ts';
import { readView, type View } from './view.ts';

const root = document.querySelector('#app');

async function start(): Promise<void> {
  let view = await readView();
  const update = (part: Partial<View>) => {
    view = { ...view, ...part };
    if (root) render(<Popup {...popupProps(view)} />, root);
  };
  update({});
  const { signal } = new AbortController();
  watchChecklists((lists) => update({ lists }), signal);
  watchPreferences((preferences) => update({ preferences }), signal);
  findFaults(decoders).then((faults) => update({ hasFaults: faults.length > 0 }));
  watchTab(view.tab, (finding) => update({ finding }), signal);
}

void start();
