import { beforeEach, describe, expect, it, vi } from 'vitest';
import { signalsOf } from '../notice/signals-of.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { readPage } = await import('../../src/popup/page.ts');
const { writeFailedPage } = await import('../../src/platform/failed-pages.ts');
const { writeTabState } = await import('../../src/platform/tab-state.ts');

const NOTICE = {
  kind: 'country',
  regions: [],
  servedBy: null,
  lawsNamed: [],
  quote: 'Not available in your country.',
  confidence: 'high',
} as const;
const SIGNALS = { ...signalsOf('Not available in your country.'), host: 'a.example' };
const found = (signals: unknown) => [{ result: { signals, ms: 1 } }];

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
  fake.tabs.query.mockResolvedValue([{ id: 7, url: 'https://a.example/x/y?secret=1#z', incognito: false }]);
});

describe('readPage', () => {
  it('gives host, path without query, and the notice found now', async () => {
    fake.scripting.executeScript.mockResolvedValue(found(SIGNALS));
    fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: NOTICE });
    expect(await readPage('')).toEqual({
      type: 'website',
      tab: 7,
      host: 'a.example',
      path: '/x/y',
      notice: NOTICE,
      reachable: true,
      failure: null,
      incognito: false,
    });
  });

  it('shows no notice of a site the tab went to while it was looked at', async () => {
    fake.scripting.executeScript.mockResolvedValue(found({ ...SIGNALS, host: 'b.example' }));
    fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: NOTICE });
    expect(await readPage('')).toMatchObject({ host: 'a.example', notice: null, reachable: false });
  });

  it('looks at the tab its address names', async () => {
    fake.tabs.get.mockResolvedValue({ id: 9, url: 'https://b.example/' });
    fake.scripting.executeScript.mockResolvedValue(found(null));
    expect(await readPage('?tab=9')).toMatchObject({ tab: 9, host: 'b.example', notice: null });
  });

  it('asks for nothing it remembers where the page speaks for itself', async () => {
    fake.scripting.executeScript.mockResolvedValue(found(null));
    const remembered = vi.spyOn(fake.storage.session, 'get');
    await readPage('');
    expect(remembered).not.toHaveBeenCalled();
  });

  it('takes a page of the browser for what it is', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 7, url: 'about:addons' }]);
    fake.scripting.executeScript.mockRejectedValue(new Error('Missing host permission'));
    expect(await readPage('')).toEqual({ type: 'browser-page' });
    fake.tabs.query.mockResolvedValue([]);
    expect(await readPage('')).toEqual({ type: 'browser-page' });
  });

  it('answers from the records where a site did not load', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readPage('')).toMatchObject({ type: 'website', notice: null, reachable: false });
  });

  it('says how a site did not load, where it was heard of, and no longer once the tab shows a page', async () => {
    await writeFailedPage(7, { host: 'a.example', failure: 'dns' });
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readPage('')).toMatchObject({ host: 'a.example', reachable: false, failure: 'dns' });
    fake.scripting.executeScript.mockResolvedValue(found(null));
    expect(await readPage('')).toMatchObject({ reachable: true, failure: null });
  });

  it('takes no failure of another site for the one the tab is at', async () => {
    await writeFailedPage(7, { host: 'b.example', failure: 'dns' });
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readPage('')).toMatchObject({ host: 'a.example', failure: null });
  });

  it('knows the site on an error page whose address the browser keeps to itself', async () => {
    await writeFailedPage(7, { host: 'b.example', failure: 'time-out' });
    fake.tabs.query.mockResolvedValue([{ id: 7 }]);
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome-error:// page'));
    expect(await readPage('')).toMatchObject({ type: 'website', host: 'b.example', failure: 'time-out' });
  });

  it('takes the address a tab is on its way to, where it has none yet', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    for (const url of [undefined, '', 'about:blank', 'chrome-error://chromewebdata/']) {
      fake.tabs.query.mockResolvedValue([{ id: 7, url, pendingUrl: 'https://b.example/x?y' }]);
      expect(await readPage('')).toMatchObject({ type: 'website', host: 'b.example', path: '/x' });
    }
  });

  it('remembers what it saw of the page only while the icon still bears its mark', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('no access'));
    await writeTabState(7, { host: 'a.example', notice: NOTICE });
    expect(await readPage('')).toMatchObject({ notice: null, reachable: false });
    fake.badges.set(7, { text: '!', title: '' });
    expect(await readPage('')).toMatchObject({ notice: NOTICE, reachable: true });
  });

  it('says when the answer of the page made no sense', async () => {
    fake.scripting.executeScript.mockResolvedValue([{ result: { signals: { text: 7 } } }]);
    expect(await readPage('')).toMatchObject({ type: 'unreadable' });
  });
});
