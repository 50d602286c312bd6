import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { companiesOfSize } from './bench-companies.ts';
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { chromiumDriver } from './chromium-driver.ts';
import type { Driver } from './driver.ts';
import { firefoxDriver } from './firefox-driver.ts';
import { type GalleryServer, serveGallery } from './gallery-server.ts';
import type { Target } from './manifest.ts';
import { median } from './median.ts';
import { OUT } from './paths.ts';
import { setSettings } from './set-settings.ts';
import { extensionFor } from './variant.ts';

/** What opening one popup took; medians over the rounds, and the least. */
export interface PopupMeasured {
  readonly browser: BrowserName;
  readonly popup: string;
  /** First paint with content after the popup's page began to load, in milliseconds. */
  readonly paintMs: number;
  readonly leastPaintMs: number;
  /** The same after the call that presses the toolbar button: the browser's own work before the page is in it. */
  readonly fromClickMs: number;
  /** Sum of the layout shifts (CLS); null in Firefox, which does not tell. */
  readonly layoutShift: number | null;
  /** Bytes of live objects of the popup's page; null in Firefox. */
  readonly heapBytes: number | null;
}

/** Presses of each toolbar button that count, and one before them that does not. */
const ROUNDS = 15;
const PAGE = 'slack-crimea';
const REGION = 'UA-43';
/** For the browser to put away one popup before the next button is pressed. */
const REST_MS = 150;
/** How long a popup may take to paint, and what happens after that must have come to rest. */
const PAINT_LIMIT_MS = 20_000;
const SETTLED_MS = 300;

/** An extension that is measured, by the folder it is in. */
interface Contender {
  readonly extension: string;
  /** Its background is put to sleep before every press, as browsers do after half a minute without an event. */
  readonly asleep?: boolean;
}

/** Our popup, its background awake and asleep, beside one that only has a word in it, in both browsers. */
export async function benchPopup(): Promise<PopupMeasured[]> {
  const measured = [];
  for (const browser of ['chromium', 'firefox'] as const) {
    const ours = await release(browser);
    const contenders = {
      'one word, no script': { extension: await emptied(ours) },
      Overblocked: { extension: ours },
      'Overblocked, background asleep': { extension: ours, asleep: true },
    };
    measured.push(...(await turnAbout(browser, contenders)));
  }
  return measured;
}

/** Our popup over sets of companies of several sizes, in Chromium. */
export async function benchPopupBySize(sizes: readonly number[]): Promise<PopupMeasured[]> {
  const ours = await release('chromium');
  const contenders: Record<string, Contender> = {};
  for (const size of sizes) {
    const folder = await copyOf(ours, `companies-${size}`);
    const { index, shards } = companiesOfSize(size);
    const data = join(folder, 'data', 'companies');
    await rm(data, { recursive: true });
    await mkdir(data);
    await writeFile(join(data, 'index.json'), JSON.stringify(index));
    for (const [number, shard] of shards.entries())
      await writeFile(join(data, `${number}.json`), JSON.stringify(shard));
    contenders[`${size} companies`] = { extension: folder };
  }
  return turnAbout('chromium', contenders);
}

const release = (browser: BrowserName) => extensionFor({ target: TARGET_OF[browser], variant: 'release' });

const TARGET_OF: Readonly<Record<BrowserName, Target>> = { chromium: 'chrome', firefox: 'firefox' };

async function emptied(extension: string): Promise<string> {
  const folder = await copyOf(extension, 'empty-popup');
  await writeFile(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><title>Empty</title><h1>Empty</h1>\n',
  );
  return folder;
}

async function copyOf(extension: string, name: string): Promise<string> {
  const folder = join(OUT, 'bench', name);
  await rm(folder, { recursive: true, force: true });
  await cp(extension, folder, { recursive: true });
  return folder;
}

