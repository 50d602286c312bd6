import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromiumDriver } from './chromium-driver.ts';
import { serveGallery } from './gallery-server.ts';
import { median } from './median.ts';
import { OUT } from './paths.ts';
import { readPopup } from './read-popup.ts';
import { setSettings } from './set-settings.ts';
import { extensionFor } from './variant.ts';

/** First paint with content after the popup's page began to load, in milliseconds; medians. */
export interface PopupMeasured {
  readonly popup: string;
  readonly firstPaintMs: number;
}

const ROUNDS = 10;
const PAGE = 'slack-crimea';

/** Time until the popup shows its answer, beside a popup that only has a word in it. */
export async function benchPopup(executablePath: string): Promise<PopupMeasured[]> {
  const ours = await extensionFor({ target: 'chrome', variant: 'release' });
  const empty = join(OUT, 'bench', 'empty-popup');
  await rm(empty, { recursive: true, force: true });
  await cp(ours, empty, { recursive: true });
  await writeFile(
    join(empty, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><title>Empty</title><h1>Empty</h1>\n',
  );
  return [
    { popup: 'Overblocked', firstPaintMs: await measure(executablePath, ours) },
    { popup: 'one word, no script', firstPaintMs: await measure(executablePath, empty) },
  ];
}

async function measure(executablePath: string, extension: string): Promise<number> {
  const gallery = await serveGallery();
  const driver = await chromiumDriver({ executablePath, extension, gallery, headless: true, dark: false });
  try {
    await setSettings(driver, { region: 'UA-43' });
    const page = gallery.pages.find(({ name }) => name === PAGE);
    const tab = await driver.open(page?.address ?? '');
    const times = [];
    for (let round = 0; round < ROUNDS; round++) {
      const popup = await driver.press(tab);
      await readPopup(popup);
      const time = await popup.evaluate(async (window) => {
        for (let left = 50; left > 0; left--) {
          const [paint] = window.performance.getEntriesByName('first-contentful-paint');
          if (paint !== undefined) return paint.startTime;
          await new Promise((resolve) => window.setTimeout(resolve, 20));
        }
        return null;
      });
      // Nothing of ours is drawn before the answer is complete, so the first paint with content is the answer.
      if (time !== null) times.push(time);
      await popup.close();
    }
    return median(times);
  } finally {
    await driver.close();
    await gallery.close();
  }
}
