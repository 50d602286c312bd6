import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { GalleryPage } from '../../tests/gallery/gallery.ts';
import type { BrowserName } from './browsers.ts';
import type { Driver } from './driver.ts';
import type { GalleryServer } from './gallery-server.ts';
import { fromRoot, OUT } from './paths.ts';
import { readPopup } from './read-popup.ts';
import { setSettings } from './set-settings.ts';
import { startDriver } from './start-driver.ts';

const PICTURES = join(OUT, 'tour');

/** The panel grows to its content for a moment after the content is there. */
const PANEL_MS = 150;

/** Pages whose popup is also pictured in Persian, in the dark and narrow. */
const CHOSEN = ['slack-crimea', 'mailchimp-russia', 'persian-no-reason', 'state-block'];

/** Looks the tour of chosen pages takes beside the plain one. */
const LOOKS = [
  { language: 'en', dark: true, width: 400 },
  { language: 'fa', dark: false, width: 400 },
  { language: 'fa', dark: true, width: 320 },
  { language: 'en', dark: false, width: 320 },
] as const;

/**
 * Walks through the gallery without a display: presses the button on every page, prints a line each, keeps pictures of
 * the popup. Gives back the number of pages whose popup did not say what the gallery wants said.
 */
export async function tour(gallery: GalleryServer): Promise<number> {
  await rm(PICTURES, { recursive: true, force: true });
  let wrong = 0;
  for (const name of ['chromium', 'firefox'] as const) {
    const folder = join(PICTURES, name);
    await mkdir(folder, { recursive: true });
    wrong += await tourIn(name, gallery, folder);
    await picturesIn(name, gallery, folder);
  }
  console.log(`Pictures of the popup: ${fromRoot(PICTURES)}/`);
  return wrong;
}

async function tourIn(name: BrowserName, gallery: GalleryServer, folder: string): Promise<number> {
  console.log(`\n${name}`);
  const driver = await startDriver(name, { gallery, variant: 'release' });
  let wrong = 0;
  try {
    for (const page of gallery.pages) {
      await setSettings(driver, { region: page.region });
      const said = await look(driver, page, join(folder, `${page.name}.png`));
      const right = said.headline === page.headline;
      if (!right) wrong += 1;
      const host = new URL(page.address).host.padEnd(32);
      console.log(`  ${right ? ' ' : '≠'} ${host} ${String(said.headline).padEnd(18)} ${said.title}`);
    }
  } finally {
    await driver.close();
  }
  return wrong;
}

async function picturesIn(name: BrowserName, gallery: GalleryServer, folder: string): Promise<void> {
  const pages = gallery.pages.filter((page) => CHOSEN.includes(page.name));
  for (const dark of [false, true]) {
    const driver = await startDriver(name, { gallery, variant: 'release', dark });
    try {
      for (const { language, width } of LOOKS.filter((candidate) => candidate.dark === dark)) {
        for (const page of pages) {
          await setSettings(driver, { region: page.region, language });
          const file = `${page.name}-${language}-${dark ? 'dark' : 'light'}-${width}.png`;
          await look(driver, page, join(folder, file), width);
        }
      }
    } finally {
      await driver.close();
    }
  }
}

/** Opens a page, presses the button, reads and pictures the popup. */
async function look(driver: Driver, page: GalleryPage, picture: string, width?: number) {
  const tab = await driver.open(page.address);
  // A notice that comes late is there after a moment; the visitor presses the button when they see it.
  if (page.late) await new Promise((resolve) => setTimeout(resolve, 1_500));
  const popup = await driver.press(tab, width);
  const said = await readPopup(popup);
  await new Promise((resolve) => setTimeout(resolve, PANEL_MS));
  await popup.screenshot(picture);
  await popup.close();
  await tab.close();
  return said;
}
