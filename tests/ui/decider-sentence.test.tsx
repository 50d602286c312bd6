// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { DECIDERS } from '../../src/companies/company.ts';
import { DeciderSentence } from '../../src/ui/decider-sentence.tsx';
import { drawn, translatorFor } from './rendering.ts';

it('has a sentence of its own for each who can decide', () => {
  const sentences = DECIDERS.map(
    (decider) =>
      drawn(<DeciderSentence decider={decider} name="Example" />, translatorFor('en')).textContent ?? '',
  );
  expect(new Set(sentences).size).toBe(DECIDERS.length);
  expect(sentences[DECIDERS.indexOf('site')]).toBe('Example made this block itself.');
  expect(sentences[DECIDERS.indexOf('state')]).toContain('not Example');
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/);
});
