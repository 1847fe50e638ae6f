import { Plus } from 'lucide';
import type { Ref, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { containsProductKey, maskProductKeys } from '../../lib/text/product-key.ts';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';

interface Props {
  /** What was typed and not yet kept when the page was last closed. */
  draft: string;
  onDraft: (text: string) => void;
  /** Resolves to whether they were kept: all of them, or none. */
  onAdd: (texts: readonly string[]) => Promise<boolean>;
  inputRef?: Ref<HTMLInputElement>;
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
  const add = async (lines: readonly string[]) => {
    latest.current = '';
    setText('');
    // Words typed in the meantime come after those that were refused.
    if (await onAdd(lines)) onDraft(latest.current);
    else write([...lines, latest.current].filter(Boolean).join(' '));
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = linesOf(withoutBrokenKeys(event.clipboardData?.getData('text/plain') ?? ''));
    if (lines.length < 2) return;
    event.preventDefault();
    add(text.trim() ? [text.trim(), ...lines] : lines);
  };
  return (
    <form
      class="add-item"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) add([text.trim()]);
      }}
    >
      <Icon icon={Plus} />
      <input
        ref={inputRef}
        class="add-item-input"
        type="text"
        dir="auto"
        autocomplete="off"
        enterkeyhint="done"
        aria-label={t('itemAdd')}
        placeholder={t('itemAdd')}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onPaste={onPaste}
      />
    </form>
  );
}

/** A product key whose groups stand in lines of their own would be none in any of them. */
function withoutBrokenKeys(text: string): string {
  const isWhole = text.split(/[\r\n]+/).some(containsProductKey);
  return isWhole ? text : maskProductKeys(text);
}

/** Lines without the bullets, boxes and numbers that lists are pasted with. */
function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^\s*(?:[-*•]\s+)?(?:\[[ xX]?\]\s+|\d{1,3}[.)]\s+)?/, '').trim())
    .filter(Boolean);
}
