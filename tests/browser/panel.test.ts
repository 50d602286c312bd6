import { expect, it } from 'vitest';
import { readPopup } from '../../src/build/read-popup.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { inBothBrowsers } from './setup.ts';

const SHOWN_IN = LANGUAGES.map(({ id }) => id).filter((id) => ['en', 'fa'].includes(id));

inBothBrowsers('the panel', 'release', (session) => {
  it.each(SHOWN_IN)(
    'is as wide as drawn, and holds all of it beside its scroll bar, in %s',
    async (language) => {
      const { driver, visit } = session();
      const tab = await visit('slack-crimea', { region: 'UA-43', language });
      const popup = await driver.press(tab);
      await readPopup(popup);
      const seen = await popup.evaluate(async (window, document) => {
        // The panel grows to its content after the content is there.
        await new Promise((resolve) => window.setTimeout(resolve, 300));
        const { clientWidth, scrollWidth, scrollHeight } = document.documentElement;
        const { left, right } = document.body.getBoundingClientRect();
        return { panel: window.innerWidth, clientWidth, scrollWidth, scrollHeight, left, right };
      });
      // 380 asked for, and room for a scroll bar on each side at most.
      expect(seen.panel).toBeGreaterThanOrEqual(380);
      expect(seen.panel).toBeLessThanOrEqual(420);
      expect(seen.scrollWidth).toBe(seen.clientWidth);
      expect(seen.left).toBe(0);
      expect(seen.right).toBe(seen.clientWidth);
      // The page is one that scrolls, or the test would not see what a scroll bar does.
      expect(seen.scrollHeight).toBeGreaterThan(600);
      await popup.close();
      await tab.close();
    },
  );

  it('opens by the button though the one before was left open', async () => {
    const { driver, visit } = session();
    const tab = await visit('slack-crimea', { region: 'UA-43' });
    for (let time = 0; time < 2; time++) {
      expect((await readPopup(await driver.press(tab))).headline).not.toBeNull();
    }
    await tab.close();
  });
});
