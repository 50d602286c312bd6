import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickIn, eventually, inBothBrowsers, REPORT } from './setup.ts';

inBothBrowsers('report', 'release', (session) => {
  let downloads = '';
  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'overblocked-report-'));
    await session().driver.saveInto(downloads);
  });
  afterAll(() => rm(downloads, { recursive: true, force: true }));

  it('saves exactly what it shows', async () => {
    const { driver, visit } = session();
    const tab = await visit('slack-crimea', { region: 'UA-43' });
    const popup = await driver.press(tab);
    await clickIn(popup, REPORT);
    await clickIn(popup, 'input[name="quote"]');
    const shown = await popup.evaluate((_, document) => document.querySelector('pre')?.textContent ?? '');
    expect(JSON.parse(shown)).toMatchObject({ host: 'slack.com', region: 'UA-43' });
    expect(JSON.parse(shown).quote).toMatch(/Slack|Crimea/);

    await clickIn(popup, '[data-action="save"]');
    const files = await eventually(
      async () => (await readdir(downloads)).filter((name) => name.endsWith('.json')),
      (names) => names.length > 0,
    );
    expect(files).toHaveLength(1);
    const saved = () => readFile(join(downloads, files[0] ?? ''), 'utf8');
    expect(await eventually(saved, (text) => text.length >= shown.length)).toBe(shown);
    await popup.close();
    await tab.close();
  });
});
