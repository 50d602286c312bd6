import { describe, expect, it } from 'vitest';
import { askedOf, askedOfServices, partsOf } from '../../src/explain/parts.ts';
import type { Facts } from '../../src/law/facts.ts';
import { judge, lawOf, offer, ruling } from './samples.ts';

const both = offer();
const erp = offer({ service: 'enterprise-software', payment: 'paid', customer: 'businesses' });

const parts = (
  offers: Parameters<typeof askedOf>[0],
  answers: Parameters<typeof askedOf>[1],
  law = judge(),
) =>
  partsOf(askedOf(offers, answers), {
    provider: { country: 'US' },
    region: 'RU',
    date: '2026-11-22',
    outlet: 'Acme',
    judge: law,
  });

describe('partsOf', () => {
  it('joins every way of paying and every customer of one argument into one part', () => {
    expect(parts([both], {})).toMatchObject([
      { service: 'messaging', payments: ['free', 'paid'], customers: ['individual', 'business'] },
    ]);
  });

  it('tells free from paid where the law does (the pattern of Crimea)', () => {
    const found = parts(
      [both],
      {},
      judge(({ payment }) => payment === 'paid'),
    );
    expect(found.map(({ payments, customers, ruling }) => [payments, customers, ruling.outcome])).toEqual([
      [['free'], ['individual', 'business'], 'not-required'],
      [['paid'], ['individual', 'business'], 'required'],
    ]);
  });

  it('tells people from companies where the law does (the pattern of the EU)', () => {
    const found = parts(
      [both],
      {},
      judge(({ customer }) => customer === 'business'),
    );
    expect(found.map(({ payments, customers, ruling }) => [payments, customers, ruling.outcome])).toEqual([
      [['free', 'paid'], ['individual'], 'not-required'],
      [['free', 'paid'], ['business'], 'required'],
    ]);
  });

  it('never joins combinations nobody asked about', () => {
    const found = parts(
      [both],
      {},
      judge(({ payment, customer }) => payment === 'paid' && customer === 'business'),
    );
    expect(
      found.map(({ payments, customers, ruling: { outcome } }) => [payments, customers, outcome]),
    ).toEqual([
      [['free', 'paid'], ['individual'], 'not-required'],
      [['paid'], ['business'], 'required'],
    ]);
  });

  it('lets what is open for companies alone not cloud what is clear for people', () => {
    const law = lawOf(({ customer }) => ruling(customer === 'business' ? 'depends' : 'not-required'));
    expect(parts([both], {}, law).map(({ customers }) => customers)).toEqual([['individual']]);
    expect(parts([both], { customer: 'business' }, law)).toMatchObject([{ ruling: { outcome: 'depends' } }]);
    expect(parts([erp], {}, law)).toMatchObject([
      { customers: ['business'], ruling: { outcome: 'depends' } },
    ]);
  });

  it('asks the law with the offer and the situation as they are', () => {
    const asked: Facts[] = [];
    const law = lawOf((facts) => {
      asked.push(facts);
      return ruling('not-required');
    });
    parts([erp], {}, law);
    expect(asked).toEqual([
      {
        region: 'RU',
        provider: { country: 'US' },
        service: 'enterprise-software',
        payment: 'paid',
        customer: 'business',
        delivery: 'hosted',
        date: '2026-11-22',
      },
    ]);
  });
});

describe('askedOf', () => {
  it('narrows by service, payment and customer', () => {
    expect(askedOf([both, erp], { service: 'messaging', payment: 'free', customer: 'government' })).toEqual([
      {
        service: 'messaging',
        payments: ['free'],
        customers: ['government'],
        delivery: 'hosted',
        isOutlet: false,
      },
    ]);
  });

  it('drops an offer without such a plan, but never all of them', () => {
    expect(askedOf([both, erp], { payment: 'free' }).map((one) => one.service)).toEqual(['messaging']);
    expect(askedOf([erp], { payment: 'free' })).toMatchObject([{ payments: ['paid'] }]);
  });

  it('asks the law about whoever the visitor says they are, whatever the record says of the usual customer', () => {
    expect(askedOf([erp], { customer: 'individual' })).toMatchObject([{ customers: ['individual'] }]);
  });

  it('asks about a service the record does not list, open to all', () => {
    expect(askedOf([both], { service: 'e-commerce-goods' })).toEqual([
      {
        service: 'e-commerce-goods',
        payments: ['free', 'paid'],
        customers: ['individual', 'business'],
        delivery: 'goods',
        isOutlet: false,
      },
    ]);
  });

  it('takes "unknown" for no answer', () => {
    expect(askedOf([both], { payment: 'unknown', customer: 'unknown' })).toEqual(askedOf([both], {}));
  });
});

it('leaves the delivery of a service unknown where its name does not say', () => {
  const deliveries = askedOfServices(['security-software', 'software-download', 'messaging'], {});
  expect(deliveries.map(({ delivery }) => delivery)).toEqual(['unknown', 'download', 'hosted']);
});
