import type { VNode } from 'preact';
import type { ImportMode } from '../../lib/model/checklist.ts';
import { type MessageKey, t } from '../shared/i18n.ts';
import type { FilePreview } from './contract.ts';

interface Props {
  preview: FilePreview;
  mode: ImportMode;
}

/** What would become of each list, and of what else there is. */
export function ImportPreview({ preview, mode }: Props): VNode {
  const fate: MessageKey = mode === 'merge' ? 'optionsFateMerged' : 'optionsFateReplaced';
  return (
    <>
      <ul class="setting-list preview-list">
        {preview.lists.map((list) => (
          <Fate key={list.id} name={list.name} words={t(list.known ? fate : 'optionsFateNew')}>
            {t('listItems', list.items)}
          </Fate>
        ))}
        {mode === 'replace' &&
          preview.others.map((name) => (
            <Fate key={`deleted ${name}`} name={name} words={t('optionsFateDeleted')} danger />
          ))}
      </ul>
      {preview.more.length > 0 && <p class="muted">{t('optionsPreviewMore', preview.more.join(', '))}</p>}
      {mode === 'replace' && preview.lost.length > 0 && (
        <p class="file-problem">{t('optionsPreviewLost', preview.lost.join(', '))}</p>
      )}
      {preview.masked && <p class="file-problem">{t('checklistMasked')}</p>}
    </>
  );
}

interface FateProps {
  name: string;
  words: string;
  danger?: boolean;
  children?: string;
}

function Fate({ name, words, danger = false, children }: FateProps): VNode {
  return (
    <li class="setting-entry">
      <span class="grow">
        <span dir="auto">{name}</span>
        <span class="muted setting-detail">{children}</span>
      </span>
      <span class={danger ? 'fate fate-danger' : 'fate'}>{words}</span>
    </li>
  );
}
