import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
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
  const save = async () => {
    const words = text.trim();
    if (words === '' || words === name || (await onRename(words))) onClose();
  };
  return (
    <form
      class="name-field row"
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
      <input
        ref={input}
        class="input grow"
        type="text"
        dir="auto"
        aria-label={t('listName')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button look="primary" type="submit">
        {t('listRenameDone')}
      </Button>
      <Button onClick={onClose}>{t('cancel')}</Button>
    </form>
  );
}
