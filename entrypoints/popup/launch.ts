import { browser } from 'wxt/browser';
import { isLaunchable } from '../../lib/settings/allow-list.ts';

/**
 * Hands a Settings page to the operating system through the tab given: an address of another protocol opens without the
 * tab leaving its page, and the browser puts its question above a page that stays when the popup closes.
 * @returns false where the address is not exactly one of the catalogue's, or the browser refuses
 */
export async function launch(uri: string, tab: number | undefined): Promise<boolean> {
  if (!isLaunchable(uri)) return false;
  try {
    await browser.tabs.update(tab, { url: uri });
    return true;
  } catch {
    return false;
  }
}
