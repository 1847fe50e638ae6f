import { ListPlus } from 'lucide';
import type { VNode } from 'preact';
import type { ListTemplate } from '../../lib/checklist/templates.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';

interface Props {
  templates: readonly ListTemplate[];
  onCreate: (name: string, items: ListTemplate['items']) => void;
  onNew: () => void;
}

/** What stands in the list's place while there is none: the first template is one click away. */
export function NoLists({ templates, onCreate, onNew }: Props): VNode {
  return (
    <section class="card no-lists">
      <h2>{t('listNoneTitle')}</h2>
      <p>{t('listNone')}</p>
      <ul>
        {templates.map((template) => (
          <li key={template.id}>
            <button type="button" class="template" onClick={() => onCreate(template.name, template.items)}>
              <span class="grow">{template.name}</span>
              <span class="muted">{t('listItems', template.items.length)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button class="no-lists-new" icon={ListPlus} onClick={onNew}>
        {t('listNew')}
      </Button>
    </section>
  );
}
