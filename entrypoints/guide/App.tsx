import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { problemWords } from '../../components/checklist/problems.ts';
import { GuideView } from '../../components/guide/GuideView.tsx';
import { Message } from '../../components/guide/Message.tsx';
import { selectProcedures } from '../../components/guide/model/select.ts';
import { ownVersion } from '../../components/guide/model/shown.ts';
import type { GuideState, Saying } from '../../components/guide/state.ts';
import { Button } from '../../components/shared/Button.tsx';
import { t } from '../../components/shared/i18n.ts';
import { isWindows } from '../../components/shared/machine.ts';
import { useWatched } from '../../components/shared/use-watched.ts';
import type { Problem } from '../../lib/messages/requests.ts';
import type { Preferences } from '../../lib/model/preferences.ts';
import type { WindowsVersion } from '../../lib/model/settings.ts';
import type { SiteChoices } from '../../lib/model/sites.ts';
import { watchPreferences } from '../../lib/preferences/store.ts';
import { pageByUri } from '../../lib/settings/catalogue.ts';
import { siteOfUrl } from '../../lib/sites/host.ts';
import { watchSites } from '../../lib/sites/store.ts';
import { stayInLanguage } from '../shared/language.ts';
import { guideActions, reloadArticle } from './actions.ts';
import type { ReaderAddress } from './address.ts';
import { openTarget } from './pages.ts';
import { useCount } from './use-count.ts';
import { useProgress } from './use-progress.ts';
import { useReader } from './use-reader.ts';
import { useResumed } from './use-resumed.ts';
import { useTitle } from './use-title.ts';

interface Props {
  address: ReaderAddress;
  /** What the machine runs, or is taken to run. */
  machine: WindowsVersion;
  /** As read before the first paint, which is worth a frame: asked for again, the browser is slow to answer meanwhile. */
  preferences: Preferences;
  sites: SiteChoices;
  /** The real binding of the toggle command, or empty. */
  shortcut: string;
}

/** Joins the line to the reader, the stored progress and the views. */
export function App({ address, machine, shortcut, ...known }: Props): VNode {
  const [saying, setSaying] = useState<Saying | null>(null);
  const [version, setVersion] = useState<string>();
  // Looked up in time: without an extension there are no messages.
  const [lastWords] = useState(() => ({
    title: t('extensionGone'),
    text: t('extensionGoneExplained'),
    reload: t('reloadPage'),
  }));
  const [speaks] = useState(() => stayInLanguage(known.preferences));
  const reader = useReader(address);
  const preferences = useWatched(watchPreferences, known.preferences);
  const sites = useWatched(watchSites, known.sites);
  const onProblem = useCallback(
    (problem: Problem) => setSaying({ kind: 'problem', text: t('notSaved', problemWords(problem)) }),
    [],
  );
  const { article } = reader;
  const { progress, change } = useProgress(article?.page ?? '', onProblem);
  const chosen = useMemo(() => new Set(progress?.chosen), [progress?.chosen]);
  const own = version ?? ownVersion(preferences, machine);
  const choice = useMemo(
    () => selectProcedures(article?.analysis ?? { procedures: [], risks: [] }, chosen, own, pageByUri),
    [article, chosen, own],
  );
  useCount(reader, choice, Boolean(article && progress));
  useResumed(progress, choice, setSaying);
  useTitle(article?.analysis.title);
  useEffect(() => void speaks(preferences), [preferences, speaks]);
  if (reader.state === 'orphaned') return <Orphaned url={article?.analysis.url} words={lastWords} />;
  const present = reader.state !== 'gone';
  // In a tab of its own the steps can be followed without the article.
  if (!present && !(address.apart && article)) return <Gone address={address} url={article?.analysis.url} />;
  if (!article || !progress) return <Message title={t('connecting')} />;
  const state: GuideState = {
    analysis: article.analysis,
    recognised: article.recognised,
    hidden: article.hidden,
    placement: address.apart ? 'tab' : article.placement,
    progress,
    choice,
    annotated: preferences.annotate,
    adsKept: sites.keepAds.includes(siteOfUrl(article.analysis.url) ?? ''),
    width: preferences.panelWidth,
    shortcut,
    selected: reader.selected,
    saying,
  };
  const canOpen = preferences.windows !== 'auto' || isWindows();
  const actions = guideActions({
    state,
    page: article.page,
    address,
    reader,
    preferences,
    canOpen,
    change,
    say: setSaying,
    setVersion,
  });
  const target = (uri: string) => openTarget(uri, choice.version);
  return (
    <GuideView
      state={state}
      services={{ actions, target, present, canOpen, language: article.analysis.language }}
    />
  );
}

interface OrphanedProps {
  url: string | undefined;
  words: { title: string; text: string; reload: string };
}

/** Only loading the page anew takes everything out of it now; nobody is left to be asked for that. */
function Orphaned({ url = '', words }: OrphanedProps): VNode {
  return (
    <Message title={words.title} text={words.text}>
      <Button look="primary" onClick={() => open(url.replace(/#.*$/, ''), '_top')}>
        {words.reload}
      </Button>
    </Message>
  );
}

function Gone({ address, url }: { address: ReaderAddress; url: string | undefined }): VNode {
  return (
    <Message title={t('articleGone')} text={t('articleGoneExplained')}>
      <Button look="primary" onClick={() => reloadArticle(address, url)}>
        {t('reloadPage')}
      </Button>
    </Message>
  );
}
