import { ArrowUpRight, Copy } from 'lucide';
import type { VNode } from 'preact';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';
import { type OpenTarget, useGuide } from './context.ts';
import { useLaunchHint } from './use-launch-hint.ts';

interface Props {
  target: OpenTarget;
  primary: boolean;
}

/** Opens a Settings page, or tells the way to it where there is no Windows to open it on. */
export function OpenLink({ target, primary }: Props): VNode {
  const { canOpen } = useGuide();
  return canOpen ? <Launch target={target} primary={primary} /> : <Path target={target} />;
}

function Launch({ target, primary }: Props): VNode {
  const { actions } = useGuide();
  const [hinted, watch] = useLaunchHint();
  const launch = (event: Event) => {
    if (actions.mayLaunch(target.uri)) watch();
    else event.preventDefault();
  };
  return (
    <div class="open">
      <a
        class={`button ${primary ? 'button-primary' : 'button-standard'}`}
        href={target.uri}
        target="_top"
        onClick={launch}
        data-open
      >
        {t('openPage', target.name)}
        <Icon icon={ArrowUpRight} directed />
      </a>
      <span class="path">{target.way}</span>
      <p class="hint" role="status">
        {hinted && t('launchHint', target.way)}
      </p>
    </div>
  );
}

function Path({ target }: Pick<Props, 'target'>): VNode {
  const { actions } = useGuide();
  return (
    <div class="open row">
      <span class="path grow">{target.way}</span>
      <Button look="quiet" icon={Copy} label={t('copyPath')} onClick={() => actions.copy(target.way)} />
    </div>
  );
}
