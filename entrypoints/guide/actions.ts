import type { GuideActions } from '../../components/guide/context.ts';
import { toMarkdown, toText } from '../../components/guide/model/export.ts';
import { versionOf } from '../../components/guide/model/versions.ts';
import { allSteps, countDone, tickChanges } from '../../components/guide/model/walk.ts';
import type { GuideState } from '../../components/guide/state.ts';
import { copyText } from '../../components/shared/copy-text.ts';
import { t } from '../../components/shared/i18n.ts';
import { send } from '../../lib/messages/send.ts';
import { changePreferences } from '../../lib/preferences/client.ts';
import { isLaunchable } from '../../lib/settings/allow-list.ts';
import type { ReaderAddress } from './address.ts';
import { openTarget } from './pages.ts';
import { saveSteps } from './save-steps.ts';
import type { Scene } from './scene.ts';
import { showTab } from './show-tab.ts';
import { keepSiteAds, turnOffSite } from './site-choices.ts';
import type { Reader } from './use-reader.ts';

export function guideActions(scene: Scene): GuideActions {
  const { state, page, reader, change } = scene;
  const { post } = reader;
  return {
    tick: (step, done) => tick(scene, step, done),
    fold: (procedure, folded) => void change({ type: 'fold', page, procedure, folded }),
    choose: (procedures, instead) => void change({ type: 'choose', page, procedures, instead }),
    chooseVersion: (version) => chooseVersion(scene, version),
    startOver: () => startOver(scene),
    scrolled: (offset) => void change({ type: 'scroll', page, offset }),
    point: (step, scroll) => post({ type: 'point', step, scroll: scroll && !justSelected(reader, step) }),
    showInArticle: (step) => showInArticle(scene, step),
    setAds: (index, hidden) => post({ type: 'ads', index, hidden }),
    annotate: (on) => {
      post({ type: 'annotate', on });
      void changePreferences({ annotate: on });
    },
    resize: (width) => post({ type: 'resize', width }),
    restore: () => post({ type: 'restore' }),
    collapse: () => post({ type: 'collapse' }),
    close: () => post({ type: 'close' }),
    openInTab: () => void openInTab(scene),
    openOptions: () => void send('guide/open-options', null),
    reload: () => void reloadArticle(scene.address, state.analysis.url),
    turnOffSite: () => void turnOffSite(scene),
    keepAds: (on) => void keepSiteAds(scene, on),
    print: () => window.print(),
    copyGuide: (format) => void copy(scene, exportGuide(state, format)),
    copy: (text) => void copy(scene, text),
    save: (scope) => void saveSteps(scene, scope),
    mayLaunch: (uri) => scene.canOpen && isLaunchable(uri),
  };
}

function showInArticle({ address, reader }: Scene, step: string): void {
  reader.post({ type: 'point', step, scroll: true });
  if (address.apart && address.tab !== null) void showTab(address.tab);
}

/** A click in the article has brought the focus here: the article need not move to where the reader already is. */
function justSelected({ selected }: Reader, step: string | null): boolean {
  return selected !== null && selected.step === step && performance.now() - selected.at < 500;
}

function tick({ state, page, change, say }: Scene, step: string, done: boolean): void {
  const ticked = new Set(state.progress.done);
  for (const next of tickChanges(state.choice.procedures, step, done, ticked)) {
    if (next.done) ticked.add(next.step);
    else ticked.delete(next.step);
    void change({ type: 'tick', page, ...next });
  }
  const steps = allSteps(state.choice.procedures);
  say({ kind: 'quiet', text: t('stepsDone', countDone(steps, ticked), steps.length) });
}

/** Takes back all ticks, folds and choices on this page; to undo it sets each again. Where the reader was, stays. */
function startOver({ state: { progress, choice }, page, change, say }: Scene): void {
  void change({ type: 'reset', page });
  const undo = () => {
    for (const step of progress.done) void change({ type: 'tick', page, step, done: true });
    for (const procedure of progress.folded) void change({ type: 'fold', page, procedure, folded: true });
    if (progress.chosen.length > 0)
      void change({ type: 'choose', page, procedures: [...progress.chosen], instead: [] });
    say({ kind: 'shown', text: t('checklistUndone') });
  };
  const none = t('stepsDone', 0, allSteps(choice.procedures).length);
  say({ kind: 'shown', text: none, action: { label: t('undo'), run: undo } });
}

/**
 * On Windows the choice holds everywhere; elsewhere it would be taken for a machine that can open Settings, so there it
 * holds for this visit.
 */
function chooseVersion({ state, page, change, canOpen, setVersion }: Scene, version: string): void {
  setVersion(version);
  if (canOpen && (version === '10' || version === '11')) {
    void changePreferences({ windows: version === '10' ? 10 : 11 });
  }
  const versioned = state.analysis.procedures.filter(({ heading }) => versionOf(heading));
  const procedures = versioned.filter(({ heading }) => versionOf(heading) === version).map(({ id }) => id);
  const instead = versioned.map(({ id }) => id).filter((id) => !procedures.includes(id));
  if (procedures.length > 0) void change({ type: 'choose', page, procedures, instead });
}

async function openInTab({ address, reader }: Scene): Promise<void> {
  await send('reader/open-in-tab', { secret: address.secret });
  reader.post({ type: 'close' });
}

/** Loads the article anew, in its tab or, where that has been closed, in another. */
export function reloadArticle({ tab, apart }: ReaderAddress, url: string | undefined): Promise<void> {
  return send('guide/reload', { tab: apart ? tab : null, url: url ?? null });
}

function exportGuide(state: GuideState, format: 'text' | 'markdown'): string {
  const { analysis, choice, progress } = state;
  const guide = {
    title: analysis.title || t('untitled'),
    url: analysis.url,
    procedures: choice.procedures,
    done: new Set(progress.done),
  };
  const path = (uri: string) => openTarget(uri, choice.version)?.way;
  const words = { source: t('source'), leftOut: t('copyLeftOut'), path };
  return format === 'text' ? toText(guide, words) : toMarkdown(guide, words);
}

async function copy({ say }: Scene, text: string): Promise<void> {
  const done = await copyText(text);
  say(done ? { kind: 'shown', text: t('copied') } : { kind: 'problem', text: t('copyRefused') });
}
