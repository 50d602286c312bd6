import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import type { Driver } from './driver.ts';
import type { GalleryServer } from './gallery-server.ts';
import { readPopup } from './read-popup.ts';
import { setSettings } from './set-settings.ts';
import { startDriver } from './start-driver.ts';
import { SHOTS, type Shot } from './store-texts.ts';

/** What a picture for the stores is put together from. */
export interface Scene {
  readonly shot: Shot;
  readonly language: string;
  readonly host: string;
  /** PNG of the web page, as wide as its room in the picture. */
  readonly page: Uint8Array;
  /** PNG of the popup over it. */
  readonly popup: Uint8Array;
}

/** Room for a web page within the picture, beside the popup: no word of either is hidden. */
export const ROOM = { width: 740, height: 610 } as const;

interface Plan {
  /** Page of the gallery. */
  readonly page: string;
  readonly dark: boolean;
  /** What is scrolled to and pressed before the picture is taken, as selectors. */
  readonly scrollTo?: string;
  readonly press?: string;
}

const PLANS: Readonly<Record<Shot, Plan>> = {
  headline: { page: 'coursera-syria', dark: false },
  parts: { page: 'slack-crimea', dark: false, scrollTo: '.parts' },
  letter: { page: 'coursera-syria', dark: false, press: 'footer button.first' },
  required: { page: 'erp-russia', dark: false },
  'another-kind': { page: 'state-block', dark: true },
};

/** Opens the true popup for every shot in every language, in one browser. */
export async function scenesIn(
  name: BrowserName,
  languages: readonly string[],
  gallery: GalleryServer,
): Promise<readonly Scene[]> {
  const scenes: Scene[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'overblocked-store-'));
  try {
    for (const dark of [false, true]) {
      const driver = await startDriver(name, { gallery, variant: 'release', dark });
      try {
        for (const shot of SHOTS.filter((one) => PLANS[one].dark === dark)) {
          for (const language of languages)
            scenes.push(await sceneOf(driver, gallery, shot, language, folder));
        }
      } finally {
        await driver.close();
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return scenes;
}

async function sceneOf(
  driver: Driver,
  gallery: GalleryServer,
  shot: Shot,
  language: string,
  folder: string,
): Promise<Scene> {
  const { page: name, scrollTo, press } = PLANS[shot];
  const found = gallery.pages.find((page) => page.name === name);
  if (found === undefined) throw new Error(`the gallery has no page ${name}`);
  await setSettings(driver, { region: found.region, language });
  const tab = await driver.open(found.address);
  await tab.setViewport(ROOM);
  const page = await tab.screenshot();
  const popup = await driver.press(tab);
  await readPopup(popup);
  await popup.evaluate(
    async (window, document, { wanted, button }) => {
      if (button !== null) document.querySelector<HTMLElement>(button)?.click();
      // The panel grows to its content a moment after the content is there.
      await new Promise((resolve) => window.setTimeout(resolve, 500));
      if (wanted !== null) document.querySelector(wanted)?.scrollIntoView({ block: 'start' });
      await new Promise((resolve) => window.setTimeout(resolve, 100));
    },
    { wanted: scrollTo ?? null, button: press ?? null },
  );
  const file = join(folder, 'popup.png');
  await popup.screenshot(file);
  await popup.close();
  await tab.close();
  return { shot, language, host: new URL(found.address).host, page, popup: await readFile(file) };
}
