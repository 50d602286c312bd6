import type { RuleSet } from './rule-set.ts';

// Apart from the compiler, so that a page that only loads rules does not carry their schema.

/** Checks the outer shape of packaged rules; the build has checked each rule. Throws when the package is broken. */
export function loadRuleSet(value: unknown): RuleSet {
  if (typeof value === 'object' && value !== null && 'rules' in value && Array.isArray(value.rules))
    return { rules: value.rules };
  throw new Error('data/rules.json holds no rules: build the extension again.');
}
