import { expect, it } from 'vitest';
import { later, loadLater } from '../../src/popup/later.ts';

it('has the later views once they are loaded', async () => {
  expect(later()).toBeNull();
  const views = await loadLater();
  expect(Object.keys(views).sort()).toEqual([
    'Below',
    'LetterView',
    'RegionView',
    'ReportView',
    'letterMemory',
  ]);
  expect(later()).toBe(views);
});
