import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { createRouter, hostOf } = await import('../../src/platform/protocol.ts');

const NOTICE = {
  kind: 'sanctions',
  regions: ['IR'],
  servedBy: null,
  lawsNamed: ['OFAC'],
  quote: 'Not available in your region.',
  confidence: 'high',
};
const SELF = { id: 'own-id', origin: 'moz-extension://own/' };
const CONTENT = {
  id: 'own-id',
  url: 'https://a.example/x',
  tab: { id: 3, url: 'https://a.example/x', incognito: false },
};
const PAGE = { id: 'own-id', url: 'moz-extension://own/popup.html' };

function setUp() {
  const seen = vi.fn(async (_request: unknown, _sender: unknown) => undefined);
  const inspected = vi.fn(async (_request: unknown, _sender: unknown) => undefined);
  return {
    seen,
    inspected,
    route: createRouter({ 'notice-seen': seen, 'tab-inspected': inspected }, SELF),
  };
}

describe('createRouter', () => {
  it('hands a good message on, with the tab the browser vouches for', async () => {
    const { route, seen } = setUp();
    expect(await route({ what: 'notice-seen', notice: NOTICE }, CONTENT)).toEqual({ ok: true, value: null });
    expect(seen).toHaveBeenCalledWith(
      { notice: NOTICE },
      { tab: { id: 3, host: 'a.example', incognito: false } },
    );
  });

  it('drops what it does not know of a request', async () => {
    const { route, seen } = setUp();
    await route({ what: 'notice-seen', notice: { ...NOTICE, html: '<script>' }, tab: 9 }, CONTENT);
    expect(seen.mock.calls[0]?.[0]).toEqual({ notice: NOTICE });
  });

  it('leaves unknown names to others', () => {
    const { route } = setUp();
    for (const message of [
      null,
      1,
      'notice-seen',
      {},
      { what: 'x' },
      { what: 'toString' },
      { what: '__proto__' },
    ]) {
      expect(route(message, CONTENT)).toBeUndefined();
    }
  });

  it('takes nothing from another extension', async () => {
    const { route, seen } = setUp();
    const answer = await route({ what: 'notice-seen', notice: NOTICE }, { ...CONTENT, id: 'other' });
    expect(answer).toMatchObject({ ok: false, code: 'foreign-sender' });
    expect(seen).not.toHaveBeenCalled();
  });

  it('takes what pages of ours may say from them only', async () => {
    const { route, inspected, seen } = setUp();
    const look = { what: 'tab-inspected', tab: 3, notice: null };
    expect(await route(look, CONTENT)).toMatchObject({ code: 'wrong-sender' });
    expect(await route(look, { ...PAGE, url: 'https://own/popup.html' })).toMatchObject({
      code: 'wrong-sender',
    });
    expect(inspected).not.toHaveBeenCalled();
    expect(await route(look, PAGE)).toMatchObject({ ok: true });
    expect(await route({ what: 'notice-seen', notice: null }, PAGE)).toMatchObject({ code: 'wrong-sender' });
    expect(seen).not.toHaveBeenCalled();
  });

  it.each([
    ['no notice at all', {}],
    ['an unknown kind', { notice: { ...NOTICE, kind: 'magic' } }],
    ['a quote over the cap', { notice: { ...NOTICE, quote: 'x'.repeat(301) } }],
    ['a region that is none', { notice: { ...NOTICE, regions: ['<img>'] } }],
    ['too many regions', { notice: { ...NOTICE, regions: Array(300).fill('IR') } }],
    ['a law name over the cap', { notice: { ...NOTICE, lawsNamed: ['x'.repeat(81)] } }],
  ])('refuses %s', async (_, request) => {
    const { route, seen } = setUp();
    expect(await route({ what: 'notice-seen', ...request }, CONTENT)).toMatchObject({ code: 'bad-request' });
    expect(seen).not.toHaveBeenCalled();
  });

  it('answers a handler that fails as a value', async () => {
    const { route, seen } = setUp();
    seen.mockRejectedValue(new Error('disk full'));
    expect(await route({ what: 'notice-seen', notice: null }, CONTENT)).toEqual({
      ok: false,
      code: 'failed',
      detail: 'disk full',
    });
  });
});

describe('hostOf', () => {
  it('gives the host, lower case, or nothing', () => {
    expect(hostOf('https://A.Example:8080/x?y')).toBe('a.example');
    expect(hostOf('about:blank')).toBe('');
    expect(hostOf('no address')).toBe('');
  });
});
