import { render } from 'preact';
import { chooseLanguage, interfaceLanguage, setLanguage, t } from '../../components/shared/i18n.ts';
import { SampleArticle } from '../../components/welcome/SampleArticle.tsx';
import { JOB, type SharedWorld } from '../../lib/messages/reader.ts';
import { readPreferences, watchPreferences } from '../../lib/preferences/store.ts';
import { jobFor } from '../shared/job.ts';
import { stayInLanguage } from '../shared/language.ts';
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
  const preferences = await readPreferences();
  await chooseLanguage(preferences.language);
  setLanguage(document.documentElement);
  document.title = t('template_link_account');
  if (root) render(<SampleArticle pathTo={(uri) => pathTo(uri, interfaceLanguage())} />, root);
  watchPreferences(stayInLanguage(preferences), new AbortController().signal);
  await startReader();
}

void start();
