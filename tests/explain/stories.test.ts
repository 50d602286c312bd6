import { beforeAll, describe, expect, it } from 'vitest';
import { type Records, readRecords } from '../../src/cli/explain.ts';
import { findCompany, shardFor } from '../../src/companies/look-up.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Answers, Explanation } from '../../src/explain/explanation.ts';
import { noticeByWord } from '../../src/explain/notice-by-word.ts';
import type { Outcome } from '../../src/law/ruling.ts';
import type { Service } from '../../src/law/service.ts';
import type { Notice } from '../../src/notice/notice.ts';
import { notice } from './samples.ts';

/**
 * Cases that people know, put to the real rules and the real records: what happened is documented, and what the law of the
 * day asked for is documented apart from it. They hold the whole way together; none of them is named in the code.
 */
let records: Records;
beforeAll(() => {
  records = readRecords();
});

interface Asked {
  readonly date?: string;
  readonly answers?: Answers;
  readonly notice?: Notice | null;
}

function story(host: string, region: string, asked: Asked = {}): Explanation {
  const { rules, companies } = records;
  const shard = companies.shards[shardFor(host, companies.index) ?? -1];
  const found = shard && findCompany(host, companies.index, shard);
  if (found?.type !== 'company') throw new Error(`${host} is on no record`);
  const { date = '2026-11-22', answers = {}, notice: page = noticeByWord('country') } = asked;
  return explain({ host, region, date, answers, notice: page, company: found.company, rules });
}

const outcomesOf = ({ parts }: Explanation, service: Service): Outcome[] => [
  ...new Set(parts.filter((part) => part.service === service).map(({ ruling }) => ruling.outcome)),
];
const citationsOf = ({ parts }: Explanation) =>
  parts.flatMap(({ ruling }) => ruling.steps.map(({ citation }) => citation)).join('\n');

describe('a choice that is called one', () => {
  it('Mailchimp closed Russian accounts out of solidarity, over a service that is licensed', () => {
    const found = story('mailchimp.com', 'RU');
    expect(found).toMatchObject({
      headline: 'own-choice',
      verdict: 'not-required',
      reason: { reason: 'solidarity', from: 'record' },
    });
    expect(outcomesOf(found, 'email')).toEqual(['not-required']);
    expect(citationsOf(found)).toMatch(/GL 25G|General License 25G/);
  });

  it('Namecheap left Russia by a decision of its own, over domains that US law names as allowed', () => {
    const found = story('namecheap.com', 'RU');
    expect(found).toMatchObject({ headline: 'own-choice', verdict: 'not-required' });
    expect(outcomesOf(found, 'domain-registration')).toEqual(['not-required']);
  });

  it('Lumen gave security as the reason where Cogent gave sanctions, for the same act', () => {
    expect(story('lumen.com', 'RU').reason.reason).toBe('security');
    expect(story('cogentco.com', 'RU').reason.reason).toBe('sanctions-compliance');
  });
});

