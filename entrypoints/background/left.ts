import { browser } from 'wxt/browser';
import { readChecklists } from '../../lib/checklist/store.ts';
import { isListKey } from '../../lib/checklist/stored.ts';
import { currentList } from '../../lib/checklist/view.ts';
import { PREFERENCES_KEY } from '../../lib/preferences/schema.ts';
import { readPreferences } from '../../lib/preferences/store.ts';

const COLOUR = '#5d5d5d';

/**
 * Says on the toolbar icon how many items of the current list are open, where the reader wants that; tabs with a guide
 * say something of their own. Call it once at the start of the background.
 */
export function showLeft(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const matters = (key: string) => key === PREFERENCES_KEY || isListKey(key);
    if (area === 'local' && Object.keys(changes).some(matters)) void refresh();
  });
  void refresh();
}

let asked = 0;

async function refresh(): Promise<void> {
  const own = ++asked;
  const left = await countLeft();
  if (own !== asked) return;
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: left > 0 ? String(left) : '' });
}

/** Open items of the list that the popup shows; none where the reader does not want them counted. */
async function countLeft(): Promise<number> {
  const { badge, currentList: chosen } = await readPreferences();
  if (!badge) return 0;
  const current = currentList(await readChecklists(), chosen);
  return current?.items.filter(({ done }) => !done).length ?? 0;
}
