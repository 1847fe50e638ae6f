import { EyeOff, Highlighter, Languages, MonitorCog, PanelRight } from 'lucide';
import type { VNode } from 'preact';
import { t } from '../shared/i18n.ts';
import type { OptionsProps, Try } from './contract.ts';
import { ChoiceRow, SwitchRow } from './controls.tsx';
import { Section } from './Section.tsx';

type Props = Pick<OptionsProps, 'preferences' | 'languages' | 'featuresOff' | 'onPreferences'> & {
  attempt: Try;
};

export function GuideSection({ preferences, languages, featuresOff, onPreferences, attempt }: Props): VNode {
  const set = (changes: Parameters<typeof onPreferences>[0]) => attempt(onPreferences(changes));
  const adsOff = featuresOff.includes('ads');
  const marksOff = featuresOff.includes('annotations');
  return (
    <Section id="guide" title={t('optionsGuide')}>
      <ChoiceRow
        icon={PanelRight}
        title={t('optionsOpening')}
        words={t('optionsOpeningWords')}
        value={preferences.opening}
        choices={[
          { value: 'panel', label: t('optionsOpeningPanel') },
          { value: 'tab', label: t('optionsOpeningTab') },
          { value: 'never', label: t('optionsOpeningNever') },
        ]}
        onChange={(opening) => set({ opening })}
      />
      <SwitchRow
        icon={EyeOff}
        title={t('optionsAds')}
        words={t(adsOff ? 'optionsManaged' : 'optionsAdsWords')}
        checked={preferences.hideAds}
        disabled={adsOff}
        onChange={(hideAds) => set({ hideAds })}
      />
      <SwitchRow
        icon={Highlighter}
        title={t('optionsMarks')}
        words={t(marksOff ? 'optionsManaged' : 'optionsMarksWords')}
        checked={preferences.annotate}
        disabled={marksOff}
        onChange={(annotate) => set({ annotate })}
      />
      <ChoiceRow
        icon={MonitorCog}
        title={t('optionsWindows')}
        words={t('optionsWindowsWords')}
        value={String(preferences.windows) as 'auto' | '10' | '11'}
        choices={[
          { value: 'auto', label: t('optionsWindowsAuto') },
          { value: '11', label: 'Windows 11' },
          { value: '10', label: 'Windows 10' },
        ]}
        onChange={(windows) => set({ windows: windows === 'auto' ? 'auto' : windows === '10' ? 10 : 11 })}
      />
      <ChoiceRow
        icon={Languages}
        title={t('optionsLanguage')}
        words={t('optionsLanguageWords')}
        value={preferences.language}
        choices={[
          { value: '', label: t('optionsLanguageBrowser') },
          ...languages.map((tag) => ({ value: tag, label: ownName(tag), lang: tag })),
        ]}
        onChange={(language) => set({ language })}
      />
    </Section>
  );
}

/** What a language calls itself. */
function ownName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
