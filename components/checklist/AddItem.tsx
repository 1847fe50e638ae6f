import { Plus } from 'lucide';
import type { Ref, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { readItems } from '../../lib/checklist/read-items.ts';
import type { TemplateItem } from '../../lib/checklist/templates.ts';
import { containsProductKey, maskProductKeys } from '../../lib/text/product-key.ts';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';

interface Props {
  /** What was typed and not yet kept when the page was last closed. */
  draft: string;
  onDraft: (text: string) => void;
  /** Resolves to whether they were kept: all of them, or none. */
  onAdd: (items: readonly TemplateItem[]) => Promise<boolean>;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** The line at the end of a list: Enter adds and stays; several pasted lines become several items. */
export function AddItem({ draft, onDraft, onAdd, inputRef }: Props): VNode {
  const [text, setText] = useState(draft);
  const latest = useRef(text);
  const write = (words: string) => {
    latest.current = words;
    setText(words);
    onDraft(words);
  };
  const add = async (words: string, items: readonly TemplateItem[]) => {
    latest.current = '';
    setText('');
    // Words typed in the meantime come after those that were refused.
    const isKept = await onAdd(items);
    if (isKept) onDraft(latest.current);
    else write([words, latest.current].filter(Boolean).join(isOneLine(words) ? ' ' : '\n'));
  };
  const submit = () => {
    const words = text.trim();
    if (words) add(words, itemsOf(words));
  };
  const onPaste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const pasted = withoutBrokenKeys(event.clipboardData?.getData('text/plain') ?? '');
    const items = isOneLine(pasted) ? [] : readItems(pasted);
    if (items.length === 0) return;
    event.preventDefault();
    const before = text.slice(0, selectionStart).trim();
    const after = text.slice(selectionEnd).trim();
    const words = [before, pasted, after].filter(Boolean).join('\n');
    add(words, [...itemsOf(before), ...items, ...itemsOf(after)]);
  };
  return (
    <form
      class="add-item"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Icon icon={Plus} />
      <textarea
        ref={inputRef}
        class="add-item-input"
        rows={1}
        dir="auto"
        autocomplete="off"
        enterkeyhint="done"
        aria-label={t('itemAdd')}
        placeholder={t('itemAdd')}
        value={text}
        onInput={({ currentTarget: { value } }) =>
          write(isOneLine(value) ? value.replace(/[\r\n]+/g, '') : value)
        }
        onPaste={onPaste}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
    </form>
  );
}

/** What is written in one line is meant as it stands. */
function itemsOf(words: string): TemplateItem[] {
  if (!isOneLine(words)) return readItems(words);
  return words ? [{ text: words }] : [];
}

/** Whether at most one line says anything. */
function isOneLine(text: string): boolean {
  return text.split(/[\r\n]+/).filter((line) => line.trim() !== '').length < 2;
}

/** A product key whose groups stand in lines of their own would be none in any of them. */
function withoutBrokenKeys(text: string): string {
  const isWhole = text.split(/[\r\n]+/).some(containsProductKey);
  return isWhole ? text : maskProductKeys(text);
}
