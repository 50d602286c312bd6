import { describe, expect, it } from 'vitest';
import { claimsFor, eventsFor } from '../../src/explain/claims.ts';
import { company, restriction } from './samples.ts';

const evidence = (id: string, date: string | null) => ({ ...company().evidence[0], id, date }) as const;

describe('claimsFor', () => {
  const acme = company({
    restrictions: [
      restriction({ since: '2024-07', what: 'Closed accounts.' }),
      restriction({ since: null, what: 'Undated.' }),
      restriction({ since: '2022-03', until: '2022-12', what: 'Stopped and took back.' }),
      restriction({ since: '2015', regions: ['UA-43'], what: 'Crimea.' }),
      restriction({ since: '2026', regions: ['UA'], what: 'All of Ukraine.' }),
    ],
  });
  const said = (region: string, date: string) =>
    claimsFor(acme, region, date).map((claim) => claim.restriction.what);

  it('gives those of the region, the undated first, then oldest first', () => {
    expect(said('RU', '2026-11-22')).toEqual(['Undated.', 'Stopped and took back.', 'Closed accounts.']);
  });

  it('leaves out what had not begun', () => {
    expect(said('RU', '2022-06-01')).toEqual(['Undated.', 'Stopped and took back.']);
    expect(said('RU', '2022-02-28')).toEqual(['Undated.']);
  });

  it('counts a claim on a country for its regions, not the reverse', () => {
    expect(said('UA-43', '2026-11-22')).toEqual(['Crimea.', 'All of Ukraine.']);
    expect(said('UA', '2026-11-22')).toEqual(['All of Ukraine.']);
    expect(said('UA-40', '2020-01-01')).toEqual(['Crimea.']);
  });

  it('knows which lasted on the day, taking a month as whole', () => {
    const lasting = (date: string) => claimsFor(acme, 'RU', date).map((claim) => claim.lasting);
    expect(lasting('2022-12-31')).toEqual([true, true]);
    expect(lasting('2023-01-01')).toEqual([true, false]);
  });

  it('knows which nothing has confirmed for ten years: of an undated source somebody saw it stand', () => {
    const faded = (date: string | null, on: string) => {
      const record = company({
        evidence: [evidence('post', date)] as never,
        restrictions: [restriction({ since: null })],
      });
      return claimsFor(record, 'RU', on).map((claim) => claim.faded);
    };
    expect(faded('2009-04-19', '2026-11-22')).toEqual([true]);
    expect(faded('2016-11-21', '2026-11-22')).toEqual([true]);
    expect(faded('2016-11-22', '2026-11-22')).toEqual([false]);
    expect(faded('2016', '2026-11-22')).toEqual([false]);
    expect(faded('2009-04-19', '2012-01-01')).toEqual([false]);
    expect(faded(null, '2026-11-22')).toEqual([false]);
  });

  it('names the newest evidence, and none where none bears a date', () => {
    const record = company({
      evidence: [evidence('a', '2022'), evidence('b', '2022-05-01'), evidence('c', null)] as never,
      restrictions: [
        restriction({ evidence: ['a', 'b', 'c'] }),
        restriction({ evidence: ['c'], since: '2023' }),
      ],
    });
    expect(claimsFor(record, 'RU', '2026-01-01').map((claim) => claim.lastConfirmed)).toEqual(['2022', null]);
  });
});

describe('eventsFor', () => {
  it('gives the dated events of a region up to the day, oldest first, with their evidence', () => {
    const event = (date: string | null, what: string) => ({
      regions: ['RU'],
      date,
      what,
      evidence: ['post'],
    });
    const events = [event('2024', 'Later.'), event('2022-03-03', 'Refused.'), event('2027', 'Not yet.')];
    const found = eventsFor(events, company(), 'RU', '2026-11-22');
    expect(found.map(({ event: { what } }) => what)).toEqual(['Refused.', 'Later.']);
    expect(found[0]?.evidence[0]?.id).toBe('post');
    expect(eventsFor(events, company(), 'IR', '2026-11-22')).toEqual([]);
  });
});
