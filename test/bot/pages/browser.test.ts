import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_OPTIONS } from '../../../src/events/flags.ts';
import { CHROMIUM, launchBrowser } from './launch-browser.ts';
import { addRun, progress, type Served, servePages, TOKEN } from './serve-pages.ts';

const HOSTILE = [
  '<script>window.hacked=1;alert(1)</script>',
  '"><img src=x onerror="window.hacked=1;alert(1)">',
  "' onmouseover='window.hacked=1' `x` </title></svg><svg onload=window.hacked=1>",
].join(' ');

/** A run in which everything that somebody else writes is hostile. */
function addHostileRun({ store }: Served): string {
  const target = { kind: 'branch', branch: HOSTILE, sha: HOSTILE, isDefaultBranch: false } as const;
  const options = { ...NO_OPTIONS, paths: [HOSTILE], model: HOSTILE };
  const work = { kind: 'pipeline', pipeline: HOSTILE, target, options, asked: true } as const;
  const id = addRun(store, { actor: HOSTILE, work });
  store.start(id);
  store.append(id, { type: 'note', text: HOSTILE });
  const urls = [
    'javascript:window.hacked=1',
    'data:text/html,x',
    `https://octo.example/${HOSTILE}`,
    'http://x.example',
  ];
  const publications = urls.map((url) => ({ kind: 'file', action: 'created', url, path: HOSTILE }) as const);
  store.end(id, 'failed', { reason: HOSTILE, publications });
  return id;
}

describe.skipIf(!existsSync(CHROMIUM))(`in a browser (needs ${CHROMIUM})`, () => {
  let served: Served;
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let page: Page;
  /** Everything that a page of ours must not cause. */
  const trouble: string[] = [];
  beforeAll(async () => {
    served = await servePages();
    browser = await launchBrowser();
    page = await browser.context.newPage();
    page.on('dialog', (dialog) => {
      trouble.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test('a run asks for the token, then shows itself and moves without a reload', async () => {
    const id = addRun(served.store);
    served.store.start(id);
    served.store.append(id, progress(10, 2));
    await page.goto(`${served.url}/runs/${id}`);
    expect(new URL(page.url()).pathname).toBe('/login');
    await page.fill('#token', TOKEN);
    await page.click('main button');
    await page.waitForSelector('text=2 of 10 items');
    await page.evaluate('window.stayed = true');
    await page.waitForSelector('#live:text("Live")', { state: 'attached' });
    served.store.append(id, progress(10, 7));
    await page.waitForSelector('text=7 of 10 items');
    expect(await page.title()).toBe('Running 70% · summary · octo/stage#12 · Gloss');
    served.store.append(id, { type: 'note', text: 'halfway there' });
    await page.waitForSelector('.log >> text=halfway there');
    await page.reload();
    await page.waitForSelector('text=7 of 10 items');
    await page.evaluate('window.stayed = true');
    served.store.end(id, 'done', { reason: 'All of it.' });
    await page.waitForSelector('.timeline >> text=All of it.');
    expect(await page.title()).toMatch(/^Done · /);
    expect(await page.evaluate('window.stayed')).toBe(true);
  });

  test('the list follows what runs', async () => {
    const id = addRun(served.store);
    await page.goto(served.url);
    await page.waitForSelector('.status:text("Queued")');
    served.store.start(id);
    await page.waitForSelector('.status:text("Running")', { timeout: 10_000 });
    served.store.end(id, 'done', {});
  });

  test('hostile texts are only texts, and fit a phone of 360 pixels', async () => {
    const id = addHostileRun(served);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ['/', `/runs/${id}`]) {
      await page.goto(served.url + path);
      await page.waitForTimeout(200);
      expect(await page.locator('img, main script, [onload], [onerror], [onmouseover]').count()).toBe(0);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(await page.textContent('main')).toContain('<script>window.hacked=1;alert(1)</script>');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
    const links = await page
      .locator('.published a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual([`https://octo.example/${HOSTILE}`]);
  });

  test('no page broke its own policy, logged an error or opened a dialog', () => {
    expect(trouble).toEqual([]);
  });
});
