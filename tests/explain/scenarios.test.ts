import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import type { Offer } from '../../src/companies/company.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Answers } from '../../src/explain/explanation.ts';
import { noticeByWord } from '../../src/explain/notice-by-word.ts';
import type { Facts } from '../../src/law/facts.ts';
import { company } from './samples.ts';

/** Answers from outside, put to the whole way from a record to a verdict. The second file lies beside the repository. */
const FILES = ['tests/law/scenarios.jsonl', '../shared/scenarios/dev.jsonl'];

interface Scenario {
  readonly id: string;
  readonly facts: Facts;
  readonly expected: string;
}

const read = (path: string): Scenario[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const rules = readRules();
const common = { host: 'acme.example', notice: noticeByWord('sanctions'), rules };

/** A company that offers just what is asked about. */
function providerOf({ provider, service, payment, customer, delivery, outlet }: Facts) {
  const offer: Offer = {
    service,
    payment: payment === 'unknown' || payment === undefined ? 'both' : payment,
    customer: customer === 'business' ? 'businesses' : customer === 'individual' ? 'individuals' : 'both',
    delivery: delivery === 'unknown' || delivery === undefined ? 'hosted' : delivery,
  };
  const owner = provider?.ownedBy;
  return company({
    name: outlet ?? 'Acme',
    seat: { country: provider?.country ?? null, verified: true },
    owner: owner === undefined ? null : { name: 'Owner', country: owner, verified: true },
    offers: [offer],
  });
}

/** What a visitor in that place would answer. */
function answersOf({ service, payment, customer }: Facts): Answers {
  return {
    service,
    ...(payment === 'unknown' || payment === undefined ? {} : { payment }),
    ...(customer === 'unknown' || customer === undefined ? {} : { customer }),
  };
}

for (const path of FILES) {
  it.skipIf(!existsSync(path))(
    `never says not-required where the answer is required (${path}, skipped when absent)`,
    () => {
      const required = read(path).filter(({ expected }) => expected === 'required');
      expect(required.length).toBeGreaterThan(10);
      for (const { id, facts } of required) {
        const { region, date } = facts;
        const answers = answersOf(facts);
        const onRecord = explain({ ...common, region, date, answers, company: providerOf(facts) });
        const unknown = explain({ ...common, region, date, answers, company: null });
        expect(onRecord.verdict, id).not.toBe('not-required');
        expect(unknown.verdict, `${id}, not on record`).not.toBe('not-required');
      }
    },
  );
}
