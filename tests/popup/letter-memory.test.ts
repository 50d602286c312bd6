import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../platform/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { letterMemory } = await import('../../src/popup/letter-memory.ts');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

const text = { subject: 'a', body: 'b' };
const DRAFT = { host: 'a.example', variant: 'visitor', day: '2026-11-22', started: text, text } as const;

describe('the memory of letters', () => {
  it('hands a draft to the background, which the closing popup cannot stop', async () => {
    fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await letterMemory.keepDraft(DRAFT)).toBe(true);
    expect(fake.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ what: 'keep-draft', draft: DRAFT });
  });

  it('says when the browser has no room', async () => {
    fake.runtime.sendMessage.mockResolvedValue({ ok: false, code: 'failed', detail: 'QUOTA_BYTES' });
    expect(await letterMemory.keepDraft(DRAFT)).toBe(false);
  });

  it('drops a draft by the same way, so that none still under way comes back', () => {
    fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    letterMemory.dropDraft('a.example', 'visitor');
    expect(fake.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      what: 'drop-draft',
      host: 'a.example',
      variant: 'visitor',
    });
  });

  it('reads a draft for its host and writer', async () => {
    await fake.storage.local.set({ 'draft:a.example visitor': DRAFT });
    expect(await letterMemory.readDraft('a.example', 'visitor')).toEqual(DRAFT);
    expect(await letterMemory.readDraft('a.example', 'journalist')).toBeNull();
  });

  it('keeps what came of letters to a site, and takes it off', async () => {
    const outcome = { host: 'a.example', day: '2026-11-22', steps: { sent: '2026-11-22' } };
    expect(await letterMemory.keepOutcome('a.example', outcome)).toBe(true);
    expect(await letterMemory.readOutcome('a.example')).toEqual(outcome);
    expect(await letterMemory.keepOutcome('a.example', null)).toBe(true);
    expect(fake.storage.local.items).toEqual({});
  });

  it('says when the browser did not take what came of a letter', async () => {
    vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const outcome = { host: 'a.example', day: '2026-11-22', steps: { sent: '2026-11-22' } };
    expect(await letterMemory.keepOutcome('a.example', outcome)).toBe(false);
  });
});
