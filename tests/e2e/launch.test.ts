import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LaunchLog, obstacle } from './support/launches.ts';
import { guideOf, SAMPLE, Session, sampleArticle, until } from './support/session.ts';

const reason = await obstacle();

describe.skipIf(reason !== null)(`launching for real${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let session: Session;
  let log: LaunchLog;

  beforeAll(async () => {
    log = await LaunchLog.start(['ms-settings', 'ms-msdt', 'search-ms', 'ms-officecmd', 'ms-appinstaller']);
    session = await Session.start({ env: log.env });
    await session.browser.chooseWindows(11);
  });
  afterEach(() => session.closePages());
  afterAll(async () => {
    await session.close();
    await log.close();
  });

  async function launched(count: number): Promise<string[]> {
    return until(async () => {
      const uris = await log.uris();
      return uris.length >= count && uris;
    }, 'nothing was handed to the operating system');
  }

  test("a step's link hands its Settings page to the operating system", async () => {
    const before = (await log.uris()).length;
    const page = await session.visit();
    await openActivation(await guideOf(page));
    expect((await launched(before + 1)).slice(before)).toEqual(['ms-settings:activation']);
    expect(page.url()).toBe(session.server.url(SAMPLE));
  });

  test.each([
    [
      'frames are forbidden',
      { 'content-security-policy': "default-src 'none'; frame-src 'none'; style-src 'unsafe-inline'" },
    ],
    [
      'Trusted Types are enforced',
      { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    ],
  ])('also where %s', async (name, headers) => {
    const before = (await log.uris()).length;
    const path = `/notes/${name.replaceAll(' ', '-')}.html`;
    session.server.serve(path, { body: await sampleArticle(), headers });
    const page = await session.visit(path);
    await openActivation(await guideOf(page));
    expect((await launched(before + 1)).slice(before)).toEqual(['ms-settings:activation']);
  });

  test('the popup hands over the page of an item, and what its search finds', async () => {
    const before = (await log.uris()).length;
    await session.visit();
    const popup = await session.browser.open('popup.html');
    await popup.getByRole('link', { name: 'About' }).click();
    expect((await launched(before + 1)).slice(before)).toEqual(['ms-settings:about']);
    await popup.getByRole('combobox').fill('windows update');
    await popup.getByRole('option').first().waitFor();
    await popup.keyboard.press('Enter');
    expect((await launched(before + 2)).slice(before + 1)).toEqual(['ms-settings:windowsupdate']);
  });

  test('schemes that a page plants are never launched', async () => {
    const before = (await log.uris()).length;
    const planted = [
      'ms-msdt:/id%20PCWDiagnostic',
      'search-ms:query=calc',
      'ms-officecmd:%7B%7D',
      'ms-appinstaller:?source=x',
      'ms-settings:activation?x=1',
    ];
    const items = planted.map(
      (uri) =>
        `<li>Click <a href="${uri}"><strong>${uri}</strong></a> in Settings, then press Activation.</li>`,
    );
    const body = (await sampleArticle()).replace(
      '<li>Open the Settings app again',
      `${items.join('')}<li>Open the Settings app again`,
    );
    session.server.serve('/notes/planted.html', body);
    const page = await session.visit('/notes/planted.html');
    const guide = await guideOf(page);
    const hrefs = await guide
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) expect(href).toMatch(/^ms-settings:[a-z-]*$/);
    await page.evaluate(() => {
      for (const frame of Array.from({ length: window.length }, (_, index) => window[index])) {
        frame?.postMessage({ type: 'analysis', uri: 'ms-msdt:x' }, '*');
      }
    });
    await page.waitForTimeout(500);
    expect(await log.uris()).toHaveLength(before);
  });
});

async function openActivation(guide: Frame): Promise<void> {
  await guide.getByRole('link', { name: 'Open Activation' }).first().click();
}
