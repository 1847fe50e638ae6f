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
import { Menu, type MenuItem } from '../shared/Menu.tsx';
import { ProgressBar } from '../shared/ProgressBar.tsx';
import type { ChecklistTools } from './contract.ts';
import { archiveDeed, deleteListDeed, duplicateDeed, tickAllDeed } from './deeds.ts';
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
          <Menu items={switchItems(list, lists, tools, onNew)} title={list.name}>
            <span class="list-name" dir="auto">
              {list.name}
            </span>
            <Icon icon={ChevronDown} size={14} />
          </Menu>
        </h2>
        <span class="muted list-count">{total > 0 && t('listProgress', done, total)}</span>
        <Menu icon={Ellipsis} label={t('listMore')} items={actions(list, tools, onRename)} />
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
    label: other.name,
    detail: other.items.length > 0 ? t('listProgress', countDone(other), other.items.length) : undefined,
    checked: other.id === list.id,
    group: 'lists',
    onPick: () => onSelect(other.id),
  }));
  return [...open, { id: 'new', label: t('listNew'), icon: ListPlus, separate: true, onPick: onNew }];
}

function actions(list: Checklist, tools: ChecklistTools, onRename: () => void): MenuItem[] {
  const { perform, onSelect, onCopy, onExport } = tools;
  const done = countDone(list);
  const duplicate = async () => {
    const copy = crypto.randomUUID();
    if (await perform(duplicateDeed(list, copy, t('listCopyName', list.name)))) onSelect(copy);
  };
  return [
    { id: 'rename', label: t('listRename'), icon: Pencil, onPick: onRename },
    { id: 'duplicate', label: t('listDuplicate'), icon: Files, onPick: duplicate },
    {
      id: 'all',
      label: t('listTickAll'),
      icon: ListChecks,
      separate: true,
      disabled: done === list.items.length,
      onPick: () => perform(tickAllDeed(list, true, t('listAllTicked'))),
    },
    {
      id: 'reset',
      label: t('listReset'),
      icon: ListRestart,
      disabled: done === 0,
      onPick: () => perform(tickAllDeed(list, false, t('listWasReset'))),
    },
    { id: 'copy', label: t('listCopy'), icon: Copy, separate: true, onPick: () => onCopy(list) },
    ...(onExport
      ? [{ id: 'export', label: t('listExport'), icon: FileDown, onPick: () => onExport(list) }]
      : []),
    {
      id: 'archive',
      label: t('listArchive'),
      icon: Archive,
      separate: true,
      onPick: () => perform(archiveDeed(list, true, t('listArchived', list.name))),
    },
    {
      id: 'delete',
      label: t('listDelete'),
      icon: Trash2,
      danger: true,
      onPick: () => perform(deleteListDeed(list, t('listDeleted', list.name))),
    },
  ];
}
