import { browser } from 'wxt/browser';
import type { OptionsProps } from '../../components/options/contract.ts';
import { fileName, saveFile } from '../../components/shared/save-file.ts';
import { exportBackup, readBackup } from '../../lib/backup/backup.ts';
import { decoders } from '../../lib/backup/decoders.ts';
import { change } from '../../lib/checklist/client.ts';
import { exportLists } from '../../lib/checklist/transfer.ts';
import type { Checklist } from '../../lib/model/checklist.ts';
import { changePreferences } from '../../lib/preferences/client.ts';
import { changeSites } from '../../lib/sites/client.ts';
import { exportFaults } from '../../lib/storage/faults.ts';
import { openShortcuts } from '../shared/shortcuts.ts';
import { Importer } from './importer.ts';
import { interfaceLanguages } from './languages.ts';
import { syncWords, type View } from './view.ts';

export const importer = new Importer();

/** What the options' view gets for a state of things. */
export function optionsProps(view: View): OptionsProps {
  const { preferences, sites, lists, managed, shortcuts, faults, imported } = view;
  return {
    preferences,
    sites,
    lists,
    shortcuts,
    languages: interfaceLanguages,
    featuresOff: managed.featuresOff,
    sync: syncWords(view),
    version: browser.runtime.getManifest().version,
    setAside: faults,
    imported,
    act: change,
    onPreferences: changePreferences,
    onSite: (type, host, on) => changeSites({ type, host, on }),
    onExportList: (list) => save(list.name, exportLists([list], Date.now())),
    onExportLists: () => saveLists(lists),
    onBackup: async () => save('backup', exportBackup(await readBackup(), Date.now())),
    onExportAside: async () => save('unreadable', await exportFaults(decoders)),
    onReadFile: (text) => importer.read(text),
    onImport: (mode) => importer.run(mode),
    onShortcuts: openShortcuts,
  };
}

function saveLists(lists: readonly Checklist[]): void {
  save('lists', exportLists(lists, Date.now()));
}

function save(subject: string, text: string): void {
  saveFile(fileName(subject, new Date()), text);
}
