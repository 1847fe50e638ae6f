import type { FileOutcome, FilePreview } from '../../components/options/contract.ts';
import { type MessageKey, t } from '../../components/shared/i18n.ts';
import { type Backup, parseBackup, readBackup } from '../../lib/backup/backup.ts';
import { lostBy } from '../../lib/backup/lost.ts';
import { restoreBackup } from '../../lib/backup/restore.ts';
import { change } from '../../lib/checklist/client.ts';
import { readChecklists } from '../../lib/checklist/store.ts';
import { parseImport } from '../../lib/checklist/transfer.ts';
import type { Acknowledgement } from '../../lib/messages/requests.ts';
import type { Checklist, ImportMode } from '../../lib/model/checklist.ts';
import type { FileFault } from '../../lib/storage/file.ts';

/** Reads a file, keeps what is in it, and imports that when it is asked to. */
export class Importer {
  /** From when an import is asked for until another file is read: the page says, or is about to, that it is done. */
  telling = false;
  private doImport: (mode: ImportMode) => Promise<Acknowledgement> = async () => noFile;

  /** What the file would change; nothing is changed. Files of lists and whole backups are both taken. */
  async read(text: string): Promise<FileOutcome> {
    this.telling = false;
    const backup = parseBackup(text);
    if (backup.ok) {
      this.doImport = (mode) => restoreBackup(backup.value, mode);
      const lost = contents(lostBy(await readBackup(), backup.value));
      const { lists, others } = await fates(backup.value.lists);
      const more = contents(backup.value);
      return { ok: true, preview: { kind: 'backup', lists, others, more, lost, masked: backup.masked } };
    }
    const file = backup.detail === 'problemFileKind' ? parseImport(text) : backup;
    if (!file.ok) return { ok: false, words: faultWords(file) };
    this.doImport = (mode) => change({ type: 'import', mode, lists: file.lists });
    const { lists, others } = await fates(file.lists);
    return { ok: true, preview: { kind: 'lists', lists, others, more: [], lost: [], masked: file.masked } };
  }

  async run(mode: ImportMode): Promise<Acknowledgement> {
    this.telling = true;
    const answer = await this.doImport(mode);
    this.telling = answer.ok;
    return answer;
  }
}

const noFile: Acknowledgement = { ok: false, problem: 'invalid', detail: 'problemFileKind' };

/** What would become of the lists in the file, and which others are here. */
async function fates(given: readonly Checklist[]): Promise<Pick<FilePreview, 'lists' | 'others'>> {
  const here = await readChecklists();
  const known = new Set(here.map(({ id }) => id));
  const inFile = new Set(given.map(({ id }) => id));
  const lists = given.map(({ id, name, items }) => ({ id, name, items: items.length, known: known.has(id) }));
  const others = here.filter(({ id }) => !inFile.has(id)).map(({ name }) => name);
  return { lists, others };
}

function contents({ progress, sites, preferences }: Omit<Backup, 'lists'>): string[] {
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
