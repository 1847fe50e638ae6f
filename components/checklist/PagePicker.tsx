import { X } from 'lucide';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { pathText } from '../settings-search/page-link.ts';
import { SettingsSearch } from '../settings-search/SettingsSearch.tsx';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import type { ChecklistTools } from './contract.ts';

interface Props {
  uri: string | null;
  tools: Pick<ChecklistTools, 'pageOf' | 'find'>;
  onPick: (uri: string | null) => void;
}

/** The Settings page of an item: found by typing, shown with its click path, and removable. */
export function PagePicker({ uri, tools, onPick }: Props): VNode {
  const input = useRef<HTMLInputElement>(null);
  const page = uri ? tools.pageOf(uri) : null;
  const remove = () => {
    onPick(null);
    setTimeout(() => input.current?.focus());
  };
  return (
    <div class="field">
      <span class="muted" aria-hidden="true">
        {t('itemPage')}
      </span>
      {uri ? (
        <div class="picked">
          <span class="grow">
            <span class="tile-name">{page?.name ?? uri}</span>
            {page?.path && <span class="muted">{pathText(page)}</span>}
          </span>
          <Button look="quiet" icon={X} label={t('itemPageRemove')} onClick={remove} />
        </div>
      ) : (
        <SettingsSearch
          label={t('itemPageFind')}
          find={tools.find}
          inputRef={input}
          onChoose={(found) => onPick(found.uri)}
        />
      )}
    </div>
  );
}
