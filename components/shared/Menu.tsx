import { Check, type IconNode } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

export interface MenuItem {
  /** What tells it from others of the same name. */
  id?: string;
  label: string;
  /** Stands at the end in small print. */
  detail?: string;
  icon?: IconNode;
  /** For items that are on or off; of those with the same group exactly one is on. */
  checked?: boolean;
  group?: string;
  /** Draw a line above. */
  separate?: boolean;
  /** It takes away more than a tick. */
  danger?: boolean;
  disabled?: boolean;
  onPick(): void;
}

interface Props {
  items: readonly MenuItem[];
  icon?: IconNode;
  /** Accessible name where the button shows only its icon. */
  label?: string;
  /** Where the menu opens: below the button (default) or above it. */
  upwards?: boolean;
  /** Where it is flush with the button: at the end of the line (default) or at its start. */
  align?: 'start' | 'end';
  children?: ComponentChildren;
}

/** A button with a menu: the ARIA menu button pattern (arrows, Home, End, Escape, first letters). */
export function Menu({ items, icon, label, upwards = false, align = 'end', children }: Props): VNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const chosen = list.current?.querySelector('[role="menuitemradio"][aria-checked="true"]');
    ((chosen ?? list.current?.firstElementChild) as HTMLElement | null)?.focus();
    return onOutside(whole, () => setOpen(false));
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const pick = (item: MenuItem) => {
    close();
    item.onPick();
  };
  return (
    <div class="menu" ref={whole}>
      <Button
        look="quiet"
        icon={icon}
        label={label}
        buttonRef={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </Button>
      {open && (
        <div
          class={['menu-list', upwards && 'menu-upwards', align === 'start' && 'menu-from-start']
            .filter(Boolean)
            .join(' ')}
          id={id}
          role="menu"
          tabIndex={-1}
          ref={list}
          onKeyDown={(event) => moveInMenu(event, close)}
        >
          {items.map((item) => (
            <Entry key={item.id ?? item.label} item={item} onPick={() => pick(item)} />
          ))}
        </div>
      )}
    </div>
  );
}

function Entry({ item, onPick }: { item: MenuItem; onPick(): void }): VNode {
  const { checked, group, icon, label, detail, separate, danger, disabled } = item;
  const role = checked === undefined ? 'menuitem' : group ? 'menuitemradio' : 'menuitemcheckbox';
  return (
    <button
      type="button"
      class={['menu-item', separate && 'menu-separate', danger && 'menu-danger'].filter(Boolean).join(' ')}
      role={role}
      {...(checked !== undefined && { 'aria-checked': checked })}
      {...(disabled && { 'aria-disabled': true })}
      tabIndex={-1}
      onClick={() => !disabled && onPick()}
    >
      <span class="menu-icon">{checked ? <Icon icon={Check} /> : icon && <Icon icon={icon} />}</span>
      <span class="grow">{label}</span>
      {detail && <span class="muted">{detail}</span>}
    </button>
  );
}

function moveInMenu(event: KeyboardEvent, close: () => void): void {
  const items = [...(event.currentTarget as Element).children] as HTMLElement[];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = {
    ArrowDown: items[(at + 1) % items.length],
    ArrowUp: items.at(at - 1),
    Home: items[0],
    End: items.at(-1),
  }[event.key];
  const named = event.key.length === 1 ? startingWith(items, at, event.key) : undefined;
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else (next ?? named)?.focus();
  if (next || named || event.key === 'Escape') event.preventDefault();
  event.stopPropagation();
}

function startingWith(items: readonly HTMLElement[], at: number, letter: string): HTMLElement | undefined {
  const order = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return order.find((item) => item.textContent.trim().toLowerCase().startsWith(letter.toLowerCase()));
}

function onOutside(whole: { current: HTMLElement | null }, act: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const outside = (target: EventTarget | null) =>
    !(target instanceof Node && whole.current?.contains(target));
  addEventListener('pointerdown', (event) => outside(event.target) && act(), { signal });
  addEventListener('blur', act, { signal });
  return () => stop.abort();
}
