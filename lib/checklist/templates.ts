import type { NewItem } from '../model/checklist.ts';
import { type TemplateData, templateData } from './data/templates.ts';

/** A list to start from, in words. */
export interface ListTemplate {
  id: string;
  name: string;
  items: TemplateItem[];
}

export type TemplateItem = Omit<NewItem, 'id'>;

/** A template in words, as an administrator lays it down. */
export interface GivenTemplate {
  name: string;
  items: readonly { text: string; note?: string; settings?: string; command?: string }[];
}

/** The template that a fresh installation makes a list from, unless the administrator's come first. */
export const firstTemplate = 'link_account';

/** All templates, those of the administrator first. `words` gives the message of a key. */
export function listTemplates(
  words: (key: string) => string,
  given: readonly GivenTemplate[] = [],
): ListTemplate[] {
  return [...given.map(fromGiven), ...templateData.map((data) => fromData(data, words))];
}

/** Items for a new list; ids are made here. */
export function newItems(
  items: readonly TemplateItem[],
  makeId: () => string = () => crypto.randomUUID(),
): NewItem[] {
  return items.map((item) => ({ ...item, id: makeId() }));
}

function fromData({ id, items }: TemplateData, words: (key: string) => string): ListTemplate {
  const key = `template_${id}`;
  return {
    id,
    name: words(key),
    items: items.map(({ id: item, ...rest }) => ({ ...rest, text: words(`${key}_${item}`) })),
  };
}

function fromGiven({ name, items }: GivenTemplate, index: number): ListTemplate {
  const known = items.map(({ text, note = '', settings = '', command = '' }) => ({
    text,
    note,
    command,
    settings: settings || null,
  }));
  return { id: `managed_${index}`, name, items: known };
}
