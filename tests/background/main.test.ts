import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { entry } from '../history/entry-sample.ts';
import { fakeBrowser, fakeEvent } from '../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const startOver = vi.hoisted(() => vi.fn());
vi.mock('../../src/platform/start-over.ts', () => ({ startOver }));
beforeEach(() => {
  vi.resetModules();
  startOver.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

/** The fake browser with what the background listens to besides. */
function worldOf(fake: ReturnType<typeof fakeBrowser>, { onStartup = fakeEvent() } = {}) {
  const events = { onMessage: fakeEvent(), onInstalled: fakeEvent(), onStartup };
  const runtime = { ...fake.runtime, ...events };
  return { ...fake, runtime, tabs: { ...fake.tabs, onRemoved: fakeEvent() } };
}

it('has every listener in place in the first tick, and opens the welcome page on install only', async () => {
  const fake = fakeBrowser();
  const events = {
    onMessage: fakeEvent(),
    onInstalled: fakeEvent(),
    onStartup: fakeEvent(),
    onTabRemoved: fakeEvent(),
    onErrorOccurred: fakeEvent(),
    onBeforeNavigate: fakeEvent(),
  };
  const create = vi.fn(async () => undefined);
  mocked.browser = {
    ...fake,
    runtime: { ...fake.runtime, ...events },
    tabs: { ...fake.tabs, create, onRemoved: events.onTabRemoved },
    webNavigation: events,
  };
  const added = Object.values(events).map((event) => vi.spyOn(event, 'addListener'));
  await import('../../src/background/main.ts');
  for (const add of added) expect(add).toHaveBeenCalledOnce();

  events.onInstalled.emit({ reason: 'update' });
  expect(create).not.toHaveBeenCalled();
  events.onInstalled.emit({ reason: 'install' });
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'moz-extension://own/welcome.html' });

  await fake.storage.session.set({
    'tab:9': { host: 'a.example', notice: null },
    'failed:9': { host: 'a.example', failure: 'dns' },
  });
  events.onTabRemoved.emit(9);
  await vi.waitFor(() => expect(fake.storage.session.items).toEqual({}));
});

it('puts out what is too old to be kept whenever the browser starts, also where nothing new comes', async () => {
  const fake = fakeBrowser();
  const onStartup = fakeEvent();
  mocked.browser = worldOf(fake, { onStartup });
  await fake.storage.local.set({ 'history:2020-01-01 a.example': entry({ day: '2020-01-01' }) });
  await import('../../src/background/main.ts');
  onStartup.emit();
  await vi.waitFor(() => expect(fake.storage.local.items).toEqual({}));
});

it('forgets pages that failed when it may hear of them no longer', async () => {
  const fake = fakeBrowser();
  mocked.browser = worldOf(fake);
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => ({}), text: async () => '' }));
  await fake.storage.session.set({ 'failed:9': { host: 'a.example', failure: 'dns' } });
  await import('../../src/background/main.ts');
  fake.permissions.onRemoved.emit({ permissions: ['webNavigation'] });
  await vi.waitFor(() => expect(fake.storage.session.items).toEqual({}));
});

