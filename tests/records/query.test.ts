import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/records/query.ts';

describe('the address of the page', () => {
  it('names a site and a place, in the form of the records', () => {
    expect(readQuery('?host=WWW.Slack.COM.&region=UA-43')).toEqual({
      host: 'www.slack.com',
      region: 'UA-43',
      bad: [],
    });
  });

  it('minds no blanks around a site, as they come along with what is pasted', () => {
    expect(readQuery('?host=%20slack.com%20').host).toBe('slack.com');
  });

  it.each(['', '?', '?host=&region='])('%j asks for nothing, and that is no fault', (search) => {
    expect(readQuery(search)).toEqual({ host: null, region: null, bad: [] });
  });

  it.each([
    'host=javascript:alert(1)',
    'host=a.example/path',
    'host=user@a.example',
    'host=127.0.0.1',
    'host=localhost',
    'host=%3Cimg%20src=x%3E',
    'host=%E2%80%AEa.example:8080',
    `host=${'a.'.repeat(5_000)}example`,
  ])('%.40s is no site', (search) => {
    expect(readQuery(search)).toEqual({ host: null, region: null, bad: ['host'] });
  });

  it.each(['region=XX', 'region=ir', 'region=EU', 'region=constructor', 'region=UA-99'])(
    '%s is no place',
    (search) => {
      expect(readQuery(search)).toEqual({ host: null, region: null, bad: ['region'] });
    },
  );

  it('takes Kosovo for a place, as rules and records do', () => {
    expect(readQuery('?region=XK')).toEqual({ host: null, region: 'XK', bad: [] });
  });

  it('keeps what fits beside what does not', () => {
    expect(readQuery('?host=@&region=IR')).toEqual({ host: null, region: 'IR', bad: ['host'] });
    expect(readQuery('?host=a.example&host=b.example').host).toBe('a.example');
  });
});
