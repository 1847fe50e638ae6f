import { CircleAlert, Copy, X } from 'lucide';
import type { VNode } from 'preact';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';
import type { Notice } from './contract.ts';
import './notice.css';

interface Props {
  notice: Notice | null;
  onDismiss: () => void;
  onHold: (held: boolean) => void;
  onCopyText: (text: string) => void;
}

/** The message at the foot of the page. The live region is always there, or the first message would not be read. */
export function NoticeBar({ notice, onDismiss, onHold, onCopyText }: Props): VNode {
  return (
    <div class="notice-place" role="status">
      {notice && (
        <div
          class={`notice notice-${notice.tone}`}
          onPointerEnter={() => onHold(true)}
          onPointerLeave={() => onHold(false)}
          onFocusIn={() => onHold(true)}
          onFocusOut={() => onHold(false)}
        >
          {notice.tone === 'problem' && <Icon icon={CircleAlert} />}
          <div class="grow">
            <p>{notice.text}</p>
            {notice.path && <p class="notice-path">{notice.path}</p>}
          </div>
          {notice.path && (
            <Button
              look="quiet"
              icon={Copy}
              label={t('copyPath')}
              onClick={() => onCopyText(notice.path ?? '')}
            />
          )}
          {notice.action && <NoticeAction action={notice.action} onDone={onDismiss} />}
          <Button look="quiet" icon={X} label={t('dismiss')} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}

function NoticeAction({
  action,
  onDone,
}: {
  action: NonNullable<Notice['action']>;
  onDone: () => void;
}): VNode {
  const run = () => {
    onDone();
    action.run();
  };
  return (
    <Button look="quiet" class="notice-action" onClick={run}>
      {action.label}
    </Button>
  );
}
