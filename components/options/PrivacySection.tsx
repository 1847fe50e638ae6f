import { Info, ShieldCheck } from 'lucide';
import type { VNode } from 'preact';
import { type MessageKey, t } from '../shared/i18n.ts';
import { Row, Section } from './Section.tsx';

const PROMISES: readonly MessageKey[] = [
  'privacyNothingLeaves',
  'privacyAccess',
  'privacyKeys',
  'privacySync',
  'privacyPictures',
  'privacyAds',
  'privacyLaunch',
];

export function PrivacySection(): VNode {
  return (
    <Section id="privacy" title={t('optionsPrivacy')}>
      <Row icon={ShieldCheck} title={t('privacyTitle')}>
        <ul class="promises">
          {PROMISES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </Row>
    </Section>
  );
}

export function AboutSection({ version }: { version: string }): VNode {
  return (
    <Section id="about" title={t('optionsAbout')}>
      <Row
        icon={Info}
        title={t('optionsVersion', version)}
        words={t('optionsAboutWords')}
        control={
          <a class="button" href="/welcome.html">
            {t('welcomeTitle')}
          </a>
        }
      />
    </Section>
  );
}