describe('the law, said to require what it does not', () => {
  it('Slack closed all Russian accounts in 2024 over sanctions that leave messaging free', () => {
    const found = story('slack.com', 'RU', { date: '2024-08-01', answers: { service: 'messaging' } });
    expect(found).toMatchObject({
      headline: 'over-compliance',
      verdict: 'not-required',
      reason: { reason: 'sanctions-compliance', from: 'record' },
      decider: 'site',
    });
    expect(found.claims.map(({ restriction }) => restriction.since)).toEqual(['2022-03', '2024-07']);
    expect(found.claims.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('Docker Hub showed Russians a list that Russia is not on, two entries of it long stale', () => {
    const page = notice({
      kind: 'sanctions',
      regions: ['CU', 'IR', 'KP', 'SD', 'SY', 'UA-43'],
      quote: 'Since Docker is a US company, we must comply with US export control regulations.',
    });
    // For companies paid downloads hang on a program's export class; for people nothing does.
    const found = story('docker.com', 'RU', { notice: page, answers: { customer: 'individual' } });
    expect(found).toMatchObject({ region: 'RU', regionNotListed: true, headline: 'over-compliance' });
    const verdicts = Object.fromEntries(found.listedRegions.map(({ region, verdict }) => [region, verdict]));
    expect(verdicts).toMatchObject({ SD: 'not-required' });
    // Syria's embargo is over; what is left of it hangs on the class of a program.
    expect(['not-required', 'depends']).toContain(verdicts.SY);
    for (const region of ['CU', 'IR', 'KP', 'UA-43']) expect(verdicts[region]).not.toBe('not-required');
  });

  it('Riot turned Iran away over "US laws" that name games as allowed', () => {
    expect(story('riotgames.com', 'IR')).toMatchObject({
      headline: 'over-compliance',
      verdict: 'not-required',
    });
  });

  it('Adobe told all Venezuelans to leave in 2019 over an order that reached their government', () => {
    const found = story('adobe.com', 'VE', { date: '2019-10-10' });
    expect(found).toMatchObject({ headline: 'over-compliance', verdict: 'not-required' });
  });
});

describe('required, and said so', () => {
  it('Autodesk may not supply Russian companies with design software; its public pages are free', () => {
    for (const answers of [{}, { customer: 'business' }] as const) {
      const found = story('autodesk.com', 'RU', { answers });
      expect(['required', 'partly-required']).toContain(found.headline);
      expect(outcomesOf(found, 'design-manufacturing-software')).toEqual(['required']);
    }
    const narrowed = story('autodesk.com', 'RU', { answers: { service: 'design-manufacturing-software' } });
    expect(narrowed.headline).toBe('required');
  });

  it.each(['paypal.com', 'godaddy.com', 'coursera.org'])('%s had to leave Crimea in 2015', (host) => {
    const found = story(host, 'UA-43', { date: '2015-03-01', answers: { payment: 'paid' } });
    expect(found).toMatchObject({ headline: 'required', verdict: 'required' });
    expect(citationsOf(found)).toContain('E.O. 13685');
  });

  it('GitHub in Crimea: the paid plan is forbidden, published code is not', () => {
    const found = story('github.com', 'UA-43');
    expect(found.verdict).toBe('partly-required');
    expect(outcomesOf(found, 'open-source')).toEqual(['not-required']);
    const paid = story('github.com', 'UA-43', {
      answers: { payment: 'paid', service: 'source-code-hosting' },
    });
    expect(paid.headline).toBe('required');
  });

  it('Network Solutions had to lock the names of listed Iranian customers in 2013', () => {
    const found = story('networksolutions.com', 'IR', {
      date: '2013-06-01',
      answers: { customer: 'listed-person' },
    });
    expect(found).toMatchObject({ headline: 'required', verdict: 'required' });
  });

  it('Gumroad keeps Iran, Cuba and North Korea closed to its shops, and may have to', () => {
    const found = story('gumroad.com', 'IR');
    expect(found.headline).toBe('required');
    expect(found.regionsOnRecord.map(({ region }) => region)).toEqual(['CU', 'IR', 'KP']);
  });
});

describe('taken back', () => {
  it('Gumroad opened Yemen after it held its list against the law', () => {
    const before = story('gumroad.com', 'YE', { date: '2026-05-01' });
    expect(before).toMatchObject({ headline: 'over-compliance', verdict: 'not-required' });
    const after = story('gumroad.com', 'YE');
    expect(after.claims.map(({ lasting }) => lasting)).toEqual([false]);
    expect(after.reversals).toHaveLength(1);
    expect(after.headline).toBe('not-required');
    expect(story('gumroad.com', 'YE', { notice: null }).headline).toBe('nothing-found');
  });
});

describe('not the company', () => {
  it.each(['facebook.com', 'instagram.com', 'linkedin.com'])('%s is blocked by the Russian state', (host) => {
    for (const page of [null, notice({ kind: 'denied' }), noticeByWord('country')]) {
      const found = story(host, 'RU', { notice: page });
      expect(found).toMatchObject({ headline: 'state-block', verdict: 'another-kind', decider: 'state' });
    }
  });

  it('Grammarly is hit twice: its own choice, and the state besides', () => {
    const found = story('grammarly.com', 'RU');
    expect(found.headline).toBe('own-choice');
    expect(found.otherCauses[0]).toBe('state-block');
  });

  it('Spotify left because of a Russian law', () => {
    const found = story('spotify.com', 'RU');
    expect(found).toMatchObject({ headline: 'age-or-local-law', verdict: 'another-kind' });
    expect(found.reason).toMatchObject({ reason: 'local-law', from: 'record' });
  });

  it.each([
    ['zoom.us', 'RU', 'resellers may not sell to state bodies'],
    ['udemy.com', 'RU', 'courses of Russian partners went offline'],
    ['linkedin.com', 'CU', 'a letter of 2009 said that accounts are refused'],
  ])('%s in %s is called the maker of no wall of today: %s', (host, region) => {
    const found = story(host, region);
    expect(found).toMatchObject({ headline: 'not-required', decider: 'unknown', reason: { from: 'none' } });
    expect(found.claims).not.toEqual([]);
  });

  it('schema.org is closed to Iran by a default of its host, over information that is exempt', () => {
    const page = notice({
      servedBy: 'app-engine',
      quote: 'Your client does not have permission to get URL / from this server.',
    });
    for (const asked of [{ notice: page }, {}]) {
      const found = story('schema.org', 'IR', asked);
      expect(found).toMatchObject({ headline: 'not-required', verdict: 'not-required', decider: 'hosting' });
      expect(citationsOf(found)).toContain('50 USC 1702(b)(3)');
    }
  });
});

describe('asked to restrict, and did not', () => {
  it.each(['akamai.com', 'icann.org'])('%s has no claim against it, and its refusal is told', (host) => {
    const found = story(host, 'RU', { notice: null });
    expect(found).toMatchObject({ headline: 'nothing-found', verdict: 'no-notice', claims: [] });
    expect(found.refusals).toHaveLength(1);
    expect(found.refusals[0]?.evidence).not.toEqual([]);
  });

  it('Cloudflare cut off listed customers only: no block of everybody there', () => {
    const found = story('cloudflare.com', 'RU');
    expect(['over-compliance', 'own-choice', 'required']).not.toContain(found.headline);
  });
});

describe('the ban that is on an outlet, not on a place', () => {
  const visit = (host: string, region: string) =>
    explain({
      host,
      region,
      date: '2026-11-22',
      notice: noticeByWord('sanctions'),
      company: null,
      rules: records.rules,
    });

  it('never calls the block of RT inside the EU a choice', () => {
    for (const host of ['rt.com', 'www.rt.com', 'de.rt.com']) {
      for (const region of ['DE', 'FR', 'GB'])
        expect(visit(host, region).verdict, host).not.toBe('not-required');
    }
    const named = visit('rt.com', 'DE').operators.flatMap(({ parts }) => parts);
    const read = named.filter(({ service }) => service === 'informational-material');
    expect(new Set(read.map(({ ruling }) => ruling.outcome))).toEqual(new Set(['required']));
  });

  it('leaves open whether an app shop or a network closed an outlet there', () => {
    const found = story('facebook.com', 'DE', { notice: notice({ kind: 'sanctions' }) });
    expect(outcomesOf(found, 'social-network')).toEqual(['depends']);
    expect(found.headline).toBe('cannot-tell');
  });

  it('does not explain by it what people in Russia are refused', () => {
    const rows = visit('rt.com', 'RU').operators.flatMap(({ parts }) => parts);
    const citations = rows.flatMap(({ ruling }) =>
      ruling.steps.filter(({ effect }) => effect === 'prohibits'),
    );
    expect(citations.map(({ citation }) => citation).join()).not.toContain('Art. 2f');
  });
});

describe('over all records', () => {
  it('puts no company on record in the wrong for a region that its record does not name', () => {
    const { rules, companies } = records;
    const everybody = companies.shards.flatMap((shard) => Object.values(shard.companies));
    for (const company of everybody) {
      const named = new Set(company.restrictions.flatMap(({ regions }) => regions));
      const region = ['RU', 'IR', 'VE', 'DE'].find((code) => !named.has(code));
      if (region === undefined) continue;
      const host = company.hosts[0] ?? '';
      const found = explain({
        host,
        region,
        date: '2026-11-22',
        notice: noticeByWord('country'),
        company,
        rules,
      });
      expect(['over-compliance', 'own-choice', 'state-block'], company.id).not.toContain(found.headline);
      expect(found.claims, company.id).toEqual([]);
    }
  });

  it('keeps every promise of the verdict for every claim on record', () => {
    const { rules, companies } = records;
    for (const company of companies.shards.flatMap((shard) => Object.values(shard.companies))) {
      for (const region of new Set(company.restrictions.flatMap(({ regions }) => regions))) {
        const host = company.hosts[0] ?? '';
        const found = explain({
          host,
          region,
          date: '2026-11-22',
          notice: noticeByWord('country'),
          company,
          rules,
        });
        const outcomes = found.parts.map(({ ruling }) => ruling.outcome);
        const where = `${company.id} ${region}`;
        if (found.verdict === 'not-required') {
          expect(
            outcomes.every((outcome) => outcome === 'not-required'),
            where,
          ).toBe(true);
        }
        if (found.headline === 'over-compliance' || found.headline === 'own-choice') {
          expect(found.reason.claim?.evidence.length, where).toBeGreaterThan(0);
        }
        expect(
          found.parts.every(({ ruling }) => ruling.outcome === 'depends' || ruling.steps.length > 0),
          where,
        ).toBe(true);
      }
    }
  }, 60_000);
});
