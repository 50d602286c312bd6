import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { BOUND_CLASSES } from '../../src/law/rule-format.ts';
import { classesOf, REPRESENTATIVE_SEATS, seatsFor } from '../../src/law/who-is-bound.ts';

const classes = (country: string, date = '2026-01-01', region = 'IR', ownedBy?: string) => [
  ...classesOf({ country, ...(ownedBy === undefined ? {} : { ownedBy }) }, region, date),
];

describe('classes of provider', () => {
  it('binds a US company as such, whoever owns it', () => {
    expect(classes('US', '2026-01-01', 'IR', 'CN')).toEqual(expect.arrayContaining(['us']));
    expect(classes('US')).not.toContain('not-us');
  });

  it('tells a foreign company in American hands from another', () => {
    expect(classes('SG', '2026-01-01', 'IR', 'US')).toEqual(
      expect.arrayContaining(['not-us', 'us-owned', 'outside']),
    );
    expect(classes('SG')).toEqual(expect.arrayContaining(['not-us', 'foreign', 'outside', 'SG']));
    expect(classes('SG', '2026-01-01', 'RU', 'DE')).toContain('eu-owned');
    expect(classes('FR', '2026-01-01', 'RU', 'DE')).not.toContain('eu-owned');
  });

  it('tells Britain from the rest of the Union as a place to serve, whichever was asked of first', () => {
    expect(classes('US', '2019-06-01', 'DE')).not.toContain('serves-gb');
    expect(classes('US', '2019-06-01', 'GB')).toEqual(expect.arrayContaining(['serves-eu', 'serves-gb']));
    expect(classes('US', '2026-01-01', 'GB')).not.toContain('serves-eu');
  });

  it('moves the United Kingdom out of EU law on 1 January 2021', () => {
    expect(classes('GB', '2020-12-31')).toEqual(expect.arrayContaining(['eu']));
    expect(classes('GB', '2020-12-31')).not.toContain('gb');
    expect(classes('GB', '2021-01-01')).toEqual(expect.arrayContaining(['gb']));
    expect(classes('GB', '2021-01-01')).not.toContain('eu');
  });

  it.each([
    ['PR', '2026-01-01', 'us'],
    ['KY', '2026-01-01', 'gb'],
    ['JE', '2020-12-31', 'eu'],
    ['RE', '2026-01-01', 'eu'],
    ['NF', '2026-01-01', 'au'],
    ['SJ', '2026-01-01', 'NO'],
  ])('takes a provider in %s on %s under the law that extends there', (territory, date, law) => {
    expect(classes(territory, date)).toContain(law);
    if (law !== 'NO') expect(classes(territory, date)).not.toContain('outside');
  });

  it('counts an owner in a territory of the United States as American', () => {
    expect(classes('SG', '2026-01-01', 'IR', 'PR')).toContain('us-owned');
    expect(classes('PR')).not.toContain('not-us');
  });

  it('sees who serves users inside the EU or the United Kingdom', () => {
    expect(classes('US', '2026-01-01', 'DE')).toContain('serves-eu');
    expect(classes('US', '2026-01-01', 'GB')).toContain('serves-gb');
  });

  it('has a representative seat for every class that a seat alone gives', () => {
    const seen = new Set(REPRESENTATIVE_SEATS.flatMap((seat) => classes(seat)));
    const byOwnerOrRegion = ['us-owned', 'eu-owned', 'serves-eu', 'serves-gb'];
    expect(BOUND_CLASSES.filter((name) => !seen.has(name) && !byOwnerOrRegion.includes(name))).toEqual([]);
  });

  it('has a representative seat for every rule that names countries and can decide', () => {
    const seen = new Set(seatsFor('IR').flatMap((seat) => classes(seat)));
    const byCountry = readRules().rules.filter(
      ({ kind, bound }) => kind !== 'guidance' && bound.every((name) => /^[A-Z]{2}$/.test(name)),
    );
    expect(byCountry.length).toBeGreaterThan(0);
    expect(byCountry.filter(({ bound }) => !bound.some((name) => seen.has(name)))).toEqual([]);
  });

  it('counts Israel among the seats of an unknown operator for Iran alone', () => {
    expect(seatsFor('IR')).toEqual([...REPRESENTATIVE_SEATS, 'IL']);
    expect(seatsFor('LB')).toEqual(REPRESENTATIVE_SEATS);
  });
});
