import { expect, it } from 'vitest';
import type { Contact } from '../../src/companies/company.ts';
import { recipientFor } from '../../src/letter/recipient.ts';

const contact = (kind: Contact['kind']): Contact => ({ kind, to: `${kind}@acme.example`, evidence: 'post' });
const all = (['privacy', 'support', 'repository', 'legal', 'trade-compliance'] as const).map(contact);

it.each([
  ['visitor', 'trade-compliance'],
  ['developer', 'repository'],
  ['journalist', 'legal'],
] as const)('sends a %s to %s first', (variant, kind) => {
  expect(recipientFor(all, variant)?.kind).toBe(kind);
});

it('takes the next best, and none where there is none', () => {
  expect(recipientFor([contact('support'), contact('repository')], 'visitor')?.kind).toBe('support');
  expect(recipientFor([contact('repository'), contact('privacy')], 'visitor')?.kind).toBe('privacy');
  expect(recipientFor([], 'visitor')).toBeNull();
});
