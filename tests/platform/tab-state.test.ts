import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { clearTabState, readAllTabStates, readTabState, writeTabState } = await import(
  '../../src/platform/tab-state.ts'
);

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

const STATE = { host: 'a.example', notice: null };

describe('tab state', () => {
  it('is kept by tab, in memory, until cleared', async () => {
    await writeTabState(1, STATE);
    await writeTabState(2, { ...STATE, host: 'b.example' });
    expect(await readTabState(1)).toEqual(STATE);
    expect([...(await readAllTabStates()).keys()]).toEqual([1, 2]);
    await clearTabState(1);
    expect(await readTabState(1)).toBeNull();
    expect(fake.storage.local.items).toEqual({});
  });

  it('is nothing when what is stored does not fit', async () => {
    await fake.storage.session.set({ 'tab:1': { host: 5 }, other: STATE });
    expect(await readTabState(1)).toBeNull();
    expect((await readAllTabStates()).size).toBe(0);
  });
});
