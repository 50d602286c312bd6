import { describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../src/notice/notice.ts';
import { signalsOf } from '../notice/signals-of.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { checkAnswer, createRouter } = await import('../../src/platform/protocol.ts');

const NOTICE: Notice = {
  kind: 'sanctions',
  regions: ['IR'],
  servedBy: null,
  lawsNamed: ['OFAC'],
  quote: 'Not available in your region.',
  confidence: 'high',
};
const SIGNALS = signalsOf('Not available in your region.');
const SELF = { id: 'own-id', origin: 'moz-extension://own/' };
const CONTENT = {
  id: 'own-id',
  url: 'https://a.example/x',
  tab: { id: 3, url: 'https://a.example/x', incognito: false },
};
const PAGE = { id: 'own-id', url: 'moz-extension://own/popup.html' };

function setUp() {
  const seen = vi.fn(async (_request: unknown, _sender: unknown) => undefined);
  const inspected = vi.fn(async (_request: unknown, _sender: unknown) => true);
  return {
    seen,
    inspected,
    route: createRouter(
      {
        'refusal-seen': seen,
        'hint-dismissed': async () => undefined,
        'tab-inspected': inspected,
        recognise: async () => NOTICE,
        'keep-draft': async () => undefined,
        'drop-draft': async () => undefined,
        'change-settings': async () => undefined,
        'mute-site': async () => undefined,
        'allow-hint': async () => undefined,
      },
      SELF,
    ),
  };
}

describe('createRouter', () => {
  it('hands a good message on, with the tab the browser vouches for', async () => {
    const { route, seen } = setUp();
    expect(await route({ what: 'refusal-seen', signals: SIGNALS }, CONTENT)).toEqual({
      ok: true,
      value: null,
    });
    expect(seen).toHaveBeenCalledWith(
      { signals: SIGNALS },
      { tab: { id: 3, host: 'a.example', incognito: false } },
    );
  });

  it('goes by the page that speaks, where its tab is at another by now', async () => {
    const { route, seen } = setUp();
    const sender = { ...CONTENT, tab: { ...CONTENT.tab, url: 'https://b.example/' } };
    await route({ what: 'refusal-seen', signals: SIGNALS }, sender);
    expect(seen.mock.calls[0]?.[1]).toMatchObject({ tab: { id: 3, host: 'a.example' } });
  });

  it('answers what a page of ours asks, and no other', async () => {
    const { route } = setUp();
    const question = { what: 'recognise', signals: SIGNALS };
    expect(await route(question, PAGE)).toEqual({ ok: true, value: NOTICE });
    expect(await route(question, CONTENT)).toMatchObject({ code: 'wrong-sender' });
    expect(await route({ what: 'recognise', signals: null }, PAGE)).toMatchObject({ code: 'bad-request' });
  });

  it('drops what it does not know of a request', async () => {
    const { route, seen } = setUp();
    await route({ what: 'refusal-seen', signals: { ...SIGNALS, html: '<script>' }, tab: 9 }, CONTENT);
    expect(seen.mock.calls[0]?.[0]).toEqual({ signals: SIGNALS });
  });

  it('hears a page whose language is nonsense of any length', async () => {
    const { route, seen } = setUp();
    const signals = { ...SIGNALS, language: 'x'.repeat(10_000) };
    expect(await route({ what: 'refusal-seen', signals }, CONTENT)).toMatchObject({ ok: true });
    expect(seen.mock.calls[0]?.[0]).toEqual({ signals: { ...SIGNALS, language: 'x'.repeat(100) } });
  });

  it('leaves unknown names to others', () => {
    const { route } = setUp();
    for (const message of [
      null,
      1,
      'refusal-seen',
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
    const answer = await route({ what: 'refusal-seen', signals: SIGNALS }, { ...CONTENT, id: 'other' });
    expect(answer).toMatchObject({ ok: false, code: 'foreign-sender' });
    expect(seen).not.toHaveBeenCalled();
  });

  it('takes what pages of ours may say from them only', async () => {
    const { route, inspected, seen } = setUp();
    const look = { what: 'tab-inspected', tab: 3, host: 'a.example', notice: null };
    expect(await route(look, CONTENT)).toMatchObject({ code: 'wrong-sender' });
    expect(await route(look, { ...PAGE, url: 'https://own/popup.html' })).toMatchObject({
      code: 'wrong-sender',
    });
    expect(inspected).not.toHaveBeenCalled();
    expect(await route(look, PAGE)).toMatchObject({ ok: true });
    expect(await route({ what: 'refusal-seen', signals: null }, PAGE)).toMatchObject({
      code: 'wrong-sender',
    });
    expect(seen).not.toHaveBeenCalled();
  });

  it.each([
    ['no signals at all', {}],
    ['a text over the cap', { signals: { ...SIGNALS, text: 'x'.repeat(20_001) } }],
    ['a title over the cap', { signals: { ...SIGNALS, title: 'x'.repeat(501) } }],
    ['too many headings', { signals: { ...SIGNALS, headings: Array(41).fill('x') } }],
    ['a status of four digits', { signals: { ...SIGNALS, status: 1_000 } }],
    ['a status below nought', { signals: { ...SIGNALS, status: -1 } }],
    ['half a status', { signals: { ...SIGNALS, status: 403.5 } }],
    ['a status in words', { signals: { ...SIGNALS, status: '403' } }],
    ['an address of an unknown kind', { signals: { ...SIGNALS, addressKind: 'magic' } }],
  ])('refuses from a page’s side %s', async (_, request) => {
    const { route, seen } = setUp();
    expect(await route({ what: 'refusal-seen', ...request }, CONTENT)).toMatchObject({ code: 'bad-request' });
    expect(seen).not.toHaveBeenCalled();
  });

  it.each([
    ['no notice at all', {}],
    ['no tab', { notice: NOTICE, tab: -1 }],
    ['half a tab', { notice: NOTICE, tab: 1.5 }],
    ['an unknown kind', { notice: { ...NOTICE, kind: 'magic' } }],
    ['a quote over the cap', { notice: { ...NOTICE, quote: 'x'.repeat(301) } }],
    ['a region that is none', { notice: { ...NOTICE, regions: ['<img>'] } }],
    ['too many regions', { notice: { ...NOTICE, regions: Array(300).fill('IR') } }],
    ['a law name over the cap', { notice: { ...NOTICE, lawsNamed: ['x'.repeat(81)] } }],
  ])('refuses from a page of ours %s', async (_, request) => {
    const { route, inspected } = setUp();
    expect(await route({ what: 'tab-inspected', tab: 3, host: 'a.example', ...request }, PAGE)).toMatchObject(
      {
        code: 'bad-request',
      },
    );
    expect(inspected).not.toHaveBeenCalled();
  });

  it('answers a handler that fails as a value', async () => {
    const { route, seen } = setUp();
    seen.mockRejectedValue(new Error('disk full'));
    expect(await route({ what: 'refusal-seen', signals: null }, CONTENT)).toEqual({
      ok: false,
      code: 'failed',
      detail: 'disk full',
    });
  });
});

describe('checkAnswer', () => {
  it('takes of an answer what was asked for, and nothing else', async () => {
    const answered = (value: unknown) => checkAnswer('tab-inspected', async () => ({ ok: true, value }));
    expect(await answered(false)).toEqual({ ok: true, value: false });
    expect(await answered('false')).toMatchObject({ ok: false, code: 'failed' });
    expect(await answered(null)).toMatchObject({ ok: false, code: 'failed' });
  });
});
