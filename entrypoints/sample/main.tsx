import { render } from 'preact';
import { chooseLanguage, interfaceLanguage, setLanguage, t } from '../../components/shared/i18n.ts';
import { SampleArticle } from '../../components/welcome/SampleArticle.tsx';
import { JOB, type SharedWorld } from '../../lib/messages/reader.ts';
import { readPreferences } from '../../lib/preferences/store.ts';
import { jobFor } from '../shared/job.ts';
import { pathTo } from './path.ts';

/** The reader as it is, started by hand: content scripts do not reach the extension's own pages. */
async function startReader(): Promise<void> {
  (globalThis as SharedWorld)[JOB] = await jobFor(true, location.href);
  const script = document.createElement('script');
  script.src = '/reader.js';
  document.head.append(script);
}

async function start(): Promise<void> {
  const root = document.querySelector('#app');
  const { language } = await readPreferences();
  await chooseLanguage(language);
  setLanguage(document.documentElement);
  document.title = t('template_link_account');
  if (root) render(<SampleArticle pathTo={(uri) => pathTo(uri, interfaceLanguage())} />, root);
  await startReader();
}

void start();
