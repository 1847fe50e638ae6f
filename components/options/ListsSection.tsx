import { Archive, ArchiveRestore, FileDown, ListTodo, RefreshCw, SquareStack, Trash2 } from 'lucide';
import type { VNode } from 'preact';
import type { Checklist } from '../../lib/model/checklist.ts';
import type { Perform } from '../checklist/contract.ts';
import { archiveDeed, deleteListDeed } from '../checklist/deeds.ts';
import { countDone } from '../checklist/progress.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import type { OptionsProps, Try } from './contract.ts';
import { SwitchRow } from './controls.tsx';
import { Row, Section } from './Section.tsx';

type Given = 'preferences' | 'lists' | 'featuresOff' | 'sync' | 'onPreferences' | 'onExportList';
type Props = Pick<OptionsProps, Given> & { attempt: Try; perform: Perform };

export function ListsSection(props: Props): VNode {
  const { preferences, lists, featuresOff, sync, onPreferences, onExportList, attempt, perform } = props;
  const syncOff = featuresOff.includes('sync');
  const canExport = !featuresOff.includes('export');
  return (
    <Section id="lists" title={t('optionsLists')}>
      <SwitchRow
        icon={RefreshCw}
        title={t('optionsSync')}
        words={t(syncOff ? 'optionsManaged' : 'optionsSyncWords')}
        checked={preferences.sync}
        disabled={syncOff}
        onChange={(on) => attempt(onPreferences({ sync: on }))}
      >
        <p class={sync ? `setting-status setting-status-${sync.tone}` : 'visually-hidden'} role="status">
          {sync?.words}
        </p>
      </SwitchRow>
      <SwitchRow
        icon={SquareStack}
        title={t('optionsBadge')}
        words={t('optionsBadgeWords')}
        checked={preferences.badge}
        onChange={(badge) => attempt(onPreferences({ badge }))}
      />
      <Row icon={ListTodo} title={t('optionsAllLists')} words={t('optionsAllListsWords')}>
        {lists.length > 0 ? (
          <ul class="setting-list" aria-label={t('optionsAllLists')}>
            {lists.map((list) => (
              <Entry key={list.id} list={list} perform={perform} onExport={canExport ? onExportList : null} />
            ))}
          </ul>
        ) : (
          <p class="setting-none muted">{t('optionsListsNone')}</p>
        )}
      </Row>
    </Section>
  );
}

interface EntryProps {
  list: Checklist;
  perform: Perform;
  onExport: ((list: Checklist) => void) | null;
}

function Entry({ list, perform, onExport }: EntryProps): VNode {
  const { archived, name } = list;
  const total = list.items.length;
  const said = t(archived ? 'optionsUnarchived' : 'listArchived', name);
  return (
    <li class="setting-entry">
      <span class="grow">
        <span dir="auto">{name}</span>
        <span class="muted setting-detail">
          {total > 0 ? t('listProgress', countDone(list), total) : t('listItems', 0)}
          {archived && ` · ${t('optionsArchived')}`}
        </span>
      </span>
      {onExport && (
        <Button
          look="quiet"
          icon={FileDown}
          label={t('optionsExportList', name)}
          onClick={() => onExport(list)}
        />
      )}
      <Button
        look="quiet"
        icon={archived ? ArchiveRestore : Archive}
        label={t(archived ? 'optionsUnarchiveList' : 'optionsArchiveList', name)}
        onClick={() => perform(archiveDeed(list, !archived, said))}
      />
      <Button
        look="quiet"
        icon={Trash2}
        label={t('optionsDeleteList', name)}
        onClick={() => perform(deleteListDeed(list, t('listDeleted', name)))}
      />
    </li>
  );
}
