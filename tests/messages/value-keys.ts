import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECIDERS, EVIDENCE_KINDS, RESTRICTION_KINDS, STATED_REASONS } from '../../src/companies/company.ts';
import {
  FAILURES,
  HEADLINES,
  OPERATORS,
  OTHER_CAUSES,
  QUESTION_FACTS,
  VERDICTS,
} from '../../src/explain/explanation.ts';
import { GROUPINGS } from '../../src/history/count.ts';
import { EFFECTS, OUTCOMES } from '../../src/law/ruling.ts';
import { SERVICES } from '../../src/law/service.ts';
import { VARIANTS } from '../../src/letter/letter.ts';
import { LETTER_STEPS } from '../../src/letter/outcome.ts';
import { messageKeyPart } from '../../src/messages/key-part.ts';
import { CONFIDENCES, NOTICE_KINDS } from '../../src/notice/notice.ts';

/** Conditions that rules turn on, as the rule files name them. */
const CONDITIONS = readdirSync('src/law/rules', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .flatMap((path) => [
    ...readFileSync(join('src/law/rules', path), 'utf8').matchAll(/"fact":\s*"([a-z0-9-]+)"/g),
  ])
  .flatMap(([, fact]) => fact ?? []);

/** Values of the data that pages turn into keys, by the prefix they get. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  confidence: CONFIDENCES,
  contact: ['legal', 'trade-compliance', 'support', 'privacy', 'repository'],
  customer: ['individual', 'business', 'government'],
  decider: DECIDERS,
  effect: EFFECTS,
  evidence: EVIDENCE_KINDS,
  answer: ['yes', 'no'],
  fact: ['payment', 'customer', 'delivery', 'provider', 'conflict-of-laws', ...CONDITIONS],
  fact_provider: ['us', 'eu', 'gb', 'ch', 'ca', 'jp', 'au', 'other'],
  fact_customer: ['individual', 'business', 'government', 'listed-person'],
  fact_delivery: ['hosted', 'download', 'goods'],
  fact_payment: ['free', 'paid'],
  failure: FAILURES,
  headline: [
    ...HEADLINES,
    'no-region',
    'unreachable',
    'failed',
    'state-on-record',
    'on-record-in-part',
    'local-law-on-record',
  ],
  history_by: GROUPINGS,
  kind: NOTICE_KINDS,
  letter_outcome: LETTER_STEPS,
  letter_variant: VARIANTS,
  operator: OPERATORS,
  other: OTHER_CAUSES,
  outcome: OUTCOMES,
  payment: ['free', 'paid'],
  question: QUESTION_FACTS,
  restriction: RESTRICTION_KINDS,
  service: SERVICES,
  stated: STATED_REASONS,
  verdict: VERDICTS,
};

export const VALUE_KEYS: ReadonlySet<string> = new Set(
  Object.entries(VALUES).flatMap(([prefix, values]) =>
    values.map((value) => `${prefix}_${messageKeyPart(value)}`),
  ),
);
