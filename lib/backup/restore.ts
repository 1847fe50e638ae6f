import { change } from '../checklist/client.ts';
import type { Acknowledgement } from '../messages/requests.ts';
import type { ImportMode } from '../model/checklist.ts';
import type { Preferences } from '../model/preferences.ts';
import { changePreferences } from '../preferences/client.ts';
import { readManaged } from '../preferences/managed.ts';
import { changeProgress } from '../progress/client.ts';
import { changeSites } from '../sites/client.ts';
import type { Backup } from './backup.ts';

/**
 * Puts a backup back: lists first, as they matter most; what comes after a problem is not tried. Merged,
 * what is here stays and what is missing is added; of progress that is in both, the newer stays. Replaced,
 * everything becomes as in the backup.
 */
export async function restoreBackup(backup: Backup, mode: ImportMode): Promise<Acknowledgement> {
  const parts = [
    () => change({ type: 'import', mode, lists: backup.lists }),
    () => changeProgress({ type: 'restore', mode, pages: backup.progress }),
    () => changeSites({ type: 'restore', mode, choices: backup.sites }),
    async () =>
      changePreferences({ type: 'restore', mode, preferences: await permitted(backup.preferences) }),
  ];
  let masked = false;
  for (const part of parts) {
    const answer = await part();
    if (!answer.ok) return answer;
    masked ||= answer.masked;
  }
  return { ok: true, masked };
}

/** Without what the administrator of this browser has switched off: the rest of the choices can still be kept. */
async function permitted({ sync, ...others }: Partial<Preferences>): Promise<Partial<Preferences>> {
  const { featuresOff } = await readManaged();
  return sync === undefined || featuresOff.includes('sync') ? others : { ...others, sync };
}
