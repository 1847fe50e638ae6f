import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListTemplate } from '../../lib/checklist/templates.ts';
import { currentList } from '../../lib/checklist/view.ts';
import type { Checklist } from '../../lib/model/checklist.ts';
import { t } from '../shared/i18n.ts';
import { AddItem } from './AddItem.tsx';
import type { ChecklistTools } from './contract.ts';
import { addDeed, createDeed, renameDeed } from './deeds.ts';
import { ItemList } from './ItemList.tsx';
import { ListHeader } from './ListHeader.tsx';
import { NameField } from './NameField.tsx';
import { NewList } from './NewList.tsx';
import { NoLists } from './NoLists.tsx';
import './checklist.css';

interface Props {
  /** Those that are not archived. */
  lists: readonly Checklist[];
  /** Id of the one to show; the first where there is no such list. */
  current: string;
  templates: readonly ListTemplate[];
  tools: ChecklistTools;
  draft: string;
  onDraft: (text: string) => void;
  addField: RefObject<HTMLTextAreaElement | null>;
}

/** The reader's list, and the ways to other ones. */
export function ChecklistCard(props: Props): VNode {
  const { lists, current, templates, tools, draft, onDraft, addField } = props;
  const [mode, setMode] = useState<'read' | 'rename' | 'new'>('read');
  const list = currentList(lists, current);
  const read = () => setMode('read');
  /** Id of a new list that its first item is to be written for. */
  const begun = useRef('');
  useLayoutEffect(() => {
    if (mode !== 'read' || !begun.current || begun.current !== list?.id) return;
    begun.current = '';
    addField.current?.focus();
  }, [mode, list?.id, addField]);

  const create = async (name: string, items: ListTemplate['items']) => {
    const id = crypto.randomUUID();
    const created = await tools.perform(createDeed(id, name, items));
    if (created) {
      begun.current = items.length === 0 ? id : '';
      tools.onSelect(id);
      read();
    }
    return created;
  };
  if (mode === 'new') return <NewList templates={templates} onCreate={create} onCancel={read} />;
  if (!list) return <NoLists templates={templates} onCreate={create} onNew={() => setMode('new')} />;
  return (
    <section class="card checklist" aria-label={t('listSection')}>
      {mode === 'rename' ? (
        <NameField
          name={list.name}
          onRename={(name) => tools.perform(renameDeed(list, name))}
          onClose={read}
        />
      ) : (
        <ListHeader
          list={list}
          lists={lists}
          tools={tools}
          onRename={() => setMode('rename')}
          onNew={() => setMode('new')}
        />
      )}
      {list.source && (
        <p class="list-source muted">
          {t('listSource')}{' '}
          <a href={list.source.url} target="_blank" rel="noreferrer" dir="auto">
            {list.source.title}
          </a>
        </p>
      )}
      {list.items.length > 0 ? (
        <ItemList key={list.id} list={list} tools={tools} addField={addField} />
      ) : (
        <p class="list-empty muted">{t('listEmpty')}</p>
      )}
      <AddItem
        draft={draft}
        onDraft={onDraft}
        inputRef={addField}
        onAdd={(items) => tools.perform(addDeed(list.id, items))}
      />
    </section>
  );
}
