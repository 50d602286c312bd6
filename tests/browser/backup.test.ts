import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { setSettings } from '../../src/build/set-settings.ts';
import { entry } from '../history/entry-sample.ts';
import { eventually, inBothBrowsers } from './setup.ts';

/** In the functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** History is kept for two years. */
const TODAY = new Date().toISOString().slice(0, 10);
const text = { subject: 'Visitors from Iran', body: 'Dear all' };
const KEPT = {
  [`history:${TODAY} a.example`]: entry({ day: TODAY }),
  'draft:a.example visitor': {
    host: 'a.example',
    variant: 'visitor',
    day: '2026-11-20',
    started: text,
    text,
  },
  'outcome:a.example': { host: 'a.example', day: '2026-11-21', steps: { sent: '2026-11-21' } },
};

const stored = (page: Page) => page.evaluate(() => chrome.storage.local.get(null));

inBothBrowsers('a backup', 'test', (session) => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'overblocked-backup-'));
    await session().driver.saveInto(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('brings back everything that was erased, after it has shown what it changes', async () => {
    const { driver } = session();
    await setSettings(driver, { region: 'IR', history: true, muted: ['b.example'] });
    await driver.inExtension((items) => chrome.storage.local.set(items), KEPT);
    const page = await driver.openOwn('options.html');
    await page.waitForSelector('.letters li');
    const before = await stored(page);

    await page.click('[data-action="export"]');
    const files = await eventually(
      async () => (await readdir(folder)).filter((name) => name.endsWith('.json')),
      (names) => names.length > 0,
    );
    const path = join(folder, files[0] ?? '');
    await eventually(
      () => readFile(path, 'utf8'),
      (file) => file.endsWith('}\n'),
    );

    await page.click('[data-action="erase-all"]');
    await page.click('[data-action="erase-all-yes"]');
    await page.waitForFunction(() => document.querySelector('.letters') === null);
    expect(await stored(page)).toEqual({});

    const input = await page.$('input[type="file"]');
    await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(path);
    await page.waitForSelector('[data-action="import-take"]');
    expect(await stored(page)).toEqual({});
    const shown = await page.$eval('.note', (note) => note.textContent);
    for (const words of ['Iran', 'History of blocks: 1 new', 'Drafts: 1 new']) expect(shown).toContain(words);
    await page.click('[data-action="import-take"]');
    await page.waitForSelector('.letters li');
    const after = await stored(page);
    const { hint, hintless, ...settings } = after.settings as Record<string, unknown>;
    expect({ ...after, settings }).toEqual(before);
    expect({ hint, hintless }).toEqual({ hint: false, hintless: [] });
    await page.close();
  });
});
