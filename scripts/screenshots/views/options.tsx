import '../../../components/shared/shared.css';
import { render } from 'preact';
import { Options } from '../../../components/options/Options.tsx';
import { setLanguage } from '../../../components/shared/i18n.ts';
import { optionsProps } from '../../../tests/unit/components/support/options-samples.ts';

const refused = { ok: false, words: 'Line 12, column 5: this is not JSON.' } as const;
const samples = {
  all: optionsProps(),
  managed: optionsProps({
    featuresOff: ['ads', 'annotations', 'sync'],
    sync: { tone: 'problem', words: 'The browser account is full. Your lists are kept on this computer.' },
    onReadFile: async () => refused,
    sites: { off: [], keepAds: [] },
    lists: [],
  }),
};

const sample = new URLSearchParams(location.search).get('sample') ?? 'all';
const root = document.querySelector('#app');
setLanguage(document.documentElement);
if (root) render(<Options {...samples[sample as keyof typeof samples]} />, root);
