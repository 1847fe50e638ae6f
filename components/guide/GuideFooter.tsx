import { Copy, Keyboard, ListPlus, Printer } from 'lucide';
import type { VNode } from 'preact';
import type { Procedure } from '../../lib/model/analysis.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';
import { Menu, type MenuItem } from '../shared/Menu.tsx';
import { useGuide } from './context.ts';
import { withOrdinals } from './model/ordinals.ts';

interface Props {
  procedures: readonly Procedure[];
  current: string | undefined;
  /** The real binding, or empty. */
  shortcut: string;
  onShortcuts(): void;
}

export function GuideFooter({ procedures, current, shortcut, onShortcuts }: Props): VNode {
  const { actions } = useGuide();
  return (
    <footer class="guide-footer">
      <Menu icon={ListPlus} items={useSaveItems(procedures, current)}>
        {t('saveToChecklist')}
      </Menu>
      <Menu
        icon={Copy}
        label={t('copySteps')}
        items={[
          { label: t('copyText'), onPick: () => actions.copyGuide('text') },
          { label: t('copyMarkdown'), onPick: () => actions.copyGuide('markdown') },
        ]}
      />
      <Button look="quiet" icon={Printer} label={t('print')} onClick={actions.print} />
      <span class="grow" />
      <button type="button" class="shortcut" title={t('shortcuts')} onClick={onShortcuts}>
        <span class="visually-hidden">{t('shortcuts')}</span> <Icon icon={Keyboard} />
        <kbd>{shortcut || '?'}</kbd>
      </button>
    </footer>
  );
}

function useSaveItems(procedures: readonly Procedure[], current: string | undefined): MenuItem[] {
  const { actions } = useGuide();
  const single = procedures.length < 2;
  const names = withOrdinals(procedures.map(({ heading }) => heading || t('steps')));
  const sections = procedures.map(({ id }, index) => ({
    id,
    label: t('saveProcedure', names[index] ?? ''),
    onPick: () => actions.save({ type: 'procedure', procedure: id }),
  }));
  return [
    { label: t('saveAll'), onPick: () => actions.save({ type: 'all' }) },
    ...(single ? [] : sections),
    ...(current === undefined
      ? []
      : [
          {
            label: t('saveCurrent'),
            separate: true,
            onPick: () => actions.save({ type: 'step', step: current }),
          },
        ]),
  ];
}
