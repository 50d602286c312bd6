import { expect, it } from 'vitest';
import { translatorFor } from '../../src/cli/explain.ts';
import { DECIDERS } from '../../src/companies/company.ts';
import { deciderLine } from '../../src/explain/decider-line.ts';
import { writeLine } from '../../src/explain/line.ts';

it('is a sentence of its own for each who can decide', () => {
  const english = translatorFor('en');
  const sentences = DECIDERS.map((decider) => writeLine(deciderLine(decider, 'Example'), english));
  expect(new Set(sentences).size).toBe(DECIDERS.length);
  expect(sentences[DECIDERS.indexOf('site')]).toBe('Example made this block itself.');
  expect(sentences[DECIDERS.indexOf('state')]).toContain('not Example');
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/);
});
