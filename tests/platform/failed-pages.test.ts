import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { clearFailedPage, readAllFailedPages, readFailedPage, writeFailedPage } = await import(
  '../../src/platform/failed-pages.ts'
);

const PAGE = { host: 'a.example', failure: 'dns' } as const;

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

it('keeps the failed page of a tab in memory only, until it is cleared', async () => {
  await writeFailedPage(4, PAGE);
  expect(await readFailedPage(4)).toEqual(PAGE);
  expect(await readFailedPage(5)).toBeNull();
  expect(fake.storage.local.items).toEqual({});
  await clearFailedPage(4);
  expect(await readFailedPage(4)).toBeNull();
});

it('gives those of all tabs, and passes over what is not its own or does not fit', async () => {
  await writeFailedPage(4, PAGE);
  await fake.storage.session.set({
    'tab:5': { host: 'b.example', notice: null },
    'failed:6': { host: 'c.example', failure: 'magic' },
    'failed:x': PAGE,
  });
  expect([...(await readAllFailedPages())]).toEqual([[4, PAGE]]);
  expect(await readFailedPage(6)).toBeNull();
});
