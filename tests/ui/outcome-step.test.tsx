// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { OutcomeStep } from '../../src/ui/outcome-step.tsx';
import { drawn, translatorFor } from './rendering.ts';

it('says what came of a letter and on which day, in the language of the page', () => {
  const step = <OutcomeStep step="sent" day="2026-10-02" />;
  expect(drawn(step).textContent).toBe('sent: 2 Oct 2026');
  expect(drawn(step, translatorFor('fa')).textContent).toBe('فرستاده شد: ۱۰ مهر ۱۴۰۵');
});
