import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/notice/page.ts';
import { pointsAt, pointsOfPage } from '../../src/notice/points.ts';
import type { Signals } from '../../src/notice/signals.ts';
import { signalsOf } from './signals-of.ts';

const points = (text: string, over: Partial<Signals> = {}) => pointsAt(pageOf(signalsOf(text, over)), 0);
const FILLER = 'The sea was calm that day.\n';

describe('points of a sentence', () => {
  it('are given for a refusal in the visitor’s place, most where somebody is spoken to', () => {
    expect(points('We had a fine day.')).toBe(0);
    expect(points('The weather of your country.')).toBe(0);
    expect(points('We have blocked this country.')).toBe(points('Blocked in this country.') + 0.5);
  });

  it('are taken back by doubt, and by others who are spoken of', () => {
    const refusal = points('This is not available in your country.');
    expect(points('This may not be available in your country.')).toBeLessThanOrEqual(refusal - 2.5);
    expect(points('Some of it is blocked in this country.')).toBeLessThan(
      points('It is blocked in this country.') - 2,
    );
  });

  it('are taken back where a block is got round, or a visitor declares something', () => {
    expect(points('VPN access is blocked, bypass it.')).toBe(
      points('VPN access is blocked, leave it.') - 2.5,
    );
    expect(points('I understand that we have blocked your country.')).toBe(
      points('We have blocked your country.') - 2,
    );
  });

  it('are taken back in help with a connection that asks to switch a VPN off', () => {
    const request = 'Please turn off the VPN.';
    expect(points(`${request}\nThe wifi is weak.`)).toBe(points(`${request}\nThe sea is calm.`) - 2);
  });

  it('are given for a site closed to Europe over its law on personal data, in few words or to somebody', () => {
    const closed = (why: string) => points(`${why}, the site is closed to readers in Europe.`);
    expect(closed('Due to the GDPR')).toBeGreaterThan(closed('Due to the storm') + 1);
    // The law is Europe's: who is elsewhere is not closed out by it.
    expect(points('Due to the GDPR, the site is closed to readers at night.')).toBeLessThan(
      closed('Due to the GDPR') - 1,
    );
    // Those spoken of are the ones who are there, so they are no others.
    expect(points('Due to the GDPR, the site is closed to users in Europe.')).toBeGreaterThan(0);
    const news = `Due to the GDPR, the site is closed to readers in Europe.\n${FILLER.repeat(8)}`;
    expect(points(news)).toBeLessThanOrEqual(0);
    expect(points(news.replace('the site', 'our site'))).toBeGreaterThan(0);
  });

  it('are given for a VPN that somebody is asked to switch off in the sentence after', () => {
    const told = 'You seem to be behind a proxy.';
    expect(points(`${told} Turn it off and try again.`)).toBeGreaterThan(points(`${told} The sea is calm.`));
  });

  it('are given for access from a country that a short answer names', () => {
    expect(points('Access from Peru is restricted.')).toBeGreaterThan(
      points('Access to Peru is restricted.'),
    );
    // What is brought from there is not access.
    expect(points('Fruit from Peru is restricted.')).toBe(points('Fruit is restricted.'));
  });

  it('are given for sanctions right beside what cannot be had', () => {
    const named = 'Peru is subject to sanctions.';
    expect(points(`${named} Access is not permitted.`)).toBeGreaterThan(points(`${named} The sea is calm.`));
    expect(points(`${named} Access may not be permitted.`)).toBe(points(`${named} The sea is calm.`));
    const long = FILLER.repeat(30);
    expect(points(`${named} Access is not permitted.\n${long}`)).toBe(points(`${named}\n${long}`));
  });

  it('are fewer for a policy that lists places', () => {
    const closed = 'Due to sanctions we are unable to serve';
    expect(points(`${closed} Cuba, Iran, Syria, Sudan and Belarus.`)).toBe(points(`${closed} Cuba.`) - 1);
  });

  it('are not given for a law that only bounds', () => {
    expect(points('This page is blocked for legal reasons.')).toBeGreaterThan(
      points('This page is only in English for legal reasons.'),
    );
  });

  it('are given for sanctions on a tiny page, and fewer in a longer text', () => {
    const refusal = 'Payment blocked due to sanctions.';
    expect(points(refusal)).toBeGreaterThan(points(`${refusal}\n${FILLER.repeat(30)}`));
  });

  it('ask a sentence among others to be brief when it tells of a block by a state', () => {
    const told = 'Access to this site was blocked by order of the court';
    const among = (sentence: string) => points(`${sentence}.\n${FILLER.repeat(30)}`);
    expect(among(told)).toBeGreaterThanOrEqual(3);
    expect(among(`${told}${' once more'.repeat(25)}`)).toBeLessThan(3);
  });

  it('take those who are in a named region for the visitor where "we" speak of them', () => {
    expect(points('We do not serve customers in Iran.')).toBeGreaterThanOrEqual(2);
    expect(points('We do not support users from Syria.')).toBeGreaterThanOrEqual(1.5);
    expect(points('We do not deliver to Syria.')).toBeLessThan(1);
    expect(points('Customers in Iran do not have such access.')).toBeLessThan(1);
    expect(points('Вход с территории Ирана запрещён.', { language: 'ru' })).toBeGreaterThanOrEqual(2);
  });

  it('are fewer for an item of a list and for a question, more for a heading', () => {
    const words = 'Not available in your region';
    expect(points(`- ${words}`)).toBe(points(words) - 2.5);
    expect(points(`> - ${words}`)).toBe(points(words) - 2.5);
    expect(points(`${words}?`)).toBe(points(words) - 2);
    expect(points(words, { headings: [words] })).toBe(points(words) + 1);
  });

  it('are none beyond the last sentence', () => {
    expect(pointsAt(pageOf(signalsOf('')), 3)).toBe(0);
  });
});

describe('points of a page', () => {
  const page = (text: string, over: Partial<Signals> = {}) => pointsOfPage(pageOf(signalsOf(text, over)));

  it('fall with its length', () => {
    const lengths = [1, 40, 100, 200].map((times) => page(FILLER.repeat(times)));
    expect(lengths).toEqual([1, 0, -0.5, -1]);
  });

  it('rise with a status or an address that refuses, and fall with one that failed', () => {
    expect(page('x', { status: 403 })).toBe(2);
    expect(page('x', { status: 451, addressKind: 'refusal' })).toBe(3);
    expect(page('x', { status: 503 })).toBe(-0.5);
  });
});
