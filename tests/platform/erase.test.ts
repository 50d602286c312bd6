import { expect, it, vi } from 'vitest';
import { entry } from '../history/entry-sample.ts';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { eraseEverything } = await import('../../src/platform/erase.ts');
const { history } = await import('../../src/platform/history.ts');
const { drafts } = await import('../../src/platform/drafts.ts');
const { outcomes } = await import('../../src/platform/outcomes.ts');
const { changeSettings } = await import('../../src/background/change-settings.ts');

it('leaves nothing of settings, history, drafts, outcomes and tabs', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22') });
  const fake = fakeBrowser();
  mocked.browser = fake;
  const text = { subject: 'a', body: 'b' };
  await changeSettings({ region: 'IR', history: true });
  await history.put(entry());
  await drafts.put({ host: 'a.example', variant: 'visitor', day: '2026-11-22', started: text, text });
  await outcomes.put({ host: 'a.example', day: '2026-11-22', steps: { sent: '2026-11-22' } });
  await fake.storage.session.set({ 'tab:1': { host: 'a.example', notice: null } });
  expect(Object.keys(fake.storage.local.items)).toEqual([
    'settings',
    'history:2026-11-22 a.example',
    'draft:a.example visitor',
    'outcome:a.example',
  ]);
  await eraseEverything();
  expect(fake.storage.local.items).toEqual({});
  expect(fake.storage.session.items).toEqual({});
  vi.useRealTimers();
});
