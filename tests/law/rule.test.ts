import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { dayBefore } from '../../src/law/days.ts';
import { CUSTOMERS, DELIVERIES, type Facts, PAYMENTS } from '../../src/law/facts.ts';
import { weigh } from '../../src/law/judge.ts';
import { judgementOf } from '../../src/law/judgement-of.ts';
import { inForce } from '../../src/law/match.ts';
import { REGIONS as ALL_REGIONS } from '../../src/law/region.ts';
import { rule } from '../../src/law/rule.ts';
import { rulesAtHand } from '../../src/law/rule-index.ts';
import type { Outcome, Ruling } from '../../src/law/ruling.ts';
import { SERVICES } from '../../src/law/service.ts';
import { situationsOf } from '../../src/law/situation.ts';
import { classesOf, lawsOf } from '../../src/law/who-is-bound.ts';
import { aRuleSet, someFacts } from './a-rule.ts';

const rules = readRules();
const REGIONS =
  'IR CU KP SY RU BY UA-43 UA-40 UA-14 UA-09 UA-65 UA-23 VE SD YE AF MM DE GB CH ZW AM FR'.split(' ');
const COUNTRIES = ['US', 'DE', 'FR', 'GB', 'CH', 'CA', 'JP', 'AU', 'NO', 'SG', 'IN', 'TR'];
const STRICTNESS: Readonly<Record<Outcome, number>> = { 'not-required': 0, depends: 1, required: 2 };

const days = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const known = (values: readonly string[]) => values.filter((value) => value !== 'unknown');
const anyFacts = fc.record({
  region: fc.constantFrom(...REGIONS),
  provider: fc.record({
    country: fc.constantFrom(...COUNTRIES),
  }),
  service: fc.constantFrom(...SERVICES),
  payment: fc.constantFrom(...PAYMENTS),
  customer: fc.constantFrom(...CUSTOMERS),
  delivery: fc.constantFrom(...DELIVERIES.filter((delivery) => delivery !== 'goods')),
  date: days,
}) satisfies fc.Arbitrary<Facts>;
const outcomeOf = (facts: Facts) => rule(facts, rules).outcome;

