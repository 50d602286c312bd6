// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Say } from '../../src/ui/translation.tsx';
import { drawn, translatorFor } from './rendering.ts';

describe('Say', () => {
  it('sets each value apart, as text', () => {
    const root = drawn(<Say k="served_by" values={{ name: '<i>nginx</i>' }} />, translatorFor('fa'));
    expect(root.querySelector('bdi')?.textContent).toBe('<i>nginx</i>');
    expect(root.querySelector('i')).toBeNull();
  });

  it('fails loudly without a language', () => {
    expect(() => render(<Say k="back" />, document.createElement('div'))).toThrow('TranslationProvider');
  });
});