it('starts over where it may listen to more than at its start, so that a sleep does not lose it, and else never', async () => {
  const fake = fakeBrowser();
  const world = worldOf(fake);
  mocked.browser = world;
  await import('../../src/background/main.ts');
  const change = async () => {
    fake.permissions.onAdded.emit({});
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await change();
  expect(startOver).not.toHaveBeenCalled();
  Object.assign(world, { webNavigation: { onErrorOccurred: fakeEvent(), onBeforeNavigate: fakeEvent() } });
  await change();
  await change();
  expect(startOver).toHaveBeenCalledOnce();
});

const EMPTY_PACKAGE: Record<string, unknown> = {
  'data/rules.txt': '*\t[]',
  'data/companies/index.json': { format: 1, shards: 1, suffixes: [], lists: [] },
  'data/companies/0.json': { hosts: {}, userContent: [], companies: {}, onRecord: {} },
};

/** A background that answers messages of the extension's own pages. */
async function answering(fake: ReturnType<typeof fakeBrowser>) {
  const world = worldOf(fake);
  mocked.browser = world;
  await import('../../src/background/main.ts');
  const sender = { id: fake.runtime.id, url: fake.runtime.getURL('popup.html') };
  return (message: object) =>
    new Promise((answer) => {
      world.runtime.onMessage.emit(message, sender, answer);
    });
}

it('loses none of the settings that several pages change at once', async () => {
  const fake = fakeBrowser();
  const ask = await answering(fake);
  await fake.storage.local.set({ settings: { muted: ['c.example'], hintless: ['d.example', 'e.example'] } });
  const answers = await Promise.all([
    ask({ what: 'mute-site', host: 'a.example', mute: true }),
    ask({ what: 'change-settings', change: { region: 'IR' } }),
    ask({ what: 'mute-site', host: 'b.example', mute: true }),
    ask({ what: 'mute-site', host: 'c.example', mute: false }),
    ask({ what: 'allow-hint', host: 'd.example' }),
    ask({ what: 'change-settings', change: { history: true } }),
  ]);
  expect(answers).toEqual(answers.map(() => ({ ok: true, value: null })));
  expect(fake.storage.local.items.settings).toMatchObject({
    region: 'IR',
    history: true,
    muted: ['a.example', 'b.example'],
    hintless: ['e.example'],
  });
});

it('tells a page that a setting does not fit or was not kept', async () => {
  const fake = fakeBrowser();
  const ask = await answering(fake);
  const change = { region: 'somewhere' };
  expect(await ask({ what: 'change-settings', change })).toMatchObject({ ok: false, code: 'failed' });
  vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await ask({ what: 'mute-site', host: 'a.example', mute: true })).toMatchObject({
    ok: false,
    detail: 'QUOTA_BYTES quota exceeded',
  });
});

it('tells a page that what it dropped is still there', async () => {
  const fake = fakeBrowser();
  const ask = await answering(fake);
  vi.spyOn(fake.storage.local, 'remove').mockRejectedValue(new Error('the disk is gone'));
  const drop = { what: 'drop-draft', host: 'a.example', variant: 'visitor' };
  expect(await ask(drop)).toMatchObject({ ok: false, detail: 'the disk is gone' });
});

it('tells the popup that the history did not take what it showed', async () => {
  const fake = fakeBrowser();
  const ask = await answering(fake);
  fake.tabs.get.mockResolvedValue({ id: 4, url: 'https://a.example/', incognito: false });
  vi.stubGlobal('fetch', async (address: string) => {
    const value = address.includes('_locales/')
      ? {}
      : EMPTY_PACKAGE[address.replace('moz-extension://own/', '')];
    return { ok: value !== undefined, status: 404, json: async () => value, text: async () => value };
  });
  await fake.storage.local.set({ settings: { history: true } });
  const notice = {
    kind: 'licensing',
    regions: [],
    servedBy: null,
    lawsNamed: [],
    quote: '',
    confidence: 'high',
  };
  const look = () => ask({ what: 'tab-inspected', tab: 4, host: 'a.example', notice });
  expect(await look()).toEqual({ ok: true, value: true });
  vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await look()).toEqual({ ok: true, value: false });
});

it('keeps the draft of a page of its own until it is dropped, and none that does not fit', async () => {
  const fake = fakeBrowser();
  const ask = await answering(fake);
  const keep = (draft: object) => ask({ what: 'keep-draft', draft });
  const text = { subject: 'a', body: 'b' };
  const draft = { host: 'a.example', variant: 'visitor', day: '2026-11-22', started: text, text };
  expect(await keep(draft)).toEqual({ ok: true, value: null });
  expect(fake.storage.local.items).toEqual({ 'draft:a.example visitor': draft });
  expect(await keep({ ...draft, host: 'not a host' })).toMatchObject({ ok: false, code: 'bad-request' });
  // Typed and taken back at once.
  await Promise.all([keep(draft), ask({ what: 'drop-draft', host: 'a.example', variant: 'visitor' })]);
  expect(fake.storage.local.items).toEqual({});
});
