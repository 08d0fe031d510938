import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPages } from '../../../bot/pages/create-pages.ts';
import { openBotStore } from '../../../bot/store/open-bot-store.ts';
import { fillStore } from './believable-runs.ts';
import { launchBrowser } from './launch-browser.ts';

// node test/bot/pages/take-screenshots.ts: draws docs/images/bot-*.png anew.

const TOKEN = 'a-token-for-the-screenshots';
const images = join(import.meta.dirname, '../../../docs/images');
const SIZES = {
  desktop: { width: 1200, height: 800 },
  phone: { width: 390, height: 844 },
};

const directory = mkdtempSync(join(tmpdir(), 'gloss-screenshots-'));
const clock = { time: Date.parse('2026-11-20T14:03:20Z') };
const now = () => clock.time;
const store = openBotStore({ directory, now });
const run = fillStore({ store, clock });
const pages = createPages({ store, apiToken: TOKEN, isSecure: false, now });
const server = createServer((request, response) => void pages.handle(request, response));
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const { context, close } = await launchBrowser();
try {
  const page = await context.newPage();
  await page.goto(`${url}/login`);
  await page.fill('#token', TOKEN);
  await page.click('main button');
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [name, path] of Object.entries({ runs: '/', run: `/runs/${run}` })) {
        await page.goto(url + path);
        await page.waitForTimeout(300);
        await page.screenshot({ path: join(images, `bot-${name}-${size}-${colorScheme}.png`) });
      }
    }
  }
} finally {
  await close();
  server.closeAllConnections();
  server.close();
  store.close();
  rmSync(directory, { recursive: true });
}
