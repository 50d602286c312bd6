import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { launchBrowser } from './chromium.ts';
import { serveGallery } from './gallery-server.ts';
import { fromRoot, OUT, ROOT } from './paths.ts';
import { withProgress } from './progress.ts';
import { runMain } from './run-main.ts';
import { storePicture } from './store-picture.ts';
import { type Scene, scenesIn } from './store-scenes.ts';
import { readStoreTexts, SHOTS, storeLanguages } from './store-texts.ts';

// `npm run store`: what the two stores ask for, by language: the texts in one file to copy from, and five pictures of
// 1280 × 800 pixels with the true popup of that store's browser over pages of the gallery.

const STORE = join(OUT, 'store');
const BROWSER_OF = { chrome: 'chromium', firefox: 'firefox' } as const;

await runMain(async () => {
  await rm(STORE, { recursive: true, force: true });
  const gallery = await serveGallery();
  try {
    for (const store of ['chrome', 'firefox'] as const) {
      const scenes = await withProgress(`Opening popups in ${BROWSER_OF[store]}`, () =>
        scenesIn(BROWSER_OF[store], storeLanguages(), gallery),
      );
      for (const language of storeLanguages()) {
        const folder = join(STORE, store, language);
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, 'listing.txt'), await listing(store, language));
        console.log(`${fromRoot(folder)}/  listing.txt and ${SHOTS.length} pictures`);
      }
      await drawPictures(store, scenes);
    }
  } finally {
    await gallery.close();
  }
});

async function drawPictures(store: 'chrome' | 'firefox', scenes: readonly Scene[]): Promise<void> {
  const { chromium } = await ensureBrowsers(['chromium']);
  const browser = await launchBrowser(chromium, [], true);
  try {
    const page = await browser.newPage();
    for (const scene of scenes) {
      const name = `${SHOTS.indexOf(scene.shot) + 1}-${scene.shot}.png`;
      await writeFile(join(STORE, store, scene.language, name), await storePicture(page, scene));
    }
  } finally {
    await browser.close();
  }
}

/** The texts of one listing in the order of the store's form. */
async function listing(store: 'chrome' | 'firefox', language: string): Promise<string> {
  const texts = readStoreTexts(language);
  const catalogue = JSON.parse(
    await readFile(join(ROOT, 'public', '_locales', language, 'messages.json'), 'utf8'),
  );
  const fields: readonly (readonly [string, string])[] = [
    ['Name', catalogue.app_name.message],
    ['Summary', store === 'chrome' ? catalogue.app_description.message : texts.summary],
    ['Description', texts.description.join('\n\n')],
    ...(store === 'chrome' ? [['Single purpose', texts.singlePurpose] as const] : []),
    ...Object.entries(texts.permissions).map(([name, why]) => [`Permission ${name}`, why] as const),
    ['Privacy', texts.privacy.join('\n\n')],
  ];
  return `${fields.map(([name, text]) => `## ${name}\n\n${text}`).join('\n\n')}\n`;
}
