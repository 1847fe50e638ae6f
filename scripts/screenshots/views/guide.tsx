import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { GuideActions } from '../../../components/guide/context.ts';
import { GuideView } from '../../../components/guide/GuideView.tsx';
import { Message } from '../../../components/guide/Message.tsx';
import { foresee, type PageIntent } from '../../../components/guide/model/progress.ts';
import { selectProcedures } from '../../../components/guide/model/select.ts';
import { allSteps, tickChanges } from '../../../components/guide/model/walk.ts';
import type { GuideState } from '../../../components/guide/state.ts';
import { setLanguage, t } from '../../../components/shared/i18n.ts';
import { openTarget } from '../../../entrypoints/guide/pages.ts';
import type { PageProgress } from '../../../lib/model/progress.ts';
import { pageByUri } from '../../../lib/settings/catalogue.ts';
import { samples } from '../../../tests/unit/components/support/guide-samples.ts';
import '../../../components/guide/guide.css';

const asked = new URLSearchParams(location.search);
const analysis = samples[(asked.get('sample') ?? 'linking') as keyof typeof samples];
const page = 'sample';

function start(): PageProgress {
  const steps = allSteps(analysis.procedures);
  const done = steps.slice(0, Number(asked.get('done') ?? 2)).map(({ id }) => id);
  return { done, folded: [], chosen: [], scroll: 0, updatedAt: 0 };
}

/** The guide over a sample; ticks, folding and choices work, everything else is only written to the console. */
function Gallery() {
  const [progress, setProgress] = useState(start);
  const [version, setVersion] = useState('11');
  const change = (intent: PageIntent) => setProgress((before) => foresee(before, intent));
  const choice = selectProcedures(analysis, new Set(progress.chosen), version, pageByUri);
  const acting: Partial<GuideActions> = {
    tick: (id, done) => {
      for (const next of tickChanges(choice.procedures, id, done, new Set(progress.done)))
        change({ type: 'tick', page, ...next });
    },
    fold: (procedure, folded) => change({ type: 'fold', page, procedure, folded }),
    choose: (procedures, instead) => change({ type: 'choose', page, procedures, instead }),
    chooseVersion: setVersion,
    startOver: () => change({ type: 'reset', page }),
    mayLaunch: () => false,
  };
  const actions = new Proxy(acting, {
    get: (known, name: keyof GuideActions) =>
      known[name] ?? ((...args: unknown[]) => console.log(name, args)),
  }) as GuideActions;
  const state: GuideState = {
    analysis,
    recognised: true,
    hidden: analysis.adBlocks.map(() => true),
    placement: 'docked',
    progress,
    choice,
    annotated: true,
    adsKept: false,
    width: 400,
    shortcut: 'Alt+Shift+S',
    selected: null,
    saying: asked.has('saying') ? { kind: 'shown', text: t('saved', analysis.title) } : null,
  };
  const target = (uri: string) => openTarget(uri, choice.version);
  const canOpen = !asked.has('elsewhere');
  return (
    <GuideView
      state={state}
      services={{ actions, target, present: true, canOpen, language: analysis.language }}
    />
  );
}

const root = document.getElementById('app');
setLanguage(document.documentElement);
if (root)
  render(
    asked.has('gone') ? <Message title={t('articleGone')} text={t('articleGoneExplained')} /> : <Gallery />,
    root,
  );
