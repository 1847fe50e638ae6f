import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '../../lib/checklist/limits.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { usePageHide } from '../shared/use-page-hide.ts';
import { AtLimit } from './AtLimit.tsx';
import './editor.css';

interface Props {
  name: string;
  /** Resolves to whether it was kept; the words stay in the field where it was not. */
  onRename: (name: string) => Promise<boolean>;
  onClose: () => void;
}

/** The list's name as it is edited, in its place. */
export function NameField({ name, onRename, onClose }: Props): VNode {
  const [text, setText] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const words = text.trim();
  const isSame = words === '' || words === name;
  const save = async () => {
    if (isSame || (await onRename(words))) onClose();
  };
  usePageHide(() => !isSame && onRename(words));
  return (
    <form
      class="name-field"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="row">
        <input
          ref={input}
          class="input grow"
          type="text"
          dir="auto"
          maxLength={limits.name}
          aria-label={t('listName')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button look="primary" type="submit">
          {t('listRenameDone')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
      <AtLimit field="name" value={text} />
    </form>
  );
}
