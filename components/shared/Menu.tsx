import { Check, type IconNode } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { moveInMenu, onOutside, placeMenu } from './menu-acts.ts';

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
  /** The whole of what the button may have to cut. */
  title?: string;
  children?: ComponentChildren;
}

/** A button with a menu: the ARIA menu button pattern (arrows, Home, End, Escape, first letters). */
export function Menu({ items, icon, label, title, children }: Props): VNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const pick = (item: MenuItem) => {
    close();
    item.onPick();
  };
  return (
    <>
      <Button
        look="quiet"
        icon={icon}
        label={label}
        title={title}
        buttonRef={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </Button>
      {open && (
        <List id={id} anchor={button} onClose={close} onLeave={() => setOpen(false)}>
          {items.map((item) => (
            <Entry key={item.id ?? item.label} item={item} onPick={() => pick(item)} />
          ))}
        </List>
      )}
    </>
  );
}

interface ListProps {
  id: string;
  anchor: { current: HTMLElement | null };
  onClose(): void;
  /** The reader has turned to something else. */
  onLeave(): void;
  children: ComponentChildren;
}

/** In the top layer, so that nothing that scrolls cuts it off. */
function List({ id, anchor, onClose, onLeave, children }: ListProps): VNode {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = list;
    if (!current || !anchor.current) return;
    current.showPopover();
    placeMenu(current, anchor.current);
    startingItem(current)?.focus();
    return onOutside([current, anchor.current], onLeave);
  }, []);
  return (
    <div
      class="menu-list"
      id={id}
      ref={list}
      role="menu"
      tabIndex={-1}
      popover="manual"
      onKeyDown={(event) => moveInMenu(event, onClose)}
    >
      {children}
    </div>
  );
}

/** The present choice where the menu begins with a choice, else the first item. */
function startingItem(menu: HTMLElement): HTMLElement | null {
  const first = menu.firstElementChild as HTMLElement | null;
  if (first?.role !== 'menuitemradio') return first;
  return menu.querySelector<HTMLElement>('[role="menuitemradio"][aria-checked="true"]') ?? first;
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
      <span class="grow" dir="auto">
        {label}
      </span>
      {detail && <span class="muted">{detail}</span>}
    </button>
  );
}
