import { Settings } from 'lucide';
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ChecklistCard } from '../checklist/ChecklistCard.tsx';
import { NoticeBar } from '../checklist/NoticeBar.tsx';
import { useNotice } from '../checklist/use-notice.ts';
import { usePerform } from '../checklist/use-perform.ts';
import { PageBrowser } from '../settings-search/PageBrowser.tsx';
import { PageTiles } from '../settings-search/PageTiles.tsx';
import type { PageGroup, PageLink } from '../settings-search/page-link.ts';
import { SettingsSearch } from '../settings-search/SettingsSearch.tsx';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { fitWindow } from './fit-window.ts';
import type { PopupProps } from './props.ts';
import { TabCard } from './TabCard.tsx';
import type { OpenProblem } from './tab.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useLauncher, useTools } from './use-tools.ts';
import './popup.css';

export function Popup(props: PopupProps): VNode {
  const { lists, finding, pinned, recent, find } = props;
  const { notice, notify, dismiss, hold } = useNotice();
  const [said, announce] = useState('');
  const [searching, setSearching] = useState(false);
  const [browsing, setBrowsing] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const addField = useRef<HTMLTextAreaElement>(null);
  const browse = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const guide = useGuide(props.onOpenGuide);
  const showList = (list: string) => list !== props.current && props.onSelect(list);
  const perform = usePerform(props.act, notify, showList);
  const launcher = useLauncher(props, notify);
  useShortcuts(searchField, addField);
  useEffect(() => fitWindow(popup.current), []);

  const tools = useTools(props, { perform, notify, announce, launcher });
  const closeBrowser = () => {
    setBrowsing(false);
    setTimeout(() => browse.current?.focus());
  };
  const open = useMemo(() => lists.filter((list) => !list.archived), [lists]);

  return (
    <div class="popup" ref={popup}>
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
          onQuery={(query) => setSearching(query.trim() !== '')}
          onChoose={launcher.open}
        />
      </header>
      <main class="popup-body" hidden={searching}>
        {browsing && (
          <PageBrowser
            groups={props.allPages()}
            pinned={pinned.map((page) => page.uri)}
            launcher={launcher}
            onPin={props.onPin}
            onBack={closeBrowser}
          />
        )}
        <div class="popup-home" hidden={browsing}>
          {props.hasFaults && <Faults onOptions={props.onOptions} />}
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
            browseRef={browse}
          />
        </div>
      </main>
      <p class="visually-hidden" aria-live="polite">
        {said}
      </p>
      <NoticeBar notice={notice} onDismiss={dismiss} onHold={hold} onCopyText={tools.onCopyText} />
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

function Faults({ onOptions }: Pick<PopupProps, 'onOptions'>): VNode {
  return (
    <div class="card faults">
      <p class="grow">{t('popupFaults')}</p>
      <Button onClick={onOptions}>{t('popupFaultsShow')}</Button>
    </div>
  );
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
