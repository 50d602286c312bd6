import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { CUSTOMERS, DELIVERIES, type Facts, PAYMENTS } from '../../src/law/facts.ts';
import { outcomeOf } from '../../src/law/outcome-of.ts';
import type { Rule } from '../../src/law/rule-format.ts';
import { SERVICES } from '../../src/law/service.ts';

const rules = readRules();
const SEAT_OF: Readonly<Record<string, Facts['provider']>> = {
  us: { country: 'US' },
  'us-owned': { country: 'AE', ownedBy: 'US' },
  eu: { country: 'DE' },
  gb: { country: 'GB' },
};
const later = (...days: readonly (string | null)[]) =>
  days.filter((day) => day !== null).reduce((last, day) => (day > last ? day : last), '2010-01-01');

/** Every question on which an exclusion and a licence it narrows both speak, on their first common day. */
function* questionsFor(exclusion: Rule, licence: Rule): Generator<Facts> {
  const date = later(exclusion.from, licence.from);
  const both = <T extends string>(all: readonly T[], ...limits: readonly (readonly string[] | undefined)[]) =>
    all.filter((each) => each !== 'unknown' && limits.every((limit) => limit?.includes(each) ?? true));
  for (const region of exclusion.regions)
    for (const name of exclusion.bound)
      for (const service of both(SERVICES, exclusion.services, licence.services))
        for (const payment of both(PAYMENTS, exclusion.payment, licence.payment))
          for (const customer of both(CUSTOMERS, exclusion.customer, licence.customer))
            for (const delivery of both(DELIVERIES, exclusion.delivery, licence.delivery))
              yield {
                region,
                provider: SEAT_OF[name] ?? {},
                service,
                payment,
                customer,
                delivery,
                date,
              };
}

const exclusions = rules.rules.filter((rule) => rule.kind === 'exclusion');

describe('every exclusion', () => {
  const taken = exclusions.flatMap((exclusion) =>
    (exclusion.takesBack ?? []).map((id): [string, string] => [exclusion.id, id]),
  );

  it.each(taken)('%s takes %s back from somebody', (id, licenceId) => {
    const exclusion = exclusions.find((rule) => rule.id === id);
    const licence = rules.rules.find((rule) => rule.id === licenceId);
    if (exclusion === undefined || licence === undefined) throw new Error('not on record');
    const without = {
      rules: rules.rules.map((rule) =>
        rule === exclusion
          ? { ...rule, takesBack: (rule.takesBack ?? []).filter((each) => each !== licenceId) }
          : rule,
      ),
    };
    const changed = [...questionsFor(exclusion, licence)].filter(
      (facts) => outcomeOf(facts, rules) !== outcomeOf(facts, without),
    );
    expect(changed.length).toBeGreaterThan(0);
  });
});
