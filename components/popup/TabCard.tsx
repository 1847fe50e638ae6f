import { ShieldAlert } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { type MessageKey, t } from '../shared/i18n.ts';
import { ProgressBar } from '../shared/ProgressBar.tsx';
import type { OpenProblem, TabFinding } from './tab.ts';

interface Props {
  finding: TabFinding;
  problem: OpenProblem | null;
  busy: boolean;
  onOpen: () => void;
  onSiteOn: (host: string) => void;
}

const PROBLEMS: Record<OpenProblem, MessageKey> = {
  'not-a-web-page': 'openNotAWebPage',
  'no-access': 'openNoAccess',
  'no-steps': 'openNoSteps',
  storage: 'openStorage',
  failed: 'openFailed',
};

/** What was found on the tab in front, and the way to its steps. */
export function TabCard({ finding, problem, busy, onOpen, onSiteOn }: Props): VNode {
  return (
    <section class={`tab-card card tab-card-${finding.kind}`} aria-label={t('tabSection')} aria-busy={busy}>
      <Finding finding={finding} busy={busy} onOpen={onOpen} onSiteOn={onSiteOn} />
      <p class={problem ? 'tab-problem' : 'visually-hidden'} role="alert">
        {problem && t(PROBLEMS[problem])}
      </p>
    </section>
  );
}

function Finding({ finding, busy, onOpen, onSiteOn }: Omit<Props, 'problem'>): VNode | null {
  switch (finding.kind) {
    case 'unknown':
      return null;
    case 'not-a-web-page':
      return <p class="tab-words">{t('tabNotAWebPage')}</p>;
    case 'off':
      return (
        <Row words={t('tabOff', finding.host)}>
          <Button onClick={() => onSiteOn(finding.host)}>{t('tabTurnOn')}</Button>
        </Row>
      );
    case 'none':
      return (
        <Row words={t('tabNotRecognised')}>
          <Button disabled={busy} onClick={onOpen}>
            {t('tabShowAnyway')}
          </Button>
        </Row>
      );
    case 'guide':
      return <Guide finding={finding} busy={busy} onOpen={onOpen} />;
  }
}

function Row({ words, children }: { words: string; children: ComponentChildren }): VNode {
  return (
    <div class="tab-row">
      <p class="grow">{words}</p>
      {children}
    </div>
  );
}

interface GuideProps {
  finding: Extract<TabFinding, { kind: 'guide' }>;
  busy: boolean;
  onOpen: () => void;
}

function Guide({ finding, busy, onOpen }: GuideProps): VNode {
  const { title, done, steps, adBlocks, risks } = finding;
  const label: MessageKey = done < steps ? (done === 0 ? 'tabStart' : 'tabGoOn') : 'tabShow';
  const facts = [adBlocks > 0 && t('tabAds', adBlocks), risks > 0 && t('tabRisks', risks)].filter(Boolean);
  return (
    <>
      <div class="tab-row">
        <div class="grow">
          <p>{t('tabIsGuide')}</p>
          <p class="tab-steps">{countWords(done, steps)}</p>
        </div>
        <Button look="primary" disabled={busy} onClick={onOpen} title={title}>
          {t(label)}
        </Button>
      </div>
      {steps > 0 && <ProgressBar done={done} total={steps} label={t('tabProgress')} />}
      {facts.length > 0 && (
        <p class="tab-facts muted">
          {risks > 0 && <Icon icon={ShieldAlert} size={14} />}
          {facts.join(' · ')}
        </p>
      )}
    </>
  );
}

function countWords(done: number, steps: number): string {
  if (steps === 0) return t('noSteps');
  return done === steps ? t('tabAllDone', steps) : t('tabStepsDone', done, steps);
}
