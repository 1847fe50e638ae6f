import { Settings } from 'lucide';
import type { VNode } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { ListTemplate } from '../../lib/checklist/templates.ts';
import type { Checklist } from '../../lib/model/checklist.ts';
import { ChecklistCard } from '../checklist/ChecklistCard.tsx';
import type { Act, ChecklistTools, Notice } from '../checklist/contract.ts';
import { NoticeBar } from '../checklist/NoticeBar.tsx';
import { useNotice } from '../checklist/use-notice.ts';
import { usePerform } from '../checklist/use-perform.ts';
import { PageBrowser } from '../settings-search/PageBrowser.tsx';
import { PageTiles } from '../settings-search/PageTiles.tsx';
import type { FindPages, PageGroup, PageLink } from '../settings-search/page-link.ts';
import { pathText } from '../settings-search/page-link.ts';
import { SettingsSearch } from '../settings-search/SettingsSearch.tsx';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { TabCard } from './TabCard.tsx';
import type { OpenProblem, TabFinding } from './tab.ts';
import { useShortcuts } from './use-shortcuts.ts';
import './popup.css';

export interface PopupProps {
  lists: readonly Checklist[];
  current: string;
  templates: readonly ListTemplate[];
  finding: TabFinding;
  pinned: readonly PageLink[];
  recent: readonly PageLink[];
  /** Whether Settings pages can be opened on this machine. */
  canLaunch: boolean;
  /** What was typed for a new item when the popup was last closed. */
  draft: string;
  /** Whether stored values could not be read. */
  hasFaults: boolean;
  act: Act;
  find: FindPages;
  pageOf: (uri: string) => PageLink | null;
  allPages: () => readonly PageGroup[];
  /** Resolves to false where the browser refused. */
  onLaunch: (page: PageLink) => Promise<boolean>;
  onPin: (page: PageLink, pinned: boolean) => void;
  onSelect: (list: string) => void;
  onOpenGuide: () => Promise<OpenProblem | null>;
  onSiteOn: (host: string) => void;
  onDraft: (text: string) => void;
  /** Resolves to false where the clipboard refused. */
  onCopyText: (text: string) => Promise<boolean>;
  onCopy: (list: Checklist) => Promise<boolean>;
  /** Missing where the organisation has switched exporting off. */
  onExport?: (list: Checklist) => void;
  onOptions: () => void;
}

export function Popup(props: PopupProps): VNode {
  const { lists, finding, pinned, recent, find } = props;
  const { notice, notify, dismiss, hold } = useNotice();
  const [said, announce] = useState('');
  const [searching, setSearching] = useState(false);
  const [browsing, setBrowsing] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const addField = useRef<HTMLInputElement>(null);
  const guide = useGuide(props.onOpenGuide);
  const perform = usePerform(props.act, notify);
  const launcher = useLauncher(props, notify);
  useShortcuts(searchField, addField);

  const copied = useCallback(
    async (copying: Promise<boolean>) =>
      notify(
        (await copying) ? { tone: 'info', text: t('copied') } : { tone: 'problem', text: t('copyRefused') },
      ),
    [notify],
  );
  const copyText = (text: string) => copied(props.onCopyText(text));
  const tools: ChecklistTools = {
    perform,
    notify,
    announce,
    launcher,
    find,
    pageOf: props.pageOf,
    onSelect: props.onSelect,
    onCopy: (list) => copied(props.onCopy(list)),
    onCopyText: copyText,
    onExport: props.onExport,
  };
  const open = useMemo(() => lists.filter((list) => !list.archived), [lists]);

  return (
    <div class="popup">
      <header class="popup-head">
        <div class="row">
          <h1 class="brand grow">Plainsteps</h1>
          <Button look="quiet" icon={Settings} label={t('popupOptions')} onClick={props.onOptions} />
        </div>
        <SettingsSearch
          label={t('searchLabel')}
          find={find}
          suggestions={suggestions(pinned, recent)}
          hint="/"
          inputRef={searchField}
          onQuery={(query) => setSearching(query !== '')}
          onChoose={launcher.open}
        />
      </header>
      <main class="popup-body" hidden={searching}>
        {browsing ? (
          <PageBrowser
            groups={props.allPages()}
            pinned={pinned.map((page) => page.uri)}
            launcher={launcher}
            onPin={props.onPin}
            onBack={() => setBrowsing(false)}
          />
        ) : (
          <>
            {props.hasFaults && (
              <div class="card faults">
                <p class="grow">{t('popupFaults')}</p>
                <Button onClick={props.onOptions}>{t('popupFaultsShow')}</Button>
              </div>
            )}
            <TabCard finding={finding} onSiteOn={props.onSiteOn} {...guide} />
            <ChecklistCard
              lists={open}
              current={props.current}
              templates={props.templates}
              tools={tools}
              draft={props.draft}
              onDraft={props.onDraft}
              addField={addField}
            />
            <PageTiles
              pinned={pinned}
              recent={recent}
              launcher={launcher}
              onPin={props.onPin}
              onBrowse={() => setBrowsing(true)}
            />
          </>
        )}
      </main>
      <p class="visually-hidden" aria-live="polite">
        {said}
      </p>
      <NoticeBar notice={notice} onDismiss={dismiss} onHold={hold} onCopyText={copyText} />
    </div>
  );
}

function suggestions(pinned: readonly PageLink[], recent: readonly PageLink[]): PageGroup[] {
  const others = recent.filter((page) => !pinned.some((other) => other.uri === page.uri));
  return [
    { name: t('searchPinned'), pages: pinned },
    { name: t('searchRecent'), pages: others },
  ].filter((group) => group.pages.length > 0);
}

/** Opening a page is always followed by words on what should happen now, and the way by hand. */
function useLauncher({ canLaunch, onLaunch }: PopupProps, notify: (notice: Notice) => void) {
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

function useGuide(onOpenGuide: PopupProps['onOpenGuide']) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  const onOpen = async () => {
    setBusy(true);
    setProblem(null);
    setProblem(await onOpenGuide());
    setBusy(false);
  };
  return { busy, problem, onOpen };
}
