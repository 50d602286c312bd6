import { expect, it } from 'vitest';
import { readPopup } from '../../src/build/read-popup.ts';
import { inBothBrowsers, marked } from './setup.ts';

inBothBrowsers('a background that sleeps', 'release', (session) => {
  it('gives the answer of one that runs, and the mark', async () => {
    const { driver, visit } = session();
    const tab = await visit('slack-crimea', { region: 'UA-43' });
    await driver.sleep();
    const popup = await driver.press(tab);
    const asleep = await readPopup(popup);
    expect(asleep.headline).not.toBeNull();
    expect((await marked(driver)).text).not.toBe('');
    await popup.close();

    const again = await driver.press(tab);
    expect(await readPopup(again)).toEqual(asleep);
    await again.close();
    await tab.close();
  });
});