describe('properties', () => {
  it('never turns "required" into "not required" when a fact is removed', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        if (outcomeOf(facts) !== 'required') return;
        const poorer: readonly Facts[] = [
          { ...facts, payment: 'unknown' },
          { ...facts, customer: 'unknown' },
          { ...facts, delivery: 'unknown' },
          { ...facts, provider: {} },
          { ...facts, payment: 'unknown', customer: 'unknown', delivery: 'unknown', provider: {} },
        ];
        for (const each of poorer) expect(outcomeOf(each)).not.toBe('not-required');
      }),
      { numRuns: 1500 },
    );
  });

  it('never gives a poorer question another answer than one of the answers it leaves open', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const open = rule({ ...facts, payment: 'unknown' }, rules).outcome;
        const answers = new Set(
          known(PAYMENTS).map((payment) => outcomeOf({ ...facts, payment: payment as 'free' })),
        );
        expect(open).toBe(answers.size === 1 ? [...answers][0] : 'depends');
      }),
      { numRuns: 500 },
    );
  });

  it('is constant between the days on which a rule begins or ends', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const eve = dayBefore(facts.date);
        if (eve < '2010-01-02') return;
        const changes = rulesAtHand(rules, facts.region, facts.service).near.some(
          ({ rule: each }) => inForce(each, eve) !== inForce(each, facts.date),
        );
        const leftUnion = facts.date === '2021-01-01';
        if (!changes && !leftUnion) expect(outcomeOf({ ...facts, date: eve })).toBe(outcomeOf(facts));
      }),
      { numRuns: 1500 },
    );
  });

  it('never relaxes when an American owner is added', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const owned = { ...facts, provider: { ...facts.provider, ownedBy: 'US' } };
        expect(STRICTNESS[outcomeOf(owned)]).toBeGreaterThanOrEqual(STRICTNESS[outcomeOf(facts)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('never relaxes when the prohibitions and licences of one more jurisdiction are added', () => {
    const only = (...jurisdictions: readonly string[]) =>
      aRuleSet(
        ...rules.rules
          .filter((each) => jurisdictions.includes(each.jurisdiction))
          .map((each) => ({ ...each, bound: ['anyone'] })),
      );
    const american = only('US');
    const both = only('US', 'EU');
    fc.assert(
      fc.property(anyFacts, (anywhere) => {
        // The seat is American throughout: where the law of the seat is not among the rules, its silence decides.
        const facts = { ...anywhere, provider: { country: 'US' } };
        const alone = rule(facts, american).outcome;
        expect(STRICTNESS[rule(facts, both).outcome]).toBeGreaterThanOrEqual(
          alone === 'depends' ? 1 : STRICTNESS[alone],
        );
      }),
      { numRuns: 500 },
    );
  });

  it('ends every path in a citation or in "depends" that names what it turns on', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { outcome, steps, turnsOn, checked } = rule(facts, rules);
        if (outcome === 'depends') expect(turnsOn.length).toBeGreaterThan(0);
        else {
          expect(steps.length).toBeGreaterThan(0);
          expect(checked).toBe(steps.map((step) => step.checked).sort()[0]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('says "not required" only with a word of each law the provider lives under', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { outcome, steps } = rule(facts, rules);
        if (outcome !== 'not-required') return;
        const laws = lawsOf(classesOf(facts.provider, facts.region, facts.date));
        const heard = new Set(steps.map((step) => step.jurisdiction));
        expect(laws.filter((law) => !heard.has(law))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('refuses a listed person under every regime that binds', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('US', 'DE', 'CH', 'CA', 'JP', 'AU'), (facts, country) => {
        const outcome = outcomeOf({ ...facts, customer: 'listed-person', provider: { country } });
        const codeOrLicensedTalk = outcome === 'depends';
        expect(outcome === 'required' || codeOrLicensedTalk).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

it('leaves no country without a word because a rule about detours or a listing is on record', () => {
  for (const country of ['US', 'DE'])
    for (const region of ALL_REGIONS) {
      const named = rules.rules.filter(
        (each) => each.kind === 'prohibition' && each.regions.includes(region),
      );
      const begins = named.flatMap(({ from }) => (from !== null && from > '2010-01-01' ? [from] : []));
      for (const date of new Set(['2012-06-01', '2026-06-15', ...begins])) {
        const facts = someFacts({ region, provider: { country }, service: 'maps', date });
        const silent = rule(facts, rules).turnsOn.some(({ fact }) => fact === 'rule-on-record');
        expect(silent, `${country}, ${region}, ${date}`).toBe(false);
      }
    }
});

/** The outcomes that answers to all a ruling turns on lead to: those it names, and what is left when none of them is so. */
function reached(facts: Facts, turnsOn: Ruling['turnsOn']): ReadonlySet<Outcome> {
  const outcomes = new Set(turnsOn.map(({ outcome }) => outcome));
  const asked = turnsOn.filter(({ value }) => value === 'yes' || value === 'no');
  for (const named of outcomes)
    for (const together of ['yes', 'no'] as const) {
      const answers = new Map<string, 'yes' | 'no'>();
      for (const { fact, value, outcome } of asked) {
        const other = value === 'yes' ? 'no' : 'yes';
        answers.set(
          fact,
          outcome === 'depends' ? together : outcome === named ? other : value === 'yes' ? 'yes' : 'no',
        );
      }
      for (const situation of situationsOf(facts))
        outcomes.add(weigh(judgementOf(rules, situation), answers).outcome);
    }
  return outcomes;
}

it('names all that an open answer turns on, whatever the country and the service', () => {
  const dates = ['2014-06-01', '2020-03-01', '2022-10-10', '2024-09-14', '2026-11-22'];
  const deals = [
    { payment: 'free', delivery: 'hosted', customer: 'individual' },
    { payment: 'paid', delivery: 'download', customer: 'business' },
    { payment: 'paid', delivery: 'hosted', customer: 'government' },
  ] as const;
  let asked = 0;
  for (const region of ALL_REGIONS)
    for (const country of ['US', 'DE', 'GB', 'CH', 'CA', 'JP', 'AU', 'TR'])
      for (const service of SERVICES) {
        // Each day and deal in turn: all of each with all the rest would take a minute.
        const date = dates[asked % dates.length] ?? '';
        const facts: Facts = {
          region,
          provider: { country },
          service,
          date,
          ...(deals[asked % 3] ?? deals[0]),
        };
        asked += 1;
        const { outcome, turnsOn } = rule(facts, rules);
        if (outcome !== 'depends') continue;
        const unread = turnsOn.filter(({ fact }) => fact === 'rule-on-record').map(({ value }) => value);
        const laws = lawsOf(classesOf({ country }, region, date)).map((law) => law.toLowerCase());
        const about = `${Object.values(facts).join(' ')} ${country}: ${JSON.stringify(turnsOn)}`;
        if (unread.length > 0) expect(laws, about).toEqual(expect.arrayContaining(unread));
        else
          expect([...reached(facts, turnsOn)], about).toEqual(
            expect.arrayContaining(['required', 'not-required']),
          );
      }
  expect(asked).toBeGreaterThan(90_000);
});

it('does not blame a missing rule for what hangs on who the customer is', () => {
  const { outcome, turnsOn } = rule(someFacts({ region: 'CN', customer: 'unknown' }), rules);
  expect(outcome).toBe('depends');
  expect(new Set(turnsOn.map(({ fact }) => fact))).toEqual(new Set(['customer']));
});

it('says depends where no rule is on record', () => {
  expect(rule(someFacts(), aRuleSet())).toMatchObject({
    outcome: 'depends',
    steps: [],
    turnsOn: [{ fact: 'rule-on-record', value: 'us' }],
  });
});

describe('both sides of a change of law', () => {
  const paid = { payment: 'paid', customer: 'business' } as const;
  it.each<[string, string, Outcome, string, Outcome, Partial<Facts>]>([
    [
      'Syria programme',
      '2025-05-22',
      'required',
      '2025-05-23',
      'not-required',
      { region: 'SY', service: 'enterprise-software', ...paid },
    ],
    [
      'Syria, wider internet licence',
      '2024-06-05',
      'required',
      '2024-06-06',
      'not-required',
      { region: 'SY', service: 'collaboration', ...paid },
    ],
    [
      'Yemen, telecommunications involving Ansarallah',
      '2025-03-04',
      'depends',
      '2025-03-05',
      'required',
      { region: 'YE', service: 'telecom-carrier', payment: 'paid', customer: 'government' },
    ],
    [
      'Canada eases on Iran',
      '2016-02-04',
      'required',
      '2016-02-05',
      'not-required',
      { provider: { country: 'CA' }, service: 'crypto', ...paid },
    ],
    [
      'Japan and the so-called republics',
      '2022-02-23',
      'not-required',
      '2022-02-24',
      'required',
      {
        region: 'UA-14',
        provider: { country: 'JP' },
        service: 'e-commerce-goods',
        delivery: 'goods',
        ...paid,
      },
    ],
    [
      'Syria exports',
      '2025-09-01',
      'required',
      '2025-09-02',
      'not-required',
      { region: 'SY', service: 'software-download', delivery: 'download', ...paid },
    ],
    [
      'Iran video calls paid by a firm',
      '2022-09-22',
      'required',
      '2022-09-23',
      'not-required',
      { service: 'collaboration', ...paid },
    ],
    [
      'Iran, licence into the code',
      '2024-05-16',
      'not-required',
      '2024-05-17',
      'not-required',
      { service: 'e-gaming', payment: 'paid' },
    ],
    [
      'Iran, first fee-based licence',
      '2013-05-29',
      'required',
      '2013-05-30',
      'not-required',
      { service: 'email', payment: 'paid' },
    ],
    [
      'Russia IT services',
      '2024-09-11',
      'not-required',
      '2024-09-12',
      'required',
      { region: 'RU', service: 'enterprise-software', ...paid },
    ],
    [
      'Cuba, wider licence',
      '2024-05-28',
      'depends',
      '2024-05-29',
      'not-required',
      { region: 'CU', service: 'e-gaming', payment: 'paid' },
    ],
    [
      'Cuba, fee-based',
      '2015-01-15',
      'required',
      '2015-01-16',
      'not-required',
      { region: 'CU', service: 'email', payment: 'paid' },
    ],
    [
      'Sudan general licence',
      '2017-01-16',
      'required',
      '2017-01-17',
      'not-required',
      { region: 'SD', service: 'cloud-hosting', ...paid },
    ],
    [
      'Sudan revoked',
      '2017-10-11',
      'not-required',
      '2017-10-12',
      'not-required',
      { region: 'SD', service: 'cloud-hosting', ...paid },
    ],
    [
      'EU and Syria',
      '2025-05-28',
      'depends',
      '2025-05-29',
      'not-required',
      { region: 'SY', provider: { country: 'FR' }, service: 'payments', ...paid },
    ],
    [
      'EU and AI for Russia, adopted',
      '2025-10-23',
      'not-required',
      '2025-10-24',
      'depends',
      { region: 'RU', provider: { country: 'DE' }, service: 'generative-ai', ...paid },
    ],
    [
      'EU and AI for Russia, applied',
      '2025-11-24',
      'depends',
      '2025-11-25',
      'required',
      { region: 'RU', provider: { country: 'DE' }, service: 'generative-ai', ...paid },
    ],
    [
      'EU software for Russia',
      '2023-12-18',
      'not-required',
      '2023-12-19',
      'required',
      { region: 'RU', provider: { country: 'DE' }, service: 'enterprise-software', ...paid },
    ],
    [
      'Switzerland: accounts for Russian companies',
      '2022-06-28',
      'not-required',
      '2022-06-29',
      'required',
      { region: 'RU', provider: { country: 'CH' }, service: 'professional-services', ...paid },
    ],
    [
      'Switzerland: IT advice for Russian companies',
      '2022-11-22',
      'not-required',
      '2022-11-23',
      'required',
      { region: 'RU', provider: { country: 'CH' }, service: 'it-consulting', ...paid },
    ],
    [
      'Switzerland: advertising for Russian companies',
      '2023-01-24',
      'not-required',
      '2023-01-25',
      'required',
      { region: 'RU', provider: { country: 'CH' }, service: 'advertising', ...paid },
    ],
    [
      'Canada: financial services for Syria',
      '2012-03-04',
      'depends',
      '2012-03-05',
      'required',
      { region: 'SY', provider: { country: 'CA' }, service: 'payments', ...paid },
    ],
    [
      'EU: key equipment for Crimea',
      '2014-07-30',
      'not-required',
      '2014-07-31',
      'depends',
      {
        region: 'UA-43',
        provider: { country: 'PL' },
        service: 'e-commerce-goods',
        delivery: 'goods',
        ...paid,
      },
    ],
    [
      'Singapore: accounts of the four Russian banks',
      '2022-03-13',
      'depends',
      '2022-03-14',
      'required',
      {
        region: 'RU',
        provider: { country: 'SG' },
        service: 'payments',
        payment: 'paid',
        customer: 'listed-person',
      },
    ],
    [
      'Cuba, remittances capped',
      '2019-10-08',
      'not-required',
      '2019-10-09',
      'depends',
      { region: 'CU', service: 'remittances', payment: 'paid' },
    ],
    [
      'Cuba, remittances without a cap again',
      '2022-06-08',
      'depends',
      '2022-06-09',
      'not-required',
      { region: 'CU', service: 'remittances', payment: 'paid' },
    ],
    [
      'Cuba, software as a service that supports communication',
      '2024-05-28',
      'required',
      '2024-05-29',
      'depends',
      { region: 'CU', service: 'enterprise-software', ...paid },
    ],
    [
      'Canada: financial services for Burma',
      '2012-04-23',
      'required',
      '2012-04-24',
      'not-required',
      { region: 'MM', provider: { country: 'CA' }, service: 'payments', ...paid },
    ],
    [
      'Switzerland: surveillance of the internet in Iran',
      '2012-07-05',
      'not-required',
      '2012-07-06',
      'depends',
      { region: 'IR', provider: { country: 'CH' }, service: 'telecom-carrier', ...paid },
    ],
    [
      'UK software for Russia',
      '2025-04-23',
      'not-required',
      '2025-04-24',
      'required',
      {
        region: 'RU',
        provider: { country: 'GB' },
        service: 'enterprise-software',
        payment: 'paid',
        customer: 'business',
      },
    ],
    [
      'Crimea embargo',
      '2014-12-18',
      'not-required',
      '2014-12-19',
      'required',
      { region: 'UA-43', service: 'web-hosting', ...paid },
    ],
    [
      'Donetsk embargo',
      '2022-02-20',
      'not-required',
      '2022-02-21',
      'required',
      { region: 'UA-14', service: 'web-hosting', ...paid },
    ],
  ])('%s', (_, before, then, after, now, fields) => {
    expect([
      outcomeOf(someFacts({ ...fields, date: before })),
      outcomeOf(someFacts({ ...fields, date: after })),
    ]).toEqual([then, now]);
  });

  it('cites the day’s own law: licence D-2 gives way to 560.540', () => {
    const cited = (date: string) =>
      rule(someFacts({ service: 'e-gaming', payment: 'paid', date }), rules)
        .steps.map((step) => step.citation)
        .join('; ');
    expect(cited('2024-05-16')).toContain('Iran GL D-2');
    expect(cited('2024-05-17')).toContain('31 CFR 560.540(a)(1)');
    expect(cited('2024-05-17')).not.toContain('GL D-2');
  });
});

describe('territories', () => {
  it.each(['UA-14', 'UA-09'])('says for %s that only the occupied area counts', (region) => {
    const ruling = rule(someFacts({ region, service: 'cloud-hosting', payment: 'paid' }), rules);
    expect(ruling.outcome).toBe('required');
    expect(ruling.turnsOn).toContainEqual({ fact: 'occupied-area', value: 'no', outcome: 'not-required' });
    expect(ruling.steps.map((step) => step.citation)).toContain('OFAC FAQ 1009');
  });

  it.each(['UA-65', 'UA-23'])('says the same for %s under EU law', (region) => {
    const facts = someFacts({
      region,
      provider: { country: 'DE' },
      service: 'travel-booking',
      payment: 'paid',
    });
    expect(rule(facts, rules).turnsOn).toContainEqual({
      fact: 'occupied-area',
      value: 'no',
      outcome: 'not-required',
    });
  });
});

describe('why a rule people cite does not apply', () => {
  const reasons = (fields: Partial<Facts>) =>
    rule(someFacts(fields), rules)
      .steps.filter((step) => step.effect === 'does-not-reach')
      .map((step) => step.rule);

  it('says so of Art. 5n and private people', () => {
    expect(reasons({ region: 'RU', provider: { country: 'DE' } })).toContain('eu-ru-5n-natural-persons');
  });

  it('says so of the IT determination and chat (FAQ 1184)', () => {
    expect(reasons({ region: 'RU' })).toContain('us-ru-faq-1184');
  });

  it('says so of US law and an Indian provider', () => {
    expect(reasons({ region: 'RU', provider: { country: 'IN' } })).toEqual(
      expect.arrayContaining(['us-ru-it-services', 'us-who-must-comply']),
    );
  });
});

it('tells the price from the service', () => {
  const facts = someFacts({ payment: 'paid' });
  const ruling = rule(facts, rules);
  expect(ruling.outcome).toBe('not-required');
  expect(ruling.steps.map((step) => step.rule)).toContain('us-ir-payment-practice');
  expect(rule({ ...facts, service: 'payments' }, rules).outcome).toBe('required');
});

it.each([
  ['IR', '2026-06-01', '31 CFR 560.540(a)(3)'],
  ['CU', '2026-06-01', '15 CFR 740.19'],
  ['SD', '2016-06-01', '538.533(a)(3)'],
])('says for goods to %s on %s that phones and computers are licensed', (region, date, citation) => {
  const goods = { service: 'e-commerce-goods', payment: 'paid', delivery: 'goods' } as const;
  const ruling = rule(someFacts({ region, date, ...goods }), rules);
  expect(ruling.outcome).toBe('required');
  expect(ruling.turnsOn).toContainEqual({
    fact: 'communication-hardware',
    value: 'yes',
    outcome: 'not-required',
  });
  expect(ruling.steps.map((step) => step.citation).join()).toContain(citation);
});

it('names the regimes that bind', () => {
  const bound = (country: string) => rule(someFacts({ provider: { country } }), rules).jurisdictions;
  expect([bound('US'), bound('DE'), bound('GB'), bound('IN')]).toEqual([['US'], ['EU'], ['GB'], []]);
});

it.each<[string, string, Partial<Facts>, Outcome]>([
  ['the Cayman Islands: British law', 'KY', { region: 'RU', service: 'it-consulting' }, 'required'],
  ['Puerto Rico: American law', 'PR', { region: 'IR', service: 'payments' }, 'required'],
  [
    'Curaçao: measures of its own, not on record',
    'CW',
    { region: 'RU', service: 'it-consulting' },
    'depends',
  ],
  [
    'Norway and Iran: what it took over is not on record',
    'NO',
    { region: 'IR', service: 'payments' },
    'depends',
  ],
])('knows whose law extends to %s', (_, country, fields, expected) => {
  const facts = someFacts({ ...fields, provider: { country }, payment: 'paid', customer: 'business' });
  expect(rule({ ...facts, date: '2024-06-01' }, rules).outcome).toBe(expected);
});

describe('programs for communication in Iran', () => {
  const program = someFacts({ service: 'collaboration', delivery: 'download', date: '2026-06-01' });

  it.each([
    ['free', 'not-required'],
    ['paid', 'depends'],
  ] as const)('asks for the export class of one that is %s only where it is sold', (payment, expected) => {
    const { outcome, turnsOn } = rule({ ...program, payment }, rules);
    expect(outcome).toBe(expected);
    expect(turnsOn).toContainEqual({ fact: 'permitted-export-class', value: 'no', outcome: 'required' });
  });

  it('does not ask for that of a hosted service', () => {
    const { outcome, turnsOn } = rule({ ...program, payment: 'paid', delivery: 'hosted' }, rules);
    expect(outcome).toBe('not-required');
    expect(turnsOn.map(({ fact }) => fact)).not.toContain('permitted-export-class');
  });
});
