import { useCallback } from 'preact/hooks';
import type { ChecklistTools, Notify } from '../checklist/contract.ts';
import { type Launcher, type PageLink, pathText } from '../settings-search/page-link.ts';
import { t } from '../shared/i18n.ts';
import type { PopupProps } from './props.ts';

type Own = Pick<ChecklistTools, 'perform' | 'notify' | 'announce' | 'launcher'>;

/** What the checklist needs, with words on what became of it. */
export function useTools(props: PopupProps, own: Own): ChecklistTools {
  const { notify } = own;
  const copied = useCallback(
    async (copying: Promise<boolean>) =>
      notify(
        (await copying) ? { tone: 'info', text: t('copied') } : { tone: 'problem', text: t('copyRefused') },
      ),
    [notify],
  );
  return {
    ...own,
    find: props.find,
    pageOf: props.pageOf,
    onSelect: props.onSelect,
    onCopy: (list) => copied(props.onCopy(list)),
    onCopyText: (text) => copied(props.onCopyText(text)),
    onExport: props.onExport,
  };
}

/** Opening a page is always followed by words on what should happen now, and the way by hand. */
export function useLauncher({ canLaunch, onLaunch }: PopupProps, notify: Notify): Launcher {
  const open = async (page: PageLink) => {
    const path = page.path ? pathText(page) : undefined;
    if (!canLaunch) {
      notify({ tone: 'info', text: t(path ? 'launchElsewhere' : 'launchUnknown', page.name), path });
    } else if (await onLaunch(page)) {
      notify({ tone: 'info', text: t('launchOpening', page.name), path });
    } else {
      notify({ tone: 'problem', text: t('launchRefused', page.name), path });
    }
  };
  return { available: canLaunch, open };
}
