import { describe, expect, it } from 'vitest';
import { compile } from '../../src/companies/compile.ts';
import { recordTemplate } from '../../src/companies/template.ts';

describe('recordTemplate', () => {
  it.each([
    ['app.slack.com', 'slack', 'slack.com'],
    ['www.bbc.co.uk', 'bbc', 'bbc.co.uk'],
    ['пример.рф', 'xn-e1afmkfd', 'xn--e1afmkfd.xn--p1ai'],
    ['_shop.com', 'shop', '_shop.com'],
  ])('%s begins the record %s', (host, id, domain) => {
    const template = recordTemplate(host, '2026-11-22');
    expect(template?.id).toBe(id);
    expect(JSON.parse(template?.text ?? '')).toMatchObject({ id, hosts: [domain] });
  });

  it.each(['localhost', 'co.uk', 'https://slack.com', ''])('%j begins none', (host) => {
    expect(recordTemplate(host, '2026-11-22')).toBeNull();
  });

  it('claims nothing: the check names every field that is still empty', () => {
    const value = JSON.parse(recordTemplate('slack.com', '2026-11-22')?.text ?? '');
    expect(value.evidence[0].read).toBe(false);
    expect(value.seat.verified).toBe(false);
    const compiled = compile([{ file: 'data/slack.json', value }], '2026-11-22');
    const fields = compiled.ok ? [] : compiled.problems.map(({ field }) => field);
    for (const field of [
      'name',
      'offers[0].service',
      'restrictions[0].regions',
      'restrictions[0].kind',
      'restrictions[0].what',
      'evidence[0].url',
    ]) {
      expect(fields).toContain(field);
    }
  });
});
