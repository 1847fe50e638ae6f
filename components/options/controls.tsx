import type { IconNode } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Row } from './Section.tsx';

interface SwitchRowProps {
  icon: IconNode;
  title: string;
  words: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  children?: ComponentChildren;
}

/** A setting that is on or off. */
export function SwitchRow(props: SwitchRowProps): VNode {
  const { icon, title, words, checked, disabled = false, onChange, children } = props;
  const id = useId();
  const control = (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-labelledby={id}
      aria-describedby={`${id}-words`}
      aria-checked={checked}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
  return (
    <Row icon={icon} title={title} titleId={id} words={words} wordsId={`${id}-words`} control={control}>
      {children}
    </Row>
  );
}

interface ChoiceRowProps<Value extends string> {
  icon: IconNode;
  title: string;
  words: string;
  value: Value;
  choices: readonly { value: Value; label: string; lang?: string }[];
  onChange: (value: Value) => void;
}

/** A setting that is one of several. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>): VNode {
  const { icon, title, words, value, choices, onChange } = props;
  const id = useId();
  const control = (
    <select
      class="select"
      aria-labelledby={id}
      aria-describedby={`${id}-words`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} lang={choice.lang} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
  return (
    <Row icon={icon} title={title} titleId={id} words={words} wordsId={`${id}-words`} control={control} />
  );
}
