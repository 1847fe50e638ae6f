import type { FileOutcome } from '../../components/options/contract.ts';
import { type MessageKey, t } from '../../components/shared/i18n.ts';
import { type Backup, parseBackup } from '../../lib/backup/backup.ts';
import { restoreBackup } from '../../lib/backup/restore.ts';
import { change } from '../../lib/checklist/client.ts';
import { readChecklists } from '../../lib/checklist/store.ts';
import { parseImport } from '../../lib/checklist/transfer.ts';
import type { Acknowledgement } from '../../lib/messages/requests.ts';
import type { Checklist, ImportMode } from '../../lib/model/checklist.ts';
import type { FileFault } from '../../lib/storage/file.ts';

/** Reads a file, keeps what is in it, and imports that when it is asked to. */
export class Importer {
  private doImport: (mode: ImportMode) => Promise<Acknowledgement> = async () => noFile;

  /** What the file would change; nothing is changed. Files of lists and whole backups are both taken. */
  async read(text: string): Promise<FileOutcome> {
    const backup = parseBackup(text);
    if (backup.ok) {
      this.doImport = (mode) => restoreBackup(backup.value, mode);
      return preview('backup', backup.value.lists, contents(backup.value), backup.masked);
    }
    const file = backup.detail === 'problemFileKind' ? parseImport(text) : backup;
    if (!file.ok) return { ok: false, words: faultWords(file) };
    this.doImport = (mode) => change({ type: 'import', mode, lists: file.lists });
    return preview('lists', file.lists, [], file.masked);
  }

  run(mode: ImportMode): Promise<Acknowledgement> {
    return this.doImport(mode);
  }
}

const noFile: Acknowledgement = { ok: false, problem: 'invalid', detail: 'problemFileKind' };

async function preview(
  kind: 'lists' | 'backup',
  given: readonly Checklist[],
  more: readonly string[],
  masked: boolean,
): Promise<FileOutcome> {
  const here = await readChecklists();
  const known = new Set(here.map(({ id }) => id));
  const inFile = new Set(given.map(({ id }) => id));
  const lists = given.map(({ id, name, items }) => ({ id, name, items: items.length, known: known.has(id) }));
  const others = here.filter(({ id }) => !inFile.has(id)).map(({ name }) => name);
  return { ok: true, preview: { kind, lists, others, more, masked } };
}

function contents({ progress, sites, preferences }: Backup): string[] {
  const pages = Object.keys(progress).length;
  const hosts = sites.off.length + sites.keepAds.length;
  return [
    pages > 0 && t('optionsMoreProgress', pages),
    hosts > 0 && t('optionsMoreSites', hosts),
    Object.keys(preferences).length > 0 && t('optionsMoreChoices'),
  ].filter((words) => words !== false);
}

/** What is wrong with the file, and where. */
function faultWords({ place, detail, values }: FileFault): string {
  const words = t(detail as MessageKey, ...values);
  const isTold = place === '' || values.some((value) => place.includes(value));
  return isTold ? words : `${words} (${place})`;
}
