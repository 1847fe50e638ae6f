import { PanelRightClose, X } from 'lucide';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { maskProductKeys } from '../../lib/text/product-key.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { ProgressBar } from '../shared/ProgressBar.tsx';
import { AdList } from './AdList.tsx';
import { useGuide } from './context.ts';
import { GuideMenu } from './GuideMenu.tsx';
import type { GuideState } from './state.ts';
import { VersionChips } from './VersionChips.tsx';

interface Props {
  state: GuideState;
  done: number;
  total: number;
  onDialog(dialog: 'shortcuts' | 'legend'): void;
}

/** Characters: more than these are set smaller, or cut after a few lines. */
const LONG_TITLE = 80;
const ENDLESS_TITLE = 120;

export function GuideHeader({ state, done, total, onDialog }: Props): VNode {
  const { actions } = useGuide();
  const { versions, version } = state.choice;
  const docked = state.placement !== 'tab';
  return (
    <header class="guide-header">
      <div class="row">
        <p class="brand grow">{t('extensionName')}</p>
        <div class="header-buttons">
          <GuideMenu state={state} onDialog={onDialog} />
          {docked && (
            <>
              <Button look="quiet" icon={PanelRightClose} label={t('collapse')} onClick={actions.collapse} />
              <Button look="quiet" icon={X} label={t('close')} onClick={actions.close} />
            </>
          )}
        </div>
      </div>
      <Title title={state.analysis.title || t('untitled')} />
      <p class="only-printed muted">{maskProductKeys(state.analysis.url)}</p>
      {total > 0 && <ProgressBar done={done} total={total} label={t('progress')} />}
      <Counts state={state} done={done} total={total} />
      {versions.length > 0 && <VersionChips versions={versions} shown={version} />}
    </header>
  );
}

function Title({ title }: { title: string }): VNode {
  const { language } = useGuide();
  const given = { lang: language || undefined, dir: 'auto' } as const;
  if (title.length <= ENDLESS_TITLE)
    return (
      <h1 class={title.length > LONG_TITLE ? 'long-title' : ''} {...given}>
        {title}
      </h1>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is cut must be reachable by keyboard.
    <h1 class="long-title endless-title" title={title} tabIndex={0} {...given}>
      {title}
    </h1>
  );
}

function Counts({ state, done, total }: Pick<Props, 'state' | 'done' | 'total'>): VNode {
  const { present } = useGuide();
  const [listed, setListed] = useState(false);
  const ads = present ? state.analysis.adBlocks.length : 0;
  const hidden = state.hidden.filter(Boolean).length;
  return (
    <>
      <div class="row counts muted">
        <span class="grow">{total > 0 && t('stepsDone', done, total)}</span>
        {ads > 0 && (
          <span>
            {t('adsHidden', hidden)} ·{' '}
            <button type="button" class="link" aria-expanded={listed} onClick={() => setListed(!listed)}>
              {t(listed ? 'adsFold' : 'adsList')}
            </button>
          </span>
        )}
      </div>
      {listed && present && <AdList blocks={state.analysis.adBlocks} hidden={state.hidden} />}
    </>
  );
}
