import { type BrowserName, ensureBrowsers, findBrowser } from './browsers.ts';
import { type GalleryServer, INDEX_ADDRESS, serveGallery } from './gallery-server.ts';
import { runMain } from './run-main.ts';
import { setSettings } from './set-settings.ts';
import { startDriver } from './start-driver.ts';
import { tour } from './tour.ts';

// `npm start`: a browser with the extension, on a page that turns you away. Without a display, a tour of the gallery.

const FIRST_PAGE = 'coursera-syria';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

await runMain(async () => {
  // One browser is enough to look at; the tour needs both.
  const shown = findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium';
  await ensureBrowsers(hasDisplay ? [shown] : ['chromium', 'firefox']);
  const gallery = await serveGallery();
  try {
    if (hasDisplay) await openBrowser(shown, gallery);
    else await takeTour(gallery);
  } finally {
    await gallery.close();
  }
});

async function takeTour(gallery: GalleryServer): Promise<void> {
  const wrong = await tour(gallery);
  if (wrong > 0)
    console.log(`${wrong} pages marked ≠ say something else than tests/gallery/gallery.json wants.`);
}

async function openBrowser(name: BrowserName, gallery: GalleryServer): Promise<void> {
  const driver = await startDriver(name, { gallery, variant: 'test', headless: false });
  const first = gallery.pages.find((page) => page.name === FIRST_PAGE);
  if (first === undefined) throw new Error(`tests/gallery/gallery.json: there is no page ${FIRST_PAGE}`);
  // As a visitor there would have set it.
  await setSettings(driver, { region: first.region });
  await driver.open(INDEX_ADDRESS);
  await driver.press(await driver.open(first.address));
  console.log(`The browser shows ${first.address} to a visitor in ${first.region}, with the popup open.`);
  console.log(
    `${INDEX_ADDRESS} lists the other pages. Nothing leaves this machine. Close the window to end.`,
  );
  await new Promise((resolve) => driver.browser.once('disconnected', resolve));
}
