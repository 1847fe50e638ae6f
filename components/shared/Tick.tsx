import { Check } from 'lucide';
import type { VNode } from 'preact';
import { Icon } from './Icon.tsx';

interface Props {
  checked: boolean;
  /** Accessible name; or give the id of the element that holds it. */
  label?: string;
  labelledBy?: string;
  disabled?: boolean;
  onChange(checked: boolean): void;
}

/** A round tick: a real checkbox drawn as a circle. */
export function Tick({ checked, label, labelledBy, disabled, onChange }: Props): VNode {
  return (
    <span class="tick">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-label={label}
        aria-labelledby={labelledBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <Icon icon={Check} size={12} />
    </span>
  );
}
