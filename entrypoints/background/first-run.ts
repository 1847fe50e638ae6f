import { browser } from 'wxt/browser';
import { readChecklists } from '../../lib/checklist/store.ts';
import { firstTemplate, listTemplates, newItems } from '../../lib/checklist/templates.ts';
import { readManaged } from '../../lib/preferences/managed.ts';
import type { Writer } from './writer.ts';

const DONE_KEY = 'welcomed';

/**
 * A list to start from and, in a tab of its own, what will happen: once, the tab not where an administrator has installed
 * the extension.
 */
export async function firstRun(writer: Pick<Writer, 'checklist/change'>): Promise<void> {
  const { [DONE_KEY]: done } = await browser.storage.local.get(DONE_KEY);
  if (done) return;
  await createFirstList(writer);
  // Before the tab: a background that is stopped in between must not show it a second time.
  await browser.storage.local.set({ [DONE_KEY]: true });
  if (!(await isAdministered())) await browser.tabs.create({ url: '/welcome.html' });
}

async function createFirstList(writer: Pick<Writer, 'checklist/change'>): Promise<void> {
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

/** Asking about oneself needs no permission. */
async function isAdministered(): Promise<boolean> {
  const policy = browser.storage.managed.get(null).catch(() => ({}));
  const self = await browser.management.getSelf();
  return self.installType === 'admin' || Object.keys(await policy).length > 0;
}
