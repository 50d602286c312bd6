import { ensureBrowsers } from './browsers.ts';
import { type GalleryServer, INDEX_ADDRESS, serveGallery } from './gallery-server.ts';
import { runMain } from './run-main.ts';
import { startDriver } from './start-driver.ts';
import { tour } from './tour.ts';

// `npm start`: a browser with the extension, on a page that turns you away. Without a display, a tour of the gallery.

const FIRST_PAGE = 'russian-no-reason';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

await runMain(async () => {
  await ensureBrowsers(hasDisplay ? ['chromium'] : ['chromium', 'firefox']);
  const gallery = await serveGallery();
  try {
    if (hasDisplay) await openBrowser(gallery);
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

async function openBrowser(gallery: GalleryServer): Promise<void> {
  const driver = await startDriver('chromium', { gallery, variant: 'test', headless: false });
  await driver.open(INDEX_ADDRESS);
  const first = gallery.pages.find(({ name }) => name === FIRST_PAGE);
  const page = await driver.open(first?.address ?? INDEX_ADDRESS);
  await driver.press(page);
  console.log(
    `The browser shows ${first?.address} with the popup open; ${INDEX_ADDRESS} lists the other pages.`,
  );
  console.log('Nothing it asks for leaves this machine. Close its window to end.');
  await new Promise((resolve) => driver.browser.once('disconnected', resolve));
}
