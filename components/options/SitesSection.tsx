import type { IconNode } from 'lucide';
import { EyeOff, Globe, X } from 'lucide';
import type { VNode } from 'preact';
import type { SiteChoices } from '../../lib/model/sites.ts';
import { shownSite } from '../../lib/sites/shown.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { AddSite } from './AddSite.tsx';
import type { OptionsProps, Try } from './contract.ts';
import { Row, Section } from './Section.tsx';

type Props = Pick<OptionsProps, 'sites' | 'onSite'> & { attempt: Try };

export function SitesSection({ sites, onSite, attempt }: Props): VNode {
  const remove = (type: keyof SiteChoices) => (host: string) => attempt(onSite(type, host, false));
  const add = (type: keyof SiteChoices) => (host: string) => attempt(onSite(type, host, true));
  return (
    <Section id="sites" title={t('optionsSites')}>
      <Hosts
        icon={Globe}
        title={t('optionsSitesOff')}
        words={t('optionsSitesOffWords')}
        hosts={sites.off}
        onRemove={remove('off')}
        onAdd={add('off')}
      />
      <Hosts
        icon={EyeOff}
        title={t('optionsSitesAds')}
        words={t('optionsSitesAdsWords')}
        hosts={sites.keepAds}
        onRemove={remove('keepAds')}
        onAdd={add('keepAds')}
      />
    </Section>
  );
}

interface HostsProps {
  icon: IconNode;
  title: string;
  words: string;
  hosts: readonly string[];
  onRemove: (host: string) => void;
  onAdd: (host: string) => Promise<boolean>;
}

function Hosts({ icon, title, words, hosts, onRemove, onAdd }: HostsProps): VNode {
  return (
    <Row icon={icon} title={title} words={words}>
      {hosts.length > 0 ? (
        <ul class="setting-list" aria-label={title}>
          {hosts.map((host) => (
            <li key={host} class="setting-entry">
              <span class="grow" dir="ltr">
                {shownSite(host)}
              </span>
              <Button
                look="quiet"
                icon={X}
                label={t('optionsSiteRemove', shownSite(host))}
                onClick={() => onRemove(host)}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p class="setting-none muted">{t('optionsSitesNone')}</p>
      )}
      <AddSite title={title} onAdd={onAdd} />
    </Row>
  );
}
