import { LayoutGrid, Pin, PinOff } from 'lucide';
import type { Ref, VNode } from 'preact';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { LaunchLink } from './LaunchLink.tsx';
import type { Launcher, PageLink } from './page-link.ts';

interface Props {
  pinned: readonly PageLink[];
  recent: readonly PageLink[];
  launcher: Launcher;
  onPin: (page: PageLink, pinned: boolean) => void;
  onBrowse: () => void;
  browseRef?: Ref<HTMLButtonElement>;
}

/** The reader's pinned and latest pages, and the way to all of them. */
export function PageTiles({ pinned, recent, launcher, onPin, onBrowse, browseRef }: Props): VNode {
  const others = recent.filter((page) => !pinned.some((other) => other.uri === page.uri));
  const tile = (page: PageLink, isPinned: boolean) => (
    <li class="tile card" key={page.uri}>
      <LaunchLink class="tile-link" page={page} launcher={launcher}>
        <span class="tile-name">{page.name}</span>
        <span class="muted">{page.category}</span>
      </LaunchLink>
      <Button
        look="quiet"
        class="tile-pin"
        icon={isPinned ? PinOff : Pin}
        label={t(isPinned ? 'searchUnpin' : 'searchPin', page.name)}
        onClick={() => onPin(page, !isPinned)}
      />
    </li>
  );
  return (
    <section class="pages" aria-label={t('searchPages')}>
      {pinned.length + others.length > 0 && (
        <ul class="tiles">
          {pinned.map((page) => tile(page, true))}
          {others.slice(0, Math.max(2, 4 - pinned.length)).map((page) => tile(page, false))}
        </ul>
      )}
      <Button look="quiet" class="browse-all" icon={LayoutGrid} onClick={onBrowse} buttonRef={browseRef}>
        {t('searchBrowse')}
      </Button>
    </section>
  );
}
