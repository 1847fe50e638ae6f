import '../../../components/shared/shared.css';
import { render } from 'preact';
import { setLanguage } from '../../../components/shared/i18n.ts';
import { Welcome } from '../../../components/welcome/Welcome.tsx';

const root = document.querySelector('#app');
setLanguage(document.documentElement);
if (root) render(<Welcome shortcut="Alt+Shift+S" onShortcuts={() => {}} onClose={() => {}} />, root);
