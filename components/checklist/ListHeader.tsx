import {
  Archive,
  ChevronDown,
  Copy,
  Ellipsis,
  FileDown,
  Files,
  ListChecks,
  ListPlus,
  ListRestart,
  Pencil,
  Trash2,
} from 'lucide';
import type { VNode } from 'preact';
import type { Checklist } from '../../lib/model/checklist.ts';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';
import { ProgressBar } from '../shared/ProgressBar.tsx';
import type { ChecklistTools } from './contract.ts';
import { archiveDeed, deleteListDeed, duplicateDeed, tickAllDeed } from './deeds.ts';
import { Menu, type MenuItem } from './Menu.tsx';
import { countDone } from './progress.ts';

interface Props {
  list: Checklist;
  lists: readonly Checklist[];
  tools: ChecklistTools;
  onRename: () => void;
  onNew: () => void;
}

/** Name of the list, which switches to others; how far it has come; and what can be done with it. */
export function ListHeader({ list, lists, tools, onRename, onNew }: Props): VNode {
  const done = countDone(list);
  const total = list.items.length;
  return (
    <div class="list-head">
      <div class="row">
        <h2 class="grow">
          <Menu
            class="list-switch"
            align="start"
            label={t('listSwitch')}
            items={switchItems(list, lists, tools, onNew)}
          >
            <span class="list-name" dir="auto">
              {list.name}
            </span>
            <Icon icon={ChevronDown} size={14} />
          </Menu>
        </h2>
        <span class="muted list-count">{t('listProgress', done, total)}</span>
        <Menu
          class="button button-quiet button-icon"
          align="end"
          label={t('listMore')}
          iconOnly
          items={actions(list, tools, onRename)}
        >
          <Icon icon={Ellipsis} />
        </Menu>
      </div>
      <ProgressBar done={done} total={total} label={t('listProgressLabel')} />
    </div>
  );
}

function switchItems(
  list: Checklist,
  lists: readonly Checklist[],
  { onSelect }: ChecklistTools,
  onNew: () => void,
): MenuItem[] {
  const open = lists.map((other) => ({
    id: other.id,
    text: other.name,
    detail: t('listProgress', countDone(other), other.items.length),
    checked: other.id === list.id,
    run: () => onSelect(other.id),
  }));
  return [...open, { id: 'new', text: t('listNew'), icon: ListPlus, separated: true, run: onNew }];
}

function actions(list: Checklist, tools: ChecklistTools, onRename: () => void): MenuItem[] {
  const { perform, onSelect, onCopy, onExport } = tools;
  const done = countDone(list);
  const duplicate = async () => {
    const copy = crypto.randomUUID();
    if (await perform(duplicateDeed(list, copy, t('listCopyName', list.name)))) onSelect(copy);
  };
  return [
    { id: 'rename', text: t('listRename'), icon: Pencil, run: onRename },
    { id: 'duplicate', text: t('listDuplicate'), icon: Files, run: duplicate },
    {
      id: 'all',
      text: t('listTickAll'),
      icon: ListChecks,
      separated: true,
      disabled: done === list.items.length,
      run: () => perform(tickAllDeed(list, true, t('listAllTicked'))),
    },
    {
      id: 'reset',
      text: t('listReset'),
      icon: ListRestart,
      disabled: done === 0,
      run: () => perform(tickAllDeed(list, false, t('listWasReset'))),
    },
    { id: 'copy', text: t('listCopy'), icon: Copy, separated: true, run: () => onCopy(list) },
    { id: 'export', text: t('listExport'), icon: FileDown, run: () => onExport(list) },
    {
      id: 'archive',
      text: t('listArchive'),
      icon: Archive,
      separated: true,
      run: () => perform(archiveDeed(list, true, t('listArchived', list.name))),
    },
    {
      id: 'delete',
      text: t('listDelete'),
      icon: Trash2,
      danger: true,
      run: () => perform(deleteListDeed(list, t('listDeleted', list.name))),
    },
  ];
}
