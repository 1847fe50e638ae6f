import { browser } from 'wxt/browser';
import { readChecklists } from '../../lib/checklist/store.ts';
import { firstTemplate, listTemplates, newItems } from '../../lib/checklist/templates.ts';
import { readManaged } from '../../lib/preferences/managed.ts';
import { createMenus } from './menus.ts';
import { welcome } from './welcome.ts';
import type { Writer } from './writer.ts';

/** Milliseconds that the readers of an earlier version take to notice that it is gone and to put their pages back. */
const LEAVING = 1500;

/** After installing or updating: menus, a list to start from, and a look at the pages that are open already. */
export async function afterInstall(reason: string, writer: Writer): Promise<void> {
  await createMenus();
  if (reason === 'install') await Promise.all([createFirstList(writer), welcome()]);
  else await new Promise((resolve) => setTimeout(resolve, LEAVING));
  await lookAtOpenPages();
}

async function createFirstList(writer: Writer): Promise<void> {
  if ((await readChecklists()).length > 0) return;
  const { templates: given } = await readManaged();
  const templates = listTemplates((key) => browser.i18n.getMessage(key as never), given);
  const template = given.length > 0 ? templates[0] : templates.find(({ id }) => id === firstTemplate);
  if (!template) return;
  const items = newItems(template.items);
  const list = crypto.randomUUID();
  const intent = { type: 'list/create' as const, list, name: template.name, items, source: null };
  await writer['checklist/change']({ id: crypto.randomUUID(), at: Date.now(), intent });
}

async function lookAtOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id ?? browser.tabs.TAB_ID_NONE },
        files: ['/gate.js'],
      }),
    ),
  );
}
