import { daysBetween } from './days.ts';
import type { Jurisdiction, Rule } from './rule-format.ts';
import type { RuleSet } from './rule-set.ts';

/** Days after which a rule should be checked again, and after which the popup calls it old. */
export const WARN_AFTER_DAYS = 90;
export const OLD_AFTER_DAYS = 180;

export const FINDING_KINDS = [
  'old',
  'ageing',
  'overlap',
  'gap',
  'no-address',
  'dead-reference',
  'future-check',
  'blanket',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something to look after in the rules. `fault` fails the check, otherwise it is a warning. */
export interface Finding {
  readonly kind: FindingKind;
  readonly fault: boolean;
  readonly rule: string;
  readonly message: string;
}

/** Looks the rules over as of `today` (YYYY-MM-DD): age, succession, addresses, references. Sorted by rule. */
export function checkLaw(ruleSet: RuleSet, today: string): readonly Finding[] {
  const byId = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  const findings: Finding[] = [];
  for (const rule of ruleSet.rules) {
    findings.push(...ageOf(rule, today), ...successionOf(rule, byId), ...referencesOf(rule, ruleSet, byId));
    findings.push(...blanketOf(rule, ruleSet));
    if (rule.url === null && !rule.bound.every((name) => name === 'outside' || name === name.toUpperCase()))
      findings.push({
        kind: 'no-address',
        fault: true,
        rule: rule.id,
        message: 'The citation has no address: add "url".',
      });
  }
  return findings.sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

function ageOf(rule: Rule, today: string): readonly Finding[] {
  const age = daysBetween(rule.checked, today);
  if (age < 0)
    return [
      {
        kind: 'future-check',
        fault: true,
        rule: rule.id,
        message: `Checked on ${rule.checked}, which is still to come.`,
      },
    ];
  const ended = rule.to !== null && rule.to < today;
  if (ended || age <= WARN_AFTER_DAYS) return [];
  const kind = age > OLD_AFTER_DAYS ? 'old' : 'ageing';
  return [
    { kind, fault: false, rule: rule.id, message: `Checked ${age} days ago: read ${rule.citation} again.` },
  ];
}

function successionOf(rule: Rule, byId: ReadonlyMap<string, Rule>): readonly Finding[] {
  const next = rule.replacedBy === undefined ? undefined : byId.get(rule.replacedBy);
  if (next?.from === undefined || next.from === null) return [];
  if (rule.to === null)
    return [
      {
        kind: 'overlap',
        fault: true,
        rule: rule.id,
        message: `Has no end although ${next.id} replaces it from ${next.from}.`,
      },
    ];
  const days = daysBetween(rule.to, next.from);
  if (days < 1)
    return [
      {
        kind: 'overlap',
        fault: true,
        rule: rule.id,
        message: `Ends ${rule.to}, after ${next.id} begins on ${next.from}.`,
      },
    ];
  if (days > 1)
    return [
      {
        kind: 'gap',
        fault: true,
        rule: rule.id,
        message: `Ends ${rule.to}, but ${next.id} begins only on ${next.from}.`,
      },
    ];
  return [];
}

/** What a rule lifts or takes back must be in force at some time together with it, in a region of its own. */
function referencesOf(rule: Rule, ruleSet: RuleSet, byId: ReadonlyMap<string, Rule>): readonly Finding[] {
  const dead = (message: string): Finding => ({
    kind: 'dead-reference',
    fault: true,
    rule: rule.id,
    message,
  });
  const findings: Finding[] = [];
  const prohibitions = ruleSet.rules.filter((each) => each.kind === 'prohibition');
  if (
    rule.lifts !== undefined &&
    !prohibitions.some((each) => rule.lifts?.includes(each.programme) === true && meets(rule, each))
  )
    findings.push(dead('Lifts no prohibition that is in force with it in a region of its own.'));
  for (const id of rule.takesBack ?? []) {
    const licence = byId.get(id);
    if (licence === undefined || licence.lifts === undefined || !meets(rule, licence))
      findings.push(dead(`Takes back ${id}, which is no licence in force with it.`));
  }
  return findings;
}

/** Laws of which few acts were read whole: what is known of them comes from reports of single measures. */
const KNOWN_IN_PART: readonly Jurisdiction[] = ['AU', 'CA', 'CH', 'GB', 'JP'];

/**
 * Guidance vouches that what a law does not name is free. Where that law regulates by service and its text was not
 * read, nobody can say so of every service: a ban missed, or dated too late, would turn into a permission.
 */
function blanketOf(rule: Rule, ruleSet: RuleSet): readonly Finding[] {
  if (rule.kind !== 'guidance' || rule.residual === true || rule.services !== undefined) return [];
  if (rule.textRead || rule.regions.includes('*') || !KNOWN_IN_PART.includes(rule.jurisdiction)) return [];
  const ban = ruleSet.rules.find(
    (each) =>
      each.kind === 'prohibition' &&
      each.jurisdiction === rule.jurisdiction &&
      each.services !== undefined &&
      meets(rule, each),
  );
  if (ban === undefined) return [];
  const message = `Speaks for every service although its text was not read and ${ban.id} names services: name those it was held against in "services".`;
  return [{ kind: 'blanket', fault: true, rule: rule.id, message }];
}

function meets(a: Rule, b: Rule): boolean {
  const inTime =
    (a.to === null || b.from === null || b.from <= a.to) &&
    (b.to === null || a.from === null || a.from <= b.to);
  const shared =
    a.regions.includes('*') ||
    b.regions.includes('*') ||
    a.regions.some((region) => b.regions.includes(region));
  return inTime && shared;
}
