import { afterAll, describe, expect, it } from 'vitest';
import { CHOSEN_LOOKS, PAGES } from '../../src/build/axe-looks.ts';
import { checkPages, checkStates } from '../../src/build/check-looks.ts';
import { axeViolations } from '../../src/build/page-faults.ts';
import { setKept } from '../../src/build/set-kept.ts';
import { setSettings } from '../../src/build/set-settings.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { inBothBrowsers, statesPage } from './setup.ts';

/** One language that is written from the right, beside English; all others differ from these in words only. */
const SHOWN_IN = LANGUAGES.map(({ id }) => id).filter((id) => ['en', 'fa'].includes(id));

inBothBrowsers('accessibility', 'release', (session) => {
  it.each(PAGES)('%s has no violation', async (path) => {
    const { driver } = session();
    for (const language of SHOWN_IN) {
      await setSettings(driver, { region: 'IR', language, muted: ['shop.example'] });
      await setKept(driver);
      const page = await driver.openOwn(path);
      await page.waitForSelector('#root > *');
      expect(await axeViolations(page), `${path} in ${language}`).toEqual([]);
      await page.close();
    }
  });
});

describe('accessibility in every width, theme and mode', () => {
  const session = statesPage();
  let combinations = 0;
  afterAll(() => console.log(`axe: ${combinations} combinations checked; npm run axe checks all`));

  it.each(SHOWN_IN)('states of the popup in %s', { timeout: 600_000 }, async (language) => {
    const { driver, states } = session();
    const checked = await checkStates(states, driver, language, CHOSEN_LOOKS);
    combinations += checked.combinations;
    expect(checked.faults).toEqual([]);
  });

  it.each(SHOWN_IN)('pages in %s', { timeout: 300_000 }, async (language) => {
    const { driver, states } = session();
    const checked = await checkPages(states, driver, language, CHOSEN_LOOKS);
    combinations += checked.combinations;
    expect(checked.faults).toEqual([]);
  });
});
