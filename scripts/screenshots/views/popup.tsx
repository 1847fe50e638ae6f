import '../../../components/shared/shared.css';
import { render } from 'preact';
import { Popup } from '../../../components/popup/Popup.tsx';
import { setLanguage } from '../../../components/shared/i18n.ts';
import { popupProps } from '../../../tests/unit/components/support/popup-samples.ts';

const samples = {
  list: popupProps(),
  none: popupProps({ finding: { kind: 'none' }, pinned: [], recent: [] }),
  empty: popupProps({ finding: { kind: 'not-a-web-page' }, lists: [], pinned: [], recent: [] }),
  elsewhere: popupProps({
    canLaunch: false,
    onOpenGuide: async () => 'no-access',
    finding: { kind: 'none' },
  }),
  refused: popupProps({ act: async () => ({ ok: false, problem: 'full', detail: 'problemStorageFull' }) }),
};

const sample = new URLSearchParams(location.search).get('sample') ?? 'list';
const root = document.querySelector('#app');
setLanguage(document.documentElement);
if (root) render(<Popup {...samples[sample as keyof typeof samples]} />, root);
