import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/notice/page.ts';
import { isOrder, tellsOfStateBlock } from '../../src/notice/state-block.ts';
import { signalsOf } from './signals-of.ts';

const FILLER = 'The sea was calm that day. ';
const TOLD = 'Access to this site was blocked by order of the court';
const tells = (text: string) => tellsOfStateBlock(pageOf(signalsOf(text)), 0);

describe('a sentence that tells of a block by a state', () => {
  it('refuses a site by order of an authority', () => {
    expect(tells(`${TOLD}.`)).toBe(true);
    expect(tells('Access to this site was granted by order of the court.')).toBe(false);
    expect(tells('Access to this site was blocked.')).toBe(false);
    expect(tells('If a site that you visit was blocked by order of the court, you should ask.')).toBe(false);
  });

  it('is brief among others, and as long as it likes where it is most of the page', () => {
    const long = `${TOLD}${' once more'.repeat(60)}.`;
    expect(tells(`${TOLD}.\n${FILLER.repeat(30)}`)).toBe(true);
    expect(tells(`${long}\n${FILLER.repeat(60)}`)).toBe(false);
    expect(tells(`${long}\nOk.`)).toBe(true);
  });

  it('stands on a page that is no longer than block pages are', () => {
    expect(tells(`${TOLD}.\n${FILLER.repeat(100)}`)).toBe(false);
  });

  it('may leave the site and its register to the sentence beside it on a tiny page', () => {
    const page = 'Distribution is prohibited.\nThis site is on the list of a government authority.';
    expect(tells(page)).toBe(true);
    expect(tells(`${page}\n${FILLER.repeat(30)}`)).toBe(false);
    expect(tells('Distribution is prohibited.\nThis site is great.\nAsk a government authority.')).toBe(
      false,
    );
  });

  it('may be an order alone', () => {
    const order = 'Blocked by order of the ministry.';
    const isAlone = (text: string) => isOrder(pageOf(signalsOf(text)));
    expect(tells(order)).toBe(true);
    expect(isAlone(order)).toBe(true);
    expect(tells(`${order}\nGo home.`)).toBe(false);
    expect(isAlone(`${order}\nGo home.`)).toBe(false);
    expect(isAlone('Blocked in your country by order of the ministry.')).toBe(false);
  });

  it('is none where there is none', () => {
    expect(tellsOfStateBlock(pageOf(signalsOf('')), 3)).toBe(false);
  });
});
