// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';

const NOTICE = '<p id="notice">This service is not available in your country.</p>';

describe('check', () => {
  it('finds a notice and says how long it took', () => {
    document.body.innerHTML = NOTICE;
    const { signals, refusing, ms } = check(document);
    expect(signals?.text).toContain('not available in your country');
    expect(refusing).toContain('not available in your country');
    expect(ms).toBeGreaterThanOrEqual(0);
  });

  it('says when a page is too long to be read whole', () => {
    document.body.innerHTML = '<p>A short page.</p>';
    expect(check(document).long).toBe(false);
    document.body.innerHTML = '<p>A line of a long page.</p>'.repeat(1_000);
    expect(check(document).long).toBe(true);
  });

  it('finds a notice in the headings and dialogs of a long page', () => {
    const page = '<p>A line of a long page.</p>'.repeat(1_000);
    document.body.innerHTML = `<main><h1>This service is not available in your country</h1>${page}</main>`;
    expect(check(document).refusing).toMatch(/not available in/i);
    document.body.innerHTML = `<main>${page}</main><div role="dialog">We are not available in your country.</div>`;
    expect(check(document).refusing).toMatch(/not available in/i);
    document.body.innerHTML = `<main><h1>A heading</h1>${page}</main>`;
    expect(check(document)).toMatchObject({ signals: null, long: true });
  });

  it('finds none in a page out of sight', () => {
    document.body.innerHTML = NOTICE;
    const element = document.getElementById('notice');
    if (element) element.checkVisibility = () => false;
    expect(check(document)).toMatchObject({ signals: null, refusing: '' });
  });

  it('goes on to a notice in sight behind one that is not', () => {
    document.body.innerHTML = `${NOTICE}<p>Ihr Land wird derzeit nicht unterstützt.</p>`;
    const element = document.getElementById('notice');
    if (element) element.checkVisibility = () => false;
    expect(check(document).refusing).toContain('Ihr Land');
    expect(check(document).signals?.text).not.toContain('your country');
  });

  it('finds none in a document that breaks under it', () => {
    expect(check({} as Document).signals).toBeNull();
  });
});
