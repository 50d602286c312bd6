// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Answer } from '../../src/popup/answer.tsx';
import type { AnswerActions } from '../../src/popup/answer-state.ts';
import { SettledProvider } from '../../src/popup/fold.tsx';
import { TranslationProvider } from '../../src/ui/translation.tsx';
import { translatorFor } from '../ui/rendering.ts';
import { STATES } from './states.ts';

const NO_ACTIONS = new Proxy({} as AnswerActions, { get: () => vi.fn() });

function drawAnswer(root: HTMLElement, id: string, settled: boolean): void {
  const found = STATES.find((state) => state.id === id);
  if (found?.type !== 'answer') throw new Error(`no such answer: ${id}`);
  void act(() =>
    render(
      <SettledProvider value={settled}>
        <TranslationProvider value={translatorFor('en')}>
          <Answer state={found.state} actions={NO_ACTIONS} />
        </TranslationProvider>
      </SettledProvider>,
      root,
    ),
  );
}

it('is told once, though the popup is drawn in two steps, and anew when it changes', async () => {
  const root = document.createElement('div');
  drawAnswer(root, 'over-compliance', false);
  const verdict = root.querySelector('[role=status]');
  if (verdict === null) throw new Error('there is no verdict');
  // Whatever changes in a live region is read out.
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(verdict, { subtree: true, childList: true, characterData: true, attributes: true });
  const changed = () => changes.push(...observer.takeRecords());
  drawAnswer(root, 'over-compliance', true);
  expect(changed()).toBe(0);
  expect(root.querySelector('[role=status]')).toBe(verdict);
  drawAnswer(root, 'required', true);
  expect(changed()).toBeGreaterThan(0);
  expect(root.querySelectorAll('[role=status]')).toHaveLength(1);
  expect(verdict.textContent).toContain('The law asks for this block');
});
