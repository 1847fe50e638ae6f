import { problemWords } from '../../components/checklist/problems.ts';
import { t } from '../../components/shared/i18n.ts';
import type { SitesIntent } from '../../lib/messages/requests.ts';
import { changeSites } from '../../lib/sites/client.ts';
import { siteOfUrl } from '../../lib/sites/host.ts';
import type { Scene } from './scene.ts';

/** Stays off this site from now on and puts the page back. */
export async function turnOffSite(scene: Scene): Promise<void> {
  if (await keep(scene, (host) => ({ type: 'off', host, on: true }))) scene.reader.post({ type: 'restore' });
}

/** Leaves this site's ads as they are from now on, or hides them again. */
export async function keepSiteAds(scene: Scene, on: boolean): Promise<void> {
  const kept = await keep(scene, (host) => ({ type: 'keepAds', host, on }));
  if (kept) scene.reader.post({ type: 'ads', index: 'all', hidden: !on });
}

async function keep({ state, say }: Scene, intent: (host: string) => SitesIntent): Promise<boolean> {
  const host = siteOfUrl(state.analysis.url);
  if (!host) return false;
  const answer = await changeSites(intent(host));
  if (!answer.ok) say({ kind: 'problem', text: t('notSaved', problemWords(answer)) });
  return answer.ok;
}
