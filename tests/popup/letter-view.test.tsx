// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { LetterView } from '../../src/popup/letter-view.tsx';
import { click, drawn, translatorFor } from '../ui/rendering.ts';
import { STATES } from './states.ts';

const state = STATES.find(({ id }) => id === 'over-compliance');
if (state?.type !== 'answer') throw new Error('needs an answer');
const { explanation } = state.state;

const draw = (language = 'en') =>
  drawn(
    <LetterView
      explanation={explanation}
      loadEnglish={async () => translatorFor('en')}
      onBack={() => undefined}
    />,
    translatorFor(language),
  );
const body = (root: HTMLElement) => root.querySelector('textarea')?.value ?? '';

describe('the letter', () => {
  it('goes to the address on record and cites what applies', () => {
    const root = draw();
    expect(root.textContent).toContain('legal@chat.example');
    expect(body(root)).toContain('31 CFR 560.540(a)(1)');
    expect(body(root)).toContain('not legal advice');
  });

  it('is written anew for another writer, and keeps what was changed until then', () => {
    const root = draw();
    const visitor = body(root);
    const field = root.querySelector('textarea');
    if (!field) throw new Error('no letter');
    void act(() => {
      field.value = 'Dear all';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(root.querySelector<HTMLAnchorElement>('a.button')?.href).toContain('Dear%20all');
    click(root.querySelector('[data-variant=journalist]'));
    expect(body(root)).not.toBe(visitor);
    expect(body(root)).not.toBe('Dear all');
  });

  it('is English for the company, with the visitor’s language beside it', async () => {
    const root = draw('fa');
    await vi.waitFor(() => expect(body(root)).toContain('As I read the rules'));
    expect(root.querySelector('textarea')?.dir).toBe('ltr');
    expect(root.querySelector('.own-letter')?.textContent).toMatch(/\p{Script=Arabic}/u);
  });
});
