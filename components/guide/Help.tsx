import type { VNode } from 'preact';
import { Dialog } from '../shared/Dialog.tsx';
import { type MessageKey, t } from '../shared/i18n.ts';
import { STEP_KEYS } from './step-keys.ts';

interface Props {
  onClose(): void;
}

export function Shortcuts({ shortcut, onClose }: Props & { shortcut: string }): VNode {
  return (
    <Dialog title={t('shortcuts')} onClose={onClose}>
      <dl class="keys">
        <Key keys={shortcut || t('shortcutUnset')} meaning="commandToggleGuide" />
      </dl>
      <p class="muted">{t('keysInSteps')}</p>
      <dl class="keys">
        {STEP_KEYS.map(([keys, meaning]) => (
          <Key key={keys} keys={keys} meaning={meaning} />
        ))}
      </dl>
    </Dialog>
  );
}

function Key({ keys, meaning }: { keys: string; meaning: MessageKey }): VNode {
  return (
    <div class="row">
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd class="grow">{t(meaning)}</dd>
    </div>
  );
}

const MARKS: readonly [string, MessageKey][] = [
  ['settings', 'markSettings'],
  ['command', 'markCommand'],
  ['risk', 'markRisk'],
  ['paid', 'markPaid'],
  ['now', 'markNow'],
];

export function Legend({ onClose }: Props): VNode {
  return (
    <Dialog title={t('legend')} onClose={onClose}>
      <p>{t('legendExplained')}</p>
      <ul class="legend">
        {MARKS.map(([mark, meaning]) => (
          <li key={mark}>
            <mark class={`mark-${mark}`}>{t(meaning)}</mark>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
