import { CircleCheck } from 'lucide';
import type { VNode } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';
import { useGuide } from './context.ts';
import { OpenLink } from './OpenLink.tsx';

/** After the last step: how to see whether it worked. */
export function Finished(): VNode {
  const { target } = useGuide();
  const activation = target('ms-settings:activation');
  return (
    <section class="finished card" aria-labelledby="finished">
      <Icon icon={CircleCheck} size={20} />
      <div>
        <h2 id="finished">{t('allDone')}</h2>
        <p>{t('allDoneCheck')}</p>
        {activation && <OpenLink target={activation} primary />}
      </div>
    </section>
  );
}
