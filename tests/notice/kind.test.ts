import { describe, expect, it } from 'vitest';
import { kindAt, kindBy } from '../../src/notice/kind.ts';
import type { NoticeKind } from '../../src/notice/notice.ts';
import { pageOf } from '../../src/notice/page.ts';
import { signalsOf } from './signals-of.ts';

describe('the kind that reasons give', () => {
  it.each<[string[], NoticeKind | null]>([
    [['licensing', 'sanctions'], 'sanctions'],
    [['export', 'law'], 'sanctions'],
    [['export'], null],
    [['law', 'gdpr'], 'gdpr'],
    [['licensing', 'age'], 'age-or-local-law'],
    [['law', 'licensing'], 'licensing'],
    [['law'], 'legal-451'],
    [['vpn', 'site'], null],
  ])('%j: %s', (reasons, kind) => {
    expect(kindBy(new Set(reasons))).toBe(kind);
  });
});

describe('the kind of a notice', () => {
  const kind = (text: string, status = 200) => kindAt(pageOf(signalsOf(text, { status })), 0);

  it.each<[string, NoticeKind]>([
    ['Not available in your country.', 'country'],
    ['Not available in your country. We do not have the broadcast rights.', 'licensing'],
    ['Not available in your country. This is due to sanctions.', 'sanctions'],
    ['VPN connections are blocked for legal reasons.', 'vpn-proxy'],
    ['Access to this website is blocked by order of the court.', 'state-censorship'],
    ['Blocked by order of the court.', 'state-censorship'],
    ['Blocked in your country by order of the court.', 'legal-451'],
    ['Online gambling is not allowed in your state.', 'age-or-local-law'],
  ])('%s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });

  it('is the law’s where the status says so, not the state’s', () => {
    const text = 'This page is blocked by a court order.';
    expect(kind(text)).toBe('state-censorship');
    expect(kind(text, 451)).toBe('legal-451');
  });

  it('does not come from a link further down', () => {
    expect(kind('Not available in your country.\nHelp\nLegal')).toBe('country');
  });

  it('is none where there is no sentence', () => {
    expect(kindAt(pageOf(signalsOf('')), -1)).toBe('denied');
  });
});
