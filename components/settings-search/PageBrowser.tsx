import { ArrowLeft, Pin, PinOff } from 'lucide';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { LaunchLink } from './LaunchLink.tsx';
import type { Launcher, PageGroup, PageLink } from './page-link.ts';
import { pathText } from './page-link.ts';

interface Props {
  groups: readonly PageGroup[];
  pinned: readonly string[];
  launcher: Launcher;
  onPin: (page: PageLink, pinned: boolean) => void;
  onBack: () => void;
}

/** Every Settings page, by area. */
export function PageBrowser({ groups, pinned, launcher, onPin, onBack }: Props): VNode {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <section class="browser" aria-labelledby="browser-title">
      <div class="row">
        <Button look="quiet" icon={ArrowLeft} label={t('searchBack')} buttonRef={back} onClick={onBack} />
        <h2 id="browser-title">{t('searchPages')}</h2>
      </div>
      {groups.map((group) => (
        <details class="card browser-area" key={group.name} name="area">
          <summary>
            <h3>{group.name}</h3>
            <span class="muted">{group.pages.length}</span>
          </summary>
          <ul>
            {group.pages.map((page) => (
              <BrowserRow
                key={page.uri}
                page={page}
                launcher={launcher}
                pinned={pinned.includes(page.uri)}
                onPin={onPin}
              />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

interface RowProps extends Pick<Props, 'launcher' | 'onPin'> {
  page: PageLink;
  pinned: boolean;
}

function BrowserRow({ page, launcher, pinned, onPin }: RowProps): VNode {
  return (
    <li class="browser-row">
      <LaunchLink class="browser-link" page={page} launcher={launcher}>
        <span class="grow">
          <span class="tile-name">{page.name}</span>
          {page.path && <span class="muted">{pathText(page)}</span>}
          {page.remark && <span class="muted page-remark">{page.remark}</span>}
        </span>
      </LaunchLink>
      <Button
        look="quiet"
        icon={pinned ? PinOff : Pin}
        label={t(pinned ? 'searchUnpin' : 'searchPin', page.name)}
        onClick={() => onPin(page, !pinned)}
      />
    </li>
  );
}
