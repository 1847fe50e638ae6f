import { ArrowUpRight } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import type { Launcher, PageLink } from './page-link.ts';
import { pathText } from './page-link.ts';
import './pages.css';

interface Props {
  page: PageLink;
  launcher: Launcher;
  class?: string;
  label?: string;
  children?: ComponentChildren;
}

/**
 * A link to a Settings page; where there is no Windows to open it on, a button that shows the click path.
 * The click never follows the link itself: the launcher checks the address at that moment.
 */
export function LaunchLink({ page, launcher, class: look = 'launch', label, children }: Props): VNode {
  const open = (event: MouseEvent) => {
    if (event.type === 'auxclick' && event.button !== 1) return;
    event.preventDefault();
    launcher.open(page);
  };
  const shared = { class: look, title: pathText(page), 'aria-label': label, onClick: open };
  if (!launcher.available) {
    return (
      <button type="button" {...shared}>
        {children ?? page.name}
      </button>
    );
  }
  return (
    <a {...shared} href={page.uri} draggable={false} onAuxClick={open}>
      {children ?? page.name}
      <Icon icon={ArrowUpRight} size={12} directed />
    </a>
  );
}
