import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from './paths.ts';

const SOURCE = join(ROOT, 'src', 'build', 'icons', 'wall.svg');

/** Sizes in pixels: what stores, lists of extensions and toolbars of one, one and a half and two pixels a point ask for. */
const ICON = [16, 24, 32, 48, 64, 96, 128];
const TOOLBAR = [16, 24, 32, 48];

interface IconFile {
  /** Name under `public/icons/`. */
  readonly name: string;
  readonly size: number;
  /** Class of the group of the drawing that it shows. */
  readonly state: string;
}

/** Every icon that the package holds: the extension's own, and one for each state a tab can be marked with. */
export const ICONS: readonly IconFile[] = [
  ...ICON.map((size) => ({ name: `icon-${size}.png`, size, state: 'resting' })),
  ...['closed', 'half', 'open'].flatMap((state) =>
    TOOLBAR.map((size) => ({ name: `${state}-${size}.png`, size, state })),
  ),
];

/** Draws one icon in a page of the browser. Gives back the bytes of a PNG with a clear ground. */
export async function drawIcon(page: Page, { size, state }: IconFile): Promise<Uint8Array> {
  await page.setViewport({ width: 256, height: 256 });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;inline-size:${size}px}svg .state{display:none}svg .state.${state}{display:inline!important}</style>${await readFile(SOURCE, 'utf8')}`,
  );
  return page.screenshot({
    clip: { x: 0, y: 0, width: size, height: size },
    omitBackground: true,
    captureBeyondViewport: false,
  });
}
