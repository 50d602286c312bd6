import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser, fakeEvent } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { navigationWatch } = await import('../../src/platform/navigation.ts');

const api = () => ({ onErrorOccurred: fakeEvent(), onBeforeNavigate: fakeEvent() });
const FAILED = { tabId: 3, frameId: 0, url: 'https://A.example:444/x', error: 'net::ERR_CONNECTION_RESET' };

let webNavigation: ReturnType<typeof api>;
let heard: string[];
const listeners = {
  onFailed: (tab: number, page: object) => void heard.push(`${tab} ${JSON.stringify(page)}`),
  onLeft: (tab: number) => void heard.push(`${tab} left`),
};
beforeEach(() => {
  heard = [];
  vi.stubGlobal('navigator', { onLine: true });
  webNavigation = api();
  mocked.browser = { ...fakeBrowser(), webNavigation };
});

afterEach(() => vi.unstubAllGlobals());

it('hears of whole pages that fail, by host and kind', () => {
  navigationWatch(listeners)();
  webNavigation.onErrorOccurred.emit(FAILED);
  expect(heard).toEqual(['3 {"host":"a.example","failure":"connection"}']);
});

it.each([
  ['a frame in a page', { frameId: 7 }],
  ['a page of the browser', { url: 'chrome://settings/' }],
  ['a load that the visitor stopped', { error: 'net::ERR_ABORTED' }],
  ['a load without an error', { error: undefined }],
])('hears nothing of %s', (_, change) => {
  navigationWatch(listeners)();
  webNavigation.onErrorOccurred.emit({ ...FAILED, ...change });
  expect(heard).toEqual([]);
});

it('hears nothing while the device is offline', () => {
  vi.stubGlobal('navigator', { onLine: false });
  navigationWatch(listeners)();
  webNavigation.onErrorOccurred.emit(FAILED);
  expect(heard).toEqual([]);
});

it('hears when a tab sets out for another document, and of no frame', () => {
  navigationWatch(listeners)();
  webNavigation.onBeforeNavigate.emit({ tabId: 3, frameId: 4, url: 'https://b.example/' });
  webNavigation.onBeforeNavigate.emit({ tabId: 3, frameId: 0, url: 'https://b.example/' });
  expect(heard).toEqual(['3 left']);
});

it('does without the permission, starts once it is there, and does not listen twice', () => {
  mocked.browser = fakeBrowser();
  const listen = navigationWatch(listeners);
  expect(listen()).toBe(false);
  mocked.browser = { ...fakeBrowser(), webNavigation };
  expect(listen()).toBe(true);
  listen();
  webNavigation.onErrorOccurred.emit(FAILED);
  expect(heard).toHaveLength(1);
});
