import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { ensureBrowsers } from '../../src/build/browsers.ts';
import { launchBrowser } from '../../src/build/chromium.ts';
import { drawIcon, ICONS } from '../../src/build/draw-icons.ts';
import { iconPaths } from '../../src/platform/action.ts';
import { inBothBrowsers } from './setup.ts';

/** In the functions that run inside the extension. */
declare const chrome: ExtensionApi;

/** Steps of 255 that two versions of a browser may differ by where an edge is smoothed. */
const SMOOTHING = 24;

// Chromium refuses a file that is not there; Firefox takes any name, and tests/platform/action.test.ts looks for the files.
inBothBrowsers('the icon', 'release', (session) => {
  it.each(['icon', 'closed', 'half', 'open'])('can be drawn as %s', async (wall) => {
    const said = await session().driver.inExtension(
      (path) =>
        chrome.action.setIcon({ path }).then(
          () => 'drawn',
          (error: unknown) => String(error),
        ),
      iconPaths(wall),
    );
    expect(said).toBe('drawn');
  });
});

it('is what its drawing says: npm run icons would change nothing', async () => {
  const { chromium } = await ensureBrowsers(['chromium']);
  const browser = await launchBrowser(chromium, [], true);
  try {
    const page = await browser.newPage();
    for (const icon of ICONS) {
      const drawn = Buffer.from(await drawIcon(page, icon)).toString('base64');
      const kept = await readFile(`public/icons/${icon.name}`, 'base64');
      const apart = await page.evaluate(
        async (pictures, size) => {
          const [one, other] = await Promise.all(
            pictures.map(async (picture) => {
              const image = new Image();
              image.src = `data:image/png;base64,${picture}`;
              await image.decode();
              const pen = new OffscreenCanvas(size, size).getContext('2d');
              pen?.drawImage(image, 0, 0);
              return pen?.getImageData(0, 0, size, size).data ?? new Uint8ClampedArray();
            }),
          );
          return Math.max(...(one ?? []).map((value, at) => Math.abs(value - (other?.[at] ?? 0))));
        },
        [drawn, kept],
        icon.size,
      );
      expect(apart, icon.name).toBeLessThanOrEqual(SMOOTHING);
    }
  } finally {
    await browser.close();
  }
});
