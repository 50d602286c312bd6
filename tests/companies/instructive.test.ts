import { beforeAll, describe, expect, it } from 'vitest';
import { explainHost, type Records, readRecords, translatorFor } from '../../src/cli/explain.ts';
import { explanationText } from '../../src/cli/explain-text.ts';
import type { Headline, Verdict } from '../../src/explain/explanation.ts';

/**
 * The cases that teach most, asked as an editor asks them: `npm run explain -- HOST --region XX --date D`, with nothing
 * answered beforehand. What each of them is follows from the record and the rules of its day.
 */
let records: Records;
beforeAll(() => {
  records = readRecords();
});

const ask = (host: string, region: string, date: string) =>
  explainHost({ host, region, date, answers: {} }, records);

describe('the cases that teach most, by name and day alone', () => {
  it.each<[string, string, string, string, Headline, Verdict]>([
    ['Mailchimp, their own choice', 'mailchimp.com', 'RU', '2022-04-01', 'own-choice', 'not-required'],
    ['Namecheap, their own choice', 'namecheap.com', 'RU', '2022-04-01', 'own-choice', 'not-required'],
    ['Slack 2024, messages are free', 'slack.com', 'RU', '2024-08-01', 'over-compliance', 'not-required'],
    ['Autodesk, for a part', 'autodesk.com', 'RU', '2024-10-01', 'partly-required', 'partly-required'],
    ['GoDaddy, Crimea 2015', 'godaddy.com', 'UA-43', '2015-03-01', 'required', 'required'],
    ['PayPal, Crimea 2015', 'paypal.com', 'UA-43', '2015-03-01', 'required', 'required'],
    [
      'Docker Hub, no entry of its list',
      'hub.docker.com',
      'RU',
      '2024-05-30',
      'over-compliance',
      'not-required',
    ],
    ['Docker Hub, a stale entry', 'hub.docker.com', 'SD', '2026-01-15', 'over-compliance', 'not-required'],
    [
      'Docker Hub, a true entry',
      'hub.docker.com',
      'UA-43',
      '2024-05-30',
      'partly-required',
      'partly-required',
    ],
    ['Gumroad, before', 'gumroad.com', 'YE', '2026-04-01', 'over-compliance', 'not-required'],
    ['Facebook, the state', 'facebook.com', 'RU', '2022-04-01', 'state-block', 'another-kind'],
    [
      'Network Solutions 2013',
      'networksolutions.com',
      'IR',
      '2013-06-01',
      'partly-required',
      'partly-required',
    ],
  ])('%s', (_, host, region, date, headline, verdict) => {
    expect(ask(host, region, date)).toMatchObject({ headline, verdict });
  });

  it('Gumroad, after: what it took back is told, and nothing lasts', () => {
    for (const region of ['YE', 'SD', 'IQ', 'MM']) {
      const found = ask('gumroad.com', region, '2026-06-15');
      expect(found.claims.filter(({ lasting }) => lasting)).toEqual([]);
      expect(found.reversals).toHaveLength(1);
    }
    const said = explanationText(ask('gumroad.com', 'YE', '2026-06-15'), translatorFor('en'));
    expect(said).toMatch(/Taken back\n {2}28 May 2026: /);
  });

  it('Network Solutions: the names it locked had to be locked', () => {
    const names = ask('networksolutions.com', 'IR', '2013-06-01').parts.filter(
      ({ service }) => service === 'domain-registration',
    );
    expect(names.map(({ ruling }) => ruling.outcome)).toEqual(['required']);
  });

  it('Autodesk: what is required is design software, and what is not is to be read', () => {
    const parts = ask('autodesk.com', 'RU', '2024-10-01').parts;
    const outcomes = (service: string) => [
      ...new Set(parts.filter((part) => part.service === service).map(({ ruling }) => ruling.outcome)),
    ];
    expect(outcomes('design-manufacturing-software')).toEqual(['required']);
    expect(parts.some(({ ruling }) => ruling.outcome === 'not-required')).toBe(true);
  });
});
