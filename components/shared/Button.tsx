import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, ComponentChildren, Ref, VNode } from 'preact';
import { Icon } from './Icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes, 'icon' | 'label'> {
  look?: 'standard' | 'primary' | 'quiet' | 'danger';
  icon?: IconNode;
  /** Accessible name and tooltip of a button that shows only its icon. */
  label?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  children?: ComponentChildren;
}

export function Button({ look = 'standard', icon, label, buttonRef, children, ...rest }: Props): VNode {
  return (
    <button
      type="button"
      {...rest}
      ref={buttonRef}
      class={['button', `button-${look}`, label && 'button-icon', rest.class].filter(Boolean).join(' ')}
      aria-label={label ?? rest['aria-label']}
      title={label ?? rest.title}
    >
      {icon && <Icon icon={icon} />}
      {children}
    </button>
  );
}
