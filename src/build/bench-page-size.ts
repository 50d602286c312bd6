import { openCasePage } from '../cli/detect-page.ts';
import { launchChromium } from './chromium.ts';
import { median } from './median.ts';
import { extensionFor } from './variant.ts';

/** Time of reading and recognising for one size of page. */
export interface PageSizeMeasured {
  readonly bytes: number;
  readonly ms: number;
}

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
const ROUNDS = 7;
const PARAGRAPH = '<p>The harbour was quiet and the boats lay still in the evening light.</p>\n';

/** Median time of the content script over pages from a kilobyte to ten megabytes, each shown anew for each round. */
export async function benchPageSize(executablePath: string): Promise<PageSizeMeasured[]> {
  const extension = await extensionFor({ target: 'chrome', variant: 'test' });
  const chromium = await launchChromium({ executablePath, extension, headless: true });
  try {
    const page = await openCasePage(chromium, 0);
    const measured = [];
    for (const bytes of SIZES) {
      const html = `<!doctype html><title>A page</title>${PARAGRAPH.repeat(Math.ceil(bytes / PARAGRAPH.length))}`;
      const item = { id: bytes, address: 'https://www.example.com/', status: 200, html, remarks: [] };
      const times = [];
      for (let round = 0; round < ROUNDS; round++) times.push((await page.look(item)).ms);
      measured.push({ bytes, ms: median(times) });
    }
    return measured;
  } finally {
    await chromium.browser.close();
  }
}
