import { ArrowUpRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';
import type { Launcher, PageLink } from './page-link.ts';
import { pathText } from './path-text.ts';

interface Props {
  page: PageLink;
  launcher: Launcher;
  class?: string;
  children?: ComponentChildren;
}

/**
 * A link to a Settings page. Where it cannot be opened it is a button, as it then shows the click path.
 * The click never follows the link itself: the launcher checks the address at that moment.
 */
export function LaunchLink({ page, launcher, class: className = 'launch', children }: Props) {
  const open = (event: Event) => {
    event.preventDefault();
    launcher.open(page);
  };
  const content = children ?? page.name;
  if (!launcher.available) {
    return (
      <button type="button" class={className} title={pathText(page)} onClick={open}>
        {content}
      </button>
    );
  }
  return (
    <a class={className} href={page.uri} title={pathText(page)} onClick={open} onAuxClick={open}>
      {content}
      <Icon icon={ArrowUpRight} />
      <span class="visually-hidden">{t('searchOpensSettings')}</span>
    </a>
  );
}
