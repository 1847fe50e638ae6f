import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { NoticeBar } from '../checklist/NoticeBar.tsx';
import { problemWords } from '../checklist/problems.ts';
import { useNotice } from '../checklist/use-notice.ts';
import { usePerform } from '../checklist/use-perform.ts';
import { type MessageKey, t } from '../shared/i18n.ts';
import { BackupSection } from './BackupSection.tsx';
import type { OptionsProps, Try } from './contract.ts';
import { GuideSection } from './GuideSection.tsx';
import { ListsSection } from './ListsSection.tsx';
import { AboutSection, PrivacySection } from './PrivacySection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { useCurrentSection } from './use-current-section.ts';
import './options.css';

const SECTIONS: readonly (readonly [string, MessageKey])[] = [
  ['guide', 'optionsGuide'],
  ['sites', 'optionsSites'],
  ['lists', 'optionsLists'],
  ['backup', 'optionsBackup'],
  ['shortcuts', 'optionsShortcuts'],
  ['privacy', 'optionsPrivacy'],
  ['about', 'optionsAbout'],
];

export function Options(props: OptionsProps): VNode {
  const { notice, notify, dismiss, hold } = useNotice();
  const perform = usePerform(props.act, notify);
  const attempt: Try = useCallback(
    async (change) => {
      const answer = await change;
      if (!answer.ok) notify({ tone: 'problem', text: problemWords(answer) });
      else if (answer.masked) notify({ tone: 'info', text: t('checklistMasked') });
      return answer.ok;
    },
    [notify],
  );
  return (
    <div class="options">
      <OptionsNav />
      <main class="options-body">
        <h1>{t('optionsTitle')}</h1>
        <GuideSection {...props} attempt={attempt} />
        <SitesSection {...props} attempt={attempt} />
        <ListsSection {...props} attempt={attempt} perform={perform} />
        <BackupSection {...props} attempt={attempt} />
        <ShortcutsSection {...props} />
        <PrivacySection />
        <AboutSection version={props.version} />
        <NoticeBar notice={notice} onDismiss={dismiss} onHold={hold} onCopyText={() => {}} />
      </main>
    </div>
  );
}

function OptionsNav(): VNode {
  const current = useCurrentSection(SECTIONS.map(([id]) => id));
  return (
    <nav class="options-nav" aria-label={t('optionsTitle')}>
      <p class="brand">Plainsteps</p>
      <ul>
        {SECTIONS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
