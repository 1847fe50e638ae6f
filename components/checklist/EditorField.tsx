import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { limits } from '../../lib/checklist/limits.ts';
import { AtLimit, type LimitedField } from './AtLimit.tsx';

interface Props {
  field: LimitedField;
  label: string;
  value: string;
  /** Enter makes a new line; Ctrl+Enter is taken as Enter. */
  multiline?: boolean;
  /** Id of the words that say what is wrong. */
  invalid?: string;
  autoFocus?: boolean;
  onInput: (value: string) => void;
  onEnter: () => void;
}

/** A labelled text field that grows with its text. */
export function EditorField(props: Props): VNode {
  const { field, label, value, multiline = false, invalid, autoFocus = false, onInput, onEnter } = props;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = area.current;
    if (!autoFocus || !element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [autoFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (multiline && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div class="field">
      <label class="muted" for={id}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        class={field === 'command' ? 'input input-code' : 'input'}
        data-field={field}
        dir={field === 'command' ? 'ltr' : 'auto'}
        rows={1}
        maxLength={limits[field]}
        spellcheck={field !== 'command'}
        aria-invalid={invalid !== undefined}
        aria-describedby={invalid}
        value={value}
        onInput={(event) => onInput(oneLineUnless(multiline, event.currentTarget.value))}
        onKeyDown={onKeyDown}
      />
      <AtLimit field={field} value={value} />
    </div>
  );
}

function oneLineUnless(multiline: boolean, text: string): string {
  return multiline ? text : text.replace(/[\r\n]+/g, ' ');
}
