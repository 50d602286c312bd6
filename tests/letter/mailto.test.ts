import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/companies/company.ts';
import { MAILTO_LIMIT, mailtoFor } from '../../src/letter/mailto.ts';

const to = (address: string): Contact => ({ kind: 'legal', to: address, evidence: 'post' });

describe('mailtoFor', () => {
  it('writes lines as RFC 6068 wants them', () => {
    expect(mailtoFor(to('legal@acme.example'), { subject: 'A & b', body: 'One\ntwo ü\n' })).toEqual({
      link: 'mailto:legal@acme.example?subject=A%20%26%20b&body=One%0D%0Atwo%20%C3%BC%0D%0A',
      hasBody: true,
    });
  });

  it('leaves the address open where none is on record, and is nothing for a page', () => {
    expect(mailtoFor(null, { subject: 's', body: 'b' })?.link).toBe('mailto:?subject=s&body=b');
    expect(mailtoFor(to('https://acme.example/contact'), { subject: 's', body: 'b' })).toBeNull();
    expect(mailtoFor(to('https://acme.example/@legal'), { subject: 's', body: 'b' })).toBeNull();
  });

  it('leaves out a body that is too long, never half of one', () => {
    const long = mailtoFor(null, { subject: 's', body: 'я'.repeat(400) });
    expect(long).toEqual({ link: 'mailto:?subject=s', hasBody: false });
  });

  it('adds no header and no second recipient, whatever is in the texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (subject, body) => {
          const mail = mailtoFor(to('a@b.example'), { subject, body });
          const link = new URL(mail?.link ?? '');
          expect(link.pathname).toBe('a@b.example');
          expect([...link.searchParams.keys()].filter((key) => key !== 'subject' && key !== 'body')).toEqual(
            [],
          );
          expect(mail?.link.length).toBeLessThanOrEqual(MAILTO_LIMIT);
        },
      ),
    );
  });
});
