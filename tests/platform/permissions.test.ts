import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { ALL_SITES, FAILED_PAGES, mayCheckAutomatically, onPermissionChange } = await import(
  '../../src/platform/permissions.ts'
);

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

it('asks for access to all sites and gives it back', async () => {
  expect(await mayCheckAutomatically()).toBe(false);
  await ALL_SITES.request();
  expect(await mayCheckAutomatically()).toBe(true);
  expect([...fake.granted]).toEqual(['*://*/*']);
  await ALL_SITES.drop();
  expect(await mayCheckAutomatically()).toBe(false);
});

it('asks apart for hearing of pages that do not load', async () => {
  await FAILED_PAGES.request();
  expect([...fake.granted]).toEqual(['webNavigation']);
  expect(await ALL_SITES.isGranted()).toBe(false);
  await FAILED_PAGES.drop();
  expect(await FAILED_PAGES.isGranted()).toBe(false);
});

it('hears of changes until it stops listening', () => {
  const heard = vi.fn();
  const stop = onPermissionChange(heard);
  fake.permissions.onAdded.emit({});
  fake.permissions.onRemoved.emit({});
  stop();
  fake.permissions.onAdded.emit({});
  expect(heard).toHaveBeenCalledTimes(2);
});
