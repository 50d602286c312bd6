import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { mutedPatterns, syncRegistration } = await import('../../src/platform/registration.ts');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

describe('mutedPatterns', () => {
  it('covers a host and all below it', () => {
    expect(mutedPatterns(['a.example'])).toEqual(['*://a.example/*', '*://*.a.example/*']);
  });

  it('has nothing below an address of numbers', () => {
    expect(mutedPatterns(['127.0.0.1', '[::1]'])).toEqual(['*://127.0.0.1/*', '*://[::1]/*']);
  });
});

describe('syncRegistration', () => {
  it('registers nothing without the visitor’s grant', async () => {
    await syncRegistration([]);
    expect(fake.scripts.size).toBe(0);
  });

  it('registers once granted, keeps muted sites out, and follows changes', async () => {
    fake.granted.add('*://*/*');
    await syncRegistration([]);
    await syncRegistration(['a.example']);
    expect([...fake.scripts.values()]).toMatchObject([
      {
        js: ['content.js', 'watch.js'],
        persistAcrossSessions: true,
        excludeMatches: ['*://a.example/*', '*://*.a.example/*'],
      },
    ]);
    await syncRegistration([]);
    expect([...fake.scripts.values()]).toMatchObject([{ excludeMatches: [] }]);
  });

  it('takes it back when the grant is gone', async () => {
    fake.granted.add('*://*/*');
    await syncRegistration([]);
    fake.granted.clear();
    await syncRegistration([]);
    expect(fake.scripts.size).toBe(0);
  });

  it('does one thing at a time, so that two starts at once do not register twice', async () => {
    fake.granted.add('*://*/*');
    await expect(
      Promise.all([syncRegistration([]), syncRegistration([]), syncRegistration([])]),
    ).resolves.toHaveLength(3);
    expect(fake.scripts.size).toBe(1);
  });
});
