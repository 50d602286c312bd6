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

it('lets the buttons stick to the end of the window only where they leave room for the answer', async () => {
  const { states, driver } = session();
  await openState(states, driver, { id: 'partly-required', type: 'answer' }, 'ru');
  const below = () =>
    states.evaluate(
      () => (document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0) - innerHeight,
    );
  for (const width of [320, 400]) {
    await lookAt(states, { width, theme: 'light' });
    expect(await below(), `${width} px`).toBe(0);
    await lookAt(states, { width, theme: 'light', zoom: 200 });
    expect(await below(), `${width} px, text at 200 %`).toBeGreaterThan(0);
  }
  // As a browser zooms: fewer pixels, each larger.
  await lookAt(states, { width: 200, height: 300, theme: 'light' });
  expect(await below()).toBeGreaterThan(0);
});
