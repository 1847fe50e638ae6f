import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { limits } from '../../lib/checklist/limits.ts';
import type { ListTemplate } from '../../lib/checklist/templates.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { usePageHide } from '../shared/use-page-hide.ts';
import { AtLimit } from './AtLimit.tsx';
import './editor.css';

interface Props {
  templates: readonly ListTemplate[];
  /** Resolves to whether the list was made. */
  onCreate: (name: string, items: ListTemplate['items']) => Promise<boolean>;
  onCancel: () => void;
}

/** A new list: its name, and what it starts from. The name follows the template until it is written by hand. */
export function NewList({ templates, onCreate, onCancel }: Props): VNode {
  const [chosen, setChosen] = useState(templates[0]?.id ?? '');
  const [written, setWritten] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const template = templates.find((other) => other.id === chosen);
  const name = written ?? template?.name ?? '';
  useEffect(() => input.current?.select(), []);
  const asked = useRef(false);
  const create = async () => {
    if (asked.current) return;
    asked.current = true;
    asked.current = await onCreate(name.trim() || t('listUnnamed'), template?.items ?? []);
  };
  usePageHide(() => name.trim() !== '' && name !== (template?.name ?? '') && create());
  return (
    <form
      class="card new-list"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={id}>{t('listNew')}</h2>
      <label class="field">
        <span class="muted">{t('listName')}</span>
        <input
          ref={input}
          class="input"
          type="text"
          dir="auto"
          maxLength={limits.name}
          value={name}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>
      <AtLimit field="name" value={name} />
      <fieldset class="field">
        <legend class="muted">{t('listStart')}</legend>
        {[...templates, { id: '', name: t('listEmptyTemplate'), items: [] }].map((other) => (
          <label class="choice" key={other.id}>
            <input
              type="radio"
              name={id}
              checked={other.id === chosen}
              onChange={() => setChosen(other.id)}
            />
            <span class="grow">{other.name}</span>
            {other.items.length > 0 && <span class="muted">{t('listItems', other.items.length)}</span>}
          </label>
        ))}
      </fieldset>
      <div class="row form-foot">
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button look="primary" type="submit">
          {t('listCreate')}
        </Button>
      </div>
    </form>
  );
}
