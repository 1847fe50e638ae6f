import { X } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { t } from './i18n.ts';

interface Props {
  title: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A modal dialog, open for as long as it is rendered. */
export function Dialog({ title, onClose, children }: Props): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <div class="row">
        <h2 class="grow" id={id}>
          {title}
        </h2>
        <Button look="quiet" icon={X} label={t('close')} onClick={() => dialog.current?.close()} />
      </div>
      {children}
    </dialog>
  );
}
