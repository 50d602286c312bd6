import { expect, it } from 'vitest';
import { lookAt, openState } from '../../src/build/state-page.ts';
import { statesPage } from './setup.ts';

const session = statesPage();

/** Words in the rows of answers that stand on more than one line, which is to say: broken within. */
const brokenWords = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!node.parentElement?.closest('.part, .pairs, .operator')) continue;
    for (const match of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(match[0]);
    }
  }
  return broken;
};

it.each(['partly-required', 'unknown-site', 'listed-regions'])(
  'breaks no word in the rows of %s where letters are twice as large, in languages with long ones',
  async (id) => {
    const { states, driver } = session();
    for (const language of ['fr', 'ru', 'tr', 'uk']) {
      await openState(states, driver, { id, type: 'answer' }, language);
      await lookAt(states, { width: 380, theme: 'light', zoom: 200 });
      await states.$$eval('details', (all) => {
        for (const details of all) details.open = true;
      });
      expect(await states.evaluate(brokenWords), language).toEqual([]);
    }
  },
);
