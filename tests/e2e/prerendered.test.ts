import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/support/browser.ts';
import { ExtensionBrowser, extensionArguments } from '../../scripts/support/extension.ts';
import { PageServer } from '../../scripts/support/server.ts';
import { SAMPLE, sampleArticle, until } from './support/session.ts';

/** Milliseconds in which the gate would long have looked, were it not waiting. */
const AHEAD = 1500;

/** A debugger keeps Chromium from rendering ahead: so the article itself tells what happens to it. */
const TELL = `<script>
  const tell = (when) => fetch('/told?' + when + '=' + (document.documentElement.childElementCount - 2));
  const watch = () => document.documentElement.childElementCount > 2 ? tell('guide') : setTimeout(watch, 50);
  if (document.prerendering) setTimeout(() => tell('ahead'), ${AHEAD});
  document.addEventListener('prerenderingchange', () => { tell('shown'); watch(); });
</script>`;

const LIST = `<!doctype html><title>Articles</title>
<script type="speculationrules">{"prerender":[{"urls":["${SAMPLE}"],"eagerness":"immediate"}]}</script>
<p>All articles</p><script>setTimeout(() => { location.href = '${SAMPLE}'; }, ${2 * AHEAD});</script>`;

let profile: string;
let server: PageServer;
let browser: ChildProcess;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'plainsteps-prerendered-'));
  server = await PageServer.start({
    '/list.html': LIST,
    [SAMPLE]: (await sampleArticle()) + TELL,
    '/told': '',
  });
  // The page that comes up after installing would be in front of the others.
  await (await ExtensionBrowser.launch({ profile, offline: true })).close();
  browser = spawn(
    await findBrowser(),
    [...extensionArguments(), `--user-data-dir=${profile}`, server.url('/list.html')],
    { stdio: 'ignore' },
  );
});

afterAll(async () => {
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  browser.kill();
  await ended;
  await server.close();
  await rm(profile, { recursive: true, force: true });
});

test('a page that is rendered ahead is left alone until it is shown, and then gets its guide', async () => {
  await until(() => server.asked.some((path) => path.startsWith('/told?guide')), 'the guide did not appear');
  const told = server.asked.filter((path) => path.startsWith('/told'));
  expect(told).toEqual(['/told?ahead=0', '/told?shown=0', '/told?guide=1']);
});
