import { render } from 'preact';
import { Popup } from '../../../components/popup/Popup.tsx';
import { setLanguage } from '../../../components/shared/i18n.ts';
import { popupProps } from '../../../tests/unit/components/support/popup-samples.ts';
import '../../../components/shared/shared.css';

const scenes = {
  list: popupProps(),
  none: popupProps({ finding: { kind: 'none' }, pinned: [], recent: [] }),
  empty: popupProps({ finding: { kind: 'not-a-web-page' }, lists: [], pinned: [], recent: [] }),
  elsewhere: popupProps({ canLaunch: false, onOpenGuide: async () => 'no-access', finding: { kind: 'none' } }),
};

const scene = location.hash.slice(1) as keyof typeof scenes;
const root = document.createElement('div');
document.body.append(root);
setLanguage(document.documentElement);
render(<Popup {...scenes[scene]} />, root);
