import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { launchBrowser } from './chromium.ts';
import { drawIcon, ICONS } from './draw-icons.ts';
import { fromRoot, ROOT } from './paths.ts';
import { runMain } from './run-main.ts';

// `npm run icons`: draws public/icons/ from src/build/icons/wall.svg.

await runMain(async () => {
  const { chromium } = await ensureBrowsers(['chromium']);
  const browser = await launchBrowser(chromium, [], true);
  try {
    const page = await browser.newPage();
    for (const icon of ICONS) {
      const path = join(ROOT, 'public', 'icons', icon.name);
      await writeFile(path, await drawIcon(page, icon));
      console.log(fromRoot(path));
    }
  } finally {
    await browser.close();
  }
});