/** Presses the buttons of all contenders turn about, so that what else the machine does hits all alike. */
async function turnAbout(
  browser: BrowserName,
  contenders: Readonly<Record<string, Contender>>,
): Promise<PopupMeasured[]> {
  const gallery = await serveGallery();
  const running: { popup: string; driver: Driver; asleep: boolean; presses: Press[] }[] = [];
  try {
    for (const [popup, { extension, asleep = false }] of Object.entries(contenders)) {
      const driver = await start(browser, extension, gallery);
      running.push({ popup, driver, asleep, presses: [] });
      await setSettings(driver, { region: REGION });
      await driver.open(gallery.pages.find(({ name }) => name === PAGE)?.address ?? '');
    }
    for (let round = 0; round <= ROUNDS; round++) {
      for (const { driver, asleep, presses } of running) {
        if (asleep) await putToSleep(driver);
        const press = await measure(driver);
        if (round > 0) presses.push(press);
      }
      process.stderr.write(`popup in ${browser}: round ${round} of ${ROUNDS}\n`);
    }
  } finally {
    for (const { driver } of running) await driver.close();
    await gallery.close();
  }
  return running.map(({ popup, presses }) => {
    const paints = presses.map(({ paint }) => paint);
    const last = presses.at(-1);
    return {
      browser,
      popup,
      paintMs: median(paints),
      leastPaintMs: Math.min(...paints),
      fromClickMs: median(presses.map(({ fromClick }) => fromClick)),
      layoutShift: last?.shift ?? null,
      heapBytes: last?.heap ?? null,
    };
  });
}

async function start(browser: BrowserName, extension: string, gallery: GalleryServer): Promise<Driver> {
  const { [browser]: executablePath } = await ensureBrowsers([browser]);
  const options = { executablePath, extension, gallery, headless: true, dark: false };
  if (browser === 'chromium') return chromiumDriver(options);
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return firefoxDriver({ ...options, extensionId: manifest.browser_specific_settings.gecko.id });
}

async function putToSleep(driver: Driver): Promise<void> {
  await driver.sleep();
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
}

interface Press {
  readonly paint: number;
  readonly fromClick: number;
  readonly shift: number | null;
  readonly heap: number | null;
}

async function measure(driver: Driver): Promise<Press> {
  const page = (await driver.browser.pages()).at(-1);
  if (page === undefined) throw new Error('the page behind the popup is gone');
  const pressed = Date.now();
  const popup = await driver.press(page);
  const { paint, origin, shift } = await popup.evaluate(paintOf, {
    limit: PAINT_LIMIT_MS,
    settled: SETTLED_MS,
  });
  const heap = driver.name === 'chromium' ? await heapOf(driver) : null;
  await popup.close();
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  return { paint, fromClick: origin + paint - pressed, shift, heap };
}

/** Runs in the popup. Nothing of ours is drawn before the answer is complete, so the first paint is the answer. */
async function paintOf(
  window: Window & typeof globalThis,
  _: Document,
  { limit, settled }: { readonly limit: number; readonly settled: number },
) {
  const { performance, PerformanceObserver } = window;
  const deadline = performance.now() + limit;
  while (performance.getEntriesByName('first-contentful-paint').length === 0) {
    if (performance.now() > deadline) throw new Error('the popup painted nothing');
    await new Promise((resolve) => window.setTimeout(resolve, 20));
  }
  await new Promise((resolve) => window.setTimeout(resolve, settled));
  let shift: number | null = null;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => window.setTimeout(resolve, 20));
    shift = 0;
    for (const entry of observer.takeRecords()) shift += (entry as unknown as { value: number }).value;
  }
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { paint: paint?.startTime ?? 0, origin: performance.timeOrigin, shift };
}

async function heapOf({ browser, origin }: Driver): Promise<number> {
  const target = browser.targets().find((one) => one.url().startsWith(`${origin}/popup.html`));
  const session = await target?.createCDPSession();
  if (session === undefined) throw new Error('the popup is closed');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
