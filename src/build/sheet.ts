import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { STATES } from '../../tests/popup/states.ts';
import type { Driver } from './driver.ts';
import { type GalleryServer, serveGallery } from './gallery-server.ts';
import { fromRoot, OUT } from './paths.ts';
import { withProgress } from './progress.ts';
import { runMain } from './run-main.ts';
import { startDriver } from './start-driver.ts';
import { lookAt, openState } from './state-page.ts';

// `npm run sheet`: every state of the popup as the built extension draws it, in three languages and both themes, as wide
// as it opens on a desktop and as narrow as on a small phone.

const SHEETS = join(OUT, 'sheet');
const LANGUAGES = ['en', 'fa', 'ru'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [400, 320] as const;
/** Pictures side by side in one sheet: as many as a wide screen shows at their true size. */
const COLUMNS = 8;
/** The list of all regions goes on for 6,000 pixels of the same. */
const TALLEST = 2_000;

await runMain(async () => {
  await rm(SHEETS, { recursive: true, force: true });
  const gallery = await serveGallery();
  try {
    await drawAll(gallery);
  } finally {
    await gallery.close();
  }
});

async function drawAll(gallery: GalleryServer): Promise<void> {
  const driver = await startDriver('chromium', { gallery, variant: 'release', development: true });
  try {
    const page = await driver.openOwn('states.html');
    for (const width of WIDTHS) {
      await withProgress(`Drawing ${STATES.length} states, ${width} px wide`, () =>
        drawStates(page, driver, width),
      );
      await writeFile(join(SHEETS, `${width}.html`), tableOf(width));
      for (const column of columnsOf(width)) await pictureSheet(page, column);
      console.log(`${fromRoot(join(SHEETS, `${width}.html`))}  ${STATES.length * 6} pictures`);
    }
  } finally {
    await driver.close();
  }
}

interface Column {
  readonly width: number;
  readonly language: string;
  readonly theme: string;
  /** Name of the folder of its pictures, and of its sheet. */
  readonly name: string;
}

function columnsOf(width: number): readonly Column[] {
  return LANGUAGES.flatMap((language) =>
    THEMES.map((theme) => ({ width, language, theme, name: `${width}-${language}-${theme}` })),
  );
}

async function drawStates(page: Page, driver: Driver, width: number): Promise<void> {
  for (const { name } of columnsOf(width)) await mkdir(join(SHEETS, name), { recursive: true });
  for (const language of LANGUAGES) {
    for (const state of STATES) {
      await openState(page, driver, state, language);
      for (const theme of THEMES) {
        await lookAt(page, { width, theme });
        // As tall as the drawing, or the buttons that stick to the window's end would stand in its middle.
        const drawn = await page.evaluate(() => document.querySelector('.state')?.scrollHeight ?? 0);
        const height = Math.min(drawn, TALLEST);
        await lookAt(page, { width, theme, height });
        const path = join(SHEETS, `${width}-${language}-${theme}`, `${state.id}.png`);
        await page.screenshot({ path });
      }
    }
  }
}

/** A page to scroll through: a row for each state, a column for each language and theme. */
function tableOf(width: number): string {
  const columns = columnsOf(width);
  const rows = STATES.map(
    ({ id }) =>
      `<tr><th>${id}</th>${columns.map(({ name }) => `<td><img src="${name}/${id}.png" alt=""></td>`).join('')}</tr>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Overblocked: states of the popup, ${width} px</title>
<style>body{font:14px system-ui;background:#8b9096}td,th{vertical-align:top;padding:6px}img{inline-size:${width}px}</style>
<table><tr><th></th>${columns.map(({ name }) => `<th>${name}</th>`).join('')}</tr>
${rows.join('\n')}</table>
`;
}

/** One picture of all states in one language and theme. */
async function pictureSheet(page: Page, { width, name }: Column): Promise<void> {
  const html = `<!doctype html><meta charset="utf-8"><title>${name}</title>
<style>body{margin:16px;font:14px system-ui;background:#8b9096;columns:${COLUMNS};column-gap:16px}figure{margin:0 0 16px;break-inside:avoid}img{inline-size:100%;display:block}</style>
${STATES.map(({ id }) => `<figure><figcaption>${id}</figcaption><img src="${name}/${id}.png" alt=""></figure>`).join('\n')}
`;
  const file = join(SHEETS, `${name}.html`);
  await writeFile(file, html);
  await lookAt(page, { width: COLUMNS * (width + 16) + 16, theme: 'light' });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(SHEETS, `${name}.png`), fullPage: true });
  await rm(file);
}
