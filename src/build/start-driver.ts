import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { chromiumDriver } from './chromium-driver.ts';
import type { Driver } from './driver.ts';
import { firefoxDriver } from './firefox-driver.ts';
import type { GalleryServer } from './gallery-server.ts';
import type { Variant } from './manifest.ts';
import { extensionFor } from './variant.ts';

export interface DriverOptions {
  readonly gallery: GalleryServer;
  /** `test` = all sites granted from the start. */
  readonly variant: Variant;
  /** Also builds the pages for developers. */
  readonly development?: boolean;
  readonly headless?: boolean;
  readonly dark?: boolean;
  /**
   * Hosts that go to this machine itself, past the gallery, on the port of their address: servers that fail on purpose.
   * Those under .invalid do not resolve.
   */
  readonly direct?: readonly string[];
}

/** Builds the extension where needed and starts a browser with it, all its traffic going to the gallery. */
export async function startDriver(name: BrowserName, options: DriverOptions): Promise<Driver> {
  const paths = await ensureBrowsers([name]);
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const extension = await extensionFor({ target, variant: options.variant }, options.development);
  const start = {
    executablePath: paths[name],
    extension,
    gallery: options.gallery,
    headless: options.headless ?? true,
    dark: options.dark ?? false,
    direct: options.direct ?? [],
  };
  if (name === 'chromium') return chromiumDriver(start);
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return firefoxDriver({ ...start, extensionId: manifest.browser_specific_settings.gecko.id });
}
