import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostAndParents, normaliseHost } from '../../src/companies/host.ts';

describe('normaliseHost', () => {
  it.each([
    ['slack.com', 'slack.com'],
    ['WWW.Slack.COM', 'www.slack.com'],
    ['slack.com.', 'slack.com'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['ｓｌａｃｋ.com', 'slack.com'],
    ['_dmarc.example.com', '_dmarc.example.com'],
    ['a_b.example.com', 'a_b.example.com'],
  ])('%s becomes %s', (input, host) => {
    expect(normaliseHost(input)).toBe(host);
  });

  it.each([
    '',
    'localhost',
    'slack.com:443',
    'slack.com/',
    'https://slack.com',
    'user@slack.com',
    'slack.com?x',
    'slack.com#x',
    'sla ck.com',
    'slack..com',
    '.slack.com',
    'slack.com..',
    '-slack.com',
    '192.0.2.7',
    '0x7f.1',
    '127.1',
    '[2001:db8::1]',
    '%73lack.com',
    'slack\u0000.com',
    `${'a'.repeat(64)}.com`,
    `${'a.'.repeat(200)}com`,
  ])('refuses %j', (input) => {
    expect(normaliseHost(input)).toBeNull();
  });

  it('gives a host that it leaves as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.domain()), (input) => {
        const host = normaliseHost(input);
        expect(host === null ? null : normaliseHost(host)).toBe(host);
      }),
    );
  });
});

describe('hostAndParents', () => {
  it('goes from the host up to two labels', () => {
    expect(hostAndParents('a.b.example.com')).toEqual(['a.b.example.com', 'b.example.com', 'example.com']);
  });
});
