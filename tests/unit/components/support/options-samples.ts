import type { FilePreview, OptionsProps } from '../../../../components/options/contract.ts';
import { defaultPreferences } from '../../../../lib/preferences/defaults.ts';
import { list, lists } from './popup-samples.ts';

/** Made-up choices that show the options page at work. */

export const preview: FilePreview = {
  kind: 'lists',
  lists: [
    { id: 'home', name: 'Home PC', items: 6, known: true },
    { id: 'attic', name: 'PC in the attic', items: 4, known: false },
  ],
  others: ['Mum’s laptop'],
  more: [],
  lost: [],
  masked: true,
};

/** An options page whose every act succeeds and changes nothing. */
export function optionsProps(changes: Partial<OptionsProps> = {}): OptionsProps {
  const done = async () => ({ ok: true, masked: false }) as const;
  return {
    preferences: { ...defaultPreferences, sync: true },
    sites: { off: ['intranet.example'], keepAds: ['magazine.example', 'paper.example'] },
    lists: [...lists, { ...list('old', 'The PC we gave away'), archived: true }],
    languages: ['en', 'de', 'fr', 'es', 'it', 'pt-BR', 'ja', 'zh-CN'],
    featuresOff: [],
    sync: { tone: 'good', words: 'All lists are in the browser account.' },
    shortcuts: [{ id: 'toggle-guide', words: 'Show or hide the guide on this page', keys: 'Alt+Shift+S' }],
    version: '1.2.3',
    setAside: 1,
    imported: false,
    act: done,
    onPreferences: done,
    onSite: done,
    onExportList: () => {},
    onExportLists: () => {},
    onBackup: () => {},
    onExportAside: () => {},
    onReadFile: async () => ({ ok: true, preview }),
    onImport: done,
    onShortcuts: () => {},
    ...changes,
  };
}
