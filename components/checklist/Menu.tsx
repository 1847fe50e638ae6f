import { Check, type IconNode } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import { useMenu } from './use-menu.ts';
import './menu.css';

export interface MenuItem {
  id: string;
  text: string;
  /** Stands at the end in small print. */
  detail?: string;
  icon?: IconNode;
  /** Given for items of which one is chosen. */
  checked?: boolean;
  danger?: boolean;
  disabled?: boolean;
  /** A line stands above it. */
  separated?: boolean;
  run: () => void;
}

interface Props {
  /** Accessible name of the menu, and of its button where that has no words. */
  label: string;
  /** What the button shows. */
  children: ComponentChildren;
  class: string;
  items: readonly MenuItem[];
  /** Which end of the button the menu is flush with. */
  align: 'start' | 'end';
  iconOnly?: boolean;
}

export function Menu({ label, children, class: look, items, align, iconOnly = false }: Props): VNode {
  const { open, setOpen, close, place, button, onKeyDown } = useMenu();
  const run = (item: MenuItem) => {
    close();
    item.run();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the button and the items in it
    <div class="menu-place" ref={place} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class={look}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={iconOnly ? label : undefined}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div class={`menu card menu-${align}`} role="menu" aria-label={label}>
          {items.map((item) => (
            <Item key={item.id} item={item} onRun={() => run(item)} />
          ))}
        </div>
      )}
    </div>
  );
}

function Item({ item, onRun }: { item: MenuItem; onRun: () => void }): VNode {
  const { text, detail, icon, checked, danger, disabled, separated } = item;
  const shown = checked === undefined ? icon : checked ? Check : undefined;
  return (
    <button
      type="button"
      {...(checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': checked })}
      aria-disabled={disabled}
      tabIndex={-1}
      class={['menu-item', danger && 'menu-item-danger', separated && 'menu-item-separated']
        .filter(Boolean)
        .join(' ')}
      onClick={() => !disabled && onRun()}
    >
      <span class="menu-icon">{shown && <Icon icon={shown} />}</span>
      <span class="grow" dir="auto">
        {text}
      </span>
      {detail && <span class="muted">{detail}</span>}
    </button>
  );
}
