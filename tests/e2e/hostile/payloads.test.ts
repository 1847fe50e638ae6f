import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LaunchLog, obstacle } from '../support/launches.ts';
import { Session } from '../support/session.ts';
import { CANARY, Trial } from '../support/trial.ts';
import { article, escapeText } from './article.ts';
import { foreignMarkup } from './guide-markup.ts';
import { PAYLOADS } from './payloads.ts';

const PAGE_SIZE = 11;
const pages = Array.from({ length: Math.ceil(PAYLOADS.length / PAGE_SIZE) }, (_, page) =>
  PAYLOADS.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
);
const canLog = (await obstacle()) === null;

/** Every field that the guide shows, each payload in the text of a step and in several other places. */
function pageOf(payloads: readonly string[]): string {
  const texts = payloads.map(escapeText);
  const [first = '', second = '', third = '', fourth = ''] = texts;
  const steps = texts.map((text, index) => {
    const other = texts[(index + 3) % texts.length];
    const places = [
      `Open Settings and click <strong>Activation ${text}</strong>.`,
      `Open Settings, then click ${text} there. <code>slmgr /ato ${other}</code>`,
      `Open Settings and go to ${text}.<br><img src="${text}" alt="${other}" width="500" height="300">`,
      `Click ${text}.<p>Note: Windows asks for ${other} at times.</p>`,
      `Click <a href="${text}">${other}</a> in Settings > System > Activation ${text}.`,
    ];
    return places[index % places.length] ?? '';
  });
  const ad = `<p><a href="https://acme.pxf.io/c/1/2/3">${second}<img src="//a.impactradius-go.com/display-ad/1-2" alt="${third}" width="728" height="90"></a></p>`;
  const data = { '@type': 'HowTo', name: payloads[0], step: payloads.map((text) => ({ text })) };
  return article({
    title: `Activate Windows 11 with a product key ${first}`,
    lang: third,
    heading: `Activate Windows ${fourth}`,
    head: `<meta name="description" content="${first}"><script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    steps: ['Press <strong>Win</strong> + <strong>I</strong> to open Settings.', ...steps],
    after: `${ad}<p>${second}</p>`,
  });
}

describe('what a page writes into its article', () => {
  let session: Session;
  let log: LaunchLog | undefined;

  beforeAll(async () => {
    if (canLog) log = await LaunchLog.start(['ms-settings', 'ms-msdt', 'search-ms', 'javascript']);
    session = await Session.start({ env: log?.env ?? {} });
    await session.browser.chooseWindows(11);
    pages.forEach((payloads, index) => {
      session.server.serve(`/xss/${index}`, pageOf(payloads));
    });
  });
  afterEach(() => session.closePages());
  afterAll(async () => {
    await session.close();
    await log?.close();
  });

  test('more than a hundred payloads are tried', () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThan(100);
  });

  test('the canary sees what runs', async () => {
    session.server.serve('/xss/live', article({ after: `<img src=x onerror="${CANARY}=1">` }));
    const trial = await Trial.open(session, '/xss/live');
    await trial.steps();
    expect(await trial.canaries()).toEqual(['page: 1']);
    const guide = await trial.steps();
    await guide.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<iframe></iframe><b onclick>'));
    expect(await foreignMarkup(guide)).toEqual(['<iframe></iframe>', 'b[onclick=]']);
  });

  test.each(pages.map((payloads, index) => [index, payloads] as const))(
    'is text in the guide, and nothing else (page %i)',
    async (index, payloads) => {
      const trial = await Trial.open(session, `/xss/${index}`);
      const guide = await trial.steps();
      const shown = flat(await guide.locator('ol').first().innerText());
      expect(await guide.getByRole('checkbox').count()).toBeGreaterThan(payloads.length);
      const missing = payloads.filter((payload) => !shown.includes(flat(payload)));
      expect(missing).toEqual([]);
      const pictures = guide.getByRole('button', { name: 'Show picture' });
      while ((await pictures.count()) > 0) await pictures.first().click();
      // None of them is a picture; which addresses stand in the guide until that is known is a matter of time.
      await guide.waitForFunction(() => !document.querySelector('.picture img'));
      await guide.locator('body').press('Tab');
      expect(await foreignMarkup(guide)).toEqual([]);
      expect(await trial.canaries()).toEqual([]);
      expect(trial.dialogs).toEqual([]);
      expect((await log?.uris()) ?? []).toEqual([]);
    },
  );
});

/** Without the space and the characters that no reader sees; entities that were written twice are mended by the engine. */
function flat(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/[\s\p{Cc}\p{Cf}\ufffd]+/gu, '');
}
