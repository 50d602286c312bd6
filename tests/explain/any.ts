import * as fc from 'fast-check';
import { DECIDERS, RESTRICTION_KINDS, STATED_REASONS } from '../../src/companies/company.ts';
import { explainWith } from '../../src/explain/explain.ts';
import type { Answers } from '../../src/explain/explanation.ts';
import type { Facts } from '../../src/law/facts.ts';
import { OUTCOMES, type Ruling } from '../../src/law/ruling.ts';
import { SERVICES } from '../../src/law/service.ts';
import { CONFIDENCES, NOTICE_KINDS } from '../../src/notice/notice.ts';
import { company, lawOf, notice, offer, restriction, ruling } from './samples.ts';

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const REGIONS = ['RU', 'IR', 'CU', 'UA', 'UA-43', 'UA-40'];
const region = fc.constantFrom(...REGIONS);
const year = fc.option(fc.integer({ min: 2013, max: 2028 }).map(String), { nil: null });

const anyNotice = fc
  .record({
    kind: fc.constantFrom(...NOTICE_KINDS),
    regions: fc.uniqueArray(region, { maxLength: 3 }),
    servedBy: fc.constantFrom(null, 'app-engine', 'cloudfront'),
    lawsNamed: fc.subarray(['OFAC', 'EAR']),
    quote: fc.string({ maxLength: 300, unit: 'binary' }),
    confidence: fc.constantFrom(...CONFIDENCES),
  })
  .map(notice);

const anyRestriction = fc
  .record({
    regions: fc.uniqueArray(region, { minLength: 1, maxLength: 3 }),
    since: year,
    until: year,
    kind: fc.constantFrom(...RESTRICTION_KINDS),
    statedReason: fc.constantFrom(...STATED_REASONS),
    decider: fc.constantFrom(...DECIDERS),
    confidence: fc.constantFrom(...CONFIDENCES),
  })
  .map(restriction);

const anyOffer = fc
  .record({
    service: fc.constantFrom(...SERVICES.slice(0, 5)),
    payment: fc.constantFrom('free' as const, 'paid' as const, 'both' as const),
    customer: fc.constantFrom('individuals' as const, 'businesses' as const, 'both' as const),
  })
  .map(offer);

const anyCompany = fc
  .record({
    offers: fc.array(anyOffer, { minLength: 1, maxLength: 4 }),
    restrictions: fc.array(anyRestriction, { maxLength: 4 }),
  })
  .map(company);

const anyAnswers = fc
  .record({
    service: optional(fc.constantFrom(...SERVICES.slice(0, 7))),
    payment: optional(fc.constantFrom('free' as const, 'paid' as const)),
    customer: optional(fc.constantFrom('individual' as const, 'business' as const, 'government' as const)),
  })
  .map((answers) => JSON.parse(JSON.stringify(answers)) as Answers);

/** A law by lot: the same facts always get the same answer, biased by `weights` so that every verdict comes up. */
const anyLaw = fc
  .tuple(fc.integer(), fc.constantFrom([1, 0, 0], [0, 1, 0], [3, 1, 1], [1, 9, 1], [1, 20, 0]))
  .map(([seed, weights]) => (facts: Facts): Ruling => {
    let hash = seed;
    for (const character of JSON.stringify(facts))
      hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
    let lot = (hash >>> 0) % weights.reduce<number>((sum, weight) => sum + weight, 0);
    const at = weights.findIndex((weight) => {
      lot -= weight;
      return lot < 0;
    });
    return ruling(OUTCOMES[at] ?? 'depends');
  });

/** Any explanation that some page, record, law, region and answers could lead to. */
export const anyExplanation = fc
  .record({
    law: anyLaw,
    notice: fc.option(anyNotice, { nil: null, freq: 5 }),
    company: fc.option(anyCompany, { nil: null, freq: 3 }),
    region: fc.option(region, { nil: null, freq: 9 }),
    answers: anyAnswers,
  })
  .map(({ law, ...rest }) => explainWith(lawOf(law), { host: 'acme.example', date: '2026-11-22', ...rest }));
