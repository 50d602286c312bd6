// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Explanation } from '../../src/explain/explanation.ts';
import type { Draft } from '../../src/letter/draft.ts';
import { LetterView } from '../../src/popup/letter-view.tsx';
import { click, drawn, translatorFor } from '../ui/rendering.ts';
import { fakeLetterMemory } from './fake-letter-memory.ts';
import { STATES } from './states.ts';

const state = STATES.find(({ id }) => id === 'over-compliance');
if (state?.type !== 'answer') throw new Error('needs an answer');
const { explanation } = state.state;
const { host } = explanation;

const draw = ({
  language = 'en',
  memory = null as ReturnType<typeof fakeLetterMemory>['memory'] | null,
  about = explanation as Explanation,
} = {}) =>
  drawn(
    <LetterView
      explanation={about}
      loadEnglish={async () => translatorFor('en')}
      memory={memory}
      onBack={() => undefined}
    />,
    translatorFor(language),
  );
const body = (root: HTMLElement) =>
  root.querySelector<HTMLTextAreaElement>('textarea:not(.subject)')?.value ?? '';
const write = (root: HTMLElement, text: string) => {
  const field = root.querySelector<HTMLTextAreaElement>('textarea:not(.subject)');
  if (!field) throw new Error('no letter');
  void act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};

describe('the letter', () => {
  it('goes to the address on record and cites what applies', () => {
    const root = draw();
    expect(root.textContent).toContain('legal@chat.example');
    expect(body(root)).toContain('31 CFR 560.540(a)(1)');
    expect(body(root)).toContain('not legal advice');
  });

  it('is written anew for another writer', () => {
    const root = draw();
    const visitor = body(root);
    write(root, 'Dear all');
    expect(root.querySelector<HTMLAnchorElement>('a.button')?.href).toContain('Dear%20all');
    click(root.querySelector('[data-variant=journalist]'));
    expect(body(root)).not.toBe(visitor);
    expect(body(root)).not.toBe('Dear all');
  });

  it('is to be pasted where it is too long for a link, and says so', () => {
    const root = draw();
    write(root, 'Dear all');
    expect(root.textContent).not.toContain('too long for a mail link');
    write(root, 'Dear all '.repeat(300));
    expect(root.textContent).toContain('too long for a mail link');
    expect(root.querySelector<HTMLAnchorElement>('a.button')?.href).not.toContain('body=');
  });

  it('is English for the company, with the visitor’s language beside it', async () => {
    const root = draw({ language: 'fa' });
    await vi.waitFor(() => expect(body(root)).toContain('As I read the rules'));
    expect(root.querySelector<HTMLTextAreaElement>('textarea:not(.subject)')?.dir).toBe('ltr');
    expect(root.querySelector('.own-letter')?.textContent).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('the subject', () => {
  it('stays one line, whatever is typed or pasted', () => {
    const root = draw();
    const field = root.querySelector<HTMLTextAreaElement>('textarea.subject');
    if (!field) throw new Error('no subject');
    const typed = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    field.dispatchEvent(typed);
    expect(typed.defaultPrevented).toBe(true);
    void act(() => {
      field.value = 'Dear all\r\n  Bcc: somebody@mail.example';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(field.value).toBe('Dear all Bcc: somebody@mail.example');
    const mail = root.querySelector<HTMLAnchorElement>('a.button')?.href ?? '';
    expect(mail).toContain('subject=Dear%20all%20Bcc');
  });
});

describe('a draft', () => {
  it('is kept with every change and there again, for its writer alone', async () => {
    const { memory, drafts } = fakeLetterMemory();
    const first = draw({ memory });
    write(first, 'Dear all');
    expect([...drafts.keys()]).toEqual([`${host} visitor`]);
    const again = draw({ memory });
    await vi.waitFor(() => expect(body(again)).toBe('Dear all'));
    expect(again.querySelector('.outdated')).toBeNull();
    click(again.querySelector('[data-variant=journalist]'));
    expect(body(again)).not.toBe('Dear all');
  });

  it('goes when the letter is as it was written, by starting over or by hand, and comes back with undo', () => {
    const { memory, drafts } = fakeLetterMemory();
    const root = draw({ memory });
    const written = body(root);
    write(root, 'Dear all');
    write(root, written);
    expect(drafts.size).toBe(0);
    write(root, 'Dear all');
    click(root.querySelector('[data-action=start-over]'));
    expect(body(root)).toBe(written);
    expect(drafts.size).toBe(0);
    click(root.querySelector('[data-action=undo]'));
    expect(body(root)).toBe('Dear all');
    expect(drafts.size).toBe(1);
  });

  it('that the browser has no room for is not said to be kept', async () => {
    const root = draw({ memory: fakeLetterMemory([], [], true).memory });
    write(root, 'Dear all');
    await vi.waitFor(() => expect(root.querySelector('.kept')?.textContent).toContain('could not be kept'));
  });

  it('of a ruling that changed says so, and leaves only after a choice', async () => {
    const { memory, drafts } = fakeLetterMemory();
    write(draw({ memory }), 'You may serve us');
    const about = { ...explanation, verdict: 'required', headline: 'required', parts: [] } as const;
    const root = draw({ memory, about });
    await vi.waitFor(() => expect(root.querySelector('.outdated')).not.toBeNull());
    expect(body(root)).toBe('You may serve us');
    expect(root.querySelector('[data-action=copy]')).toBeNull();
    click(root.querySelector('[data-action=keep-draft]'));
    expect(root.querySelector('[data-action=copy]')).not.toBeNull();

    const later = draw({ memory, about });
    await vi.waitFor(() => expect(body(later)).toBe('You may serve us'));
    expect(later.querySelector('.outdated')).toBeNull();

    const back = draw({ memory });
    await vi.waitFor(() => expect(back.querySelector('.outdated')).not.toBeNull());
    click(back.querySelector('[data-action=take-new]'));
    expect(body(back)).toContain('31 CFR 560.540(a)(1)');
    expect(drafts.size).toBe(0);
  });

  it('stands the next day without a word, though the letter bears the day', async () => {
    const { memory } = fakeLetterMemory();
    const first = draw({ memory });
    click(first.querySelector('[data-variant=journalist]'));
    write(first, 'Dear press office');
    const next = draw({ memory, about: { ...explanation, date: '2026-11-23' } });
    click(next.querySelector('[data-variant=journalist]'));
    await vi.waitFor(() => expect(body(next)).toBe('Dear press office'));
    expect(next.querySelector('.outdated')).toBeNull();
  });

  it('stays as it was typed where what was kept is read only after that', async () => {
    const { memory } = fakeLetterMemory();
    write(draw({ memory }), 'Kept');
    const kept = await memory.readDraft(host, 'visitor');
    let answer: (kept: Draft | null) => void = () => undefined;
    const reading = new Promise<Draft | null>((resolve) => {
      answer = resolve;
    });
    const root = draw({ memory: { ...memory, readDraft: () => reading } });
    write(root, 'Typed');
    await act(async () => {
      answer(kept);
      await reading;
    });
    expect(body(root)).toBe('Typed');
  });

  it.each([
    ['ends no line in its subject', false],
    ['lets an input method take what was typed', true],
  ])('by Enter %s', (_, isComposing) => {
    const subject = draw().querySelector('textarea.subject');
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing,
      bubbles: true,
      cancelable: true,
    });
    subject?.dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(!isComposing);
  });

  it('is not kept in a private window, and nothing there asks what came of it', () => {
    const root = draw();
    write(root, 'Dear all');
    expect(root.querySelector('[data-outcome]')).toBeNull();
    expect(root.querySelector('.kept')?.textContent).not.toContain('kept on this device');
  });
});

describe('what came of a letter', () => {
  it('is noted with the day, shown again, and taken back', async () => {
    const { memory, outcomes } = fakeLetterMemory();
    const first = draw({ memory });
    click(first.querySelector('[data-outcome=sent]'));
    expect(outcomes.get(host)).toEqual({ host, day: explanation.date, steps: { sent: explanation.date } });
    const again = draw({ memory });
    const sent = () => again.querySelector('[data-outcome=sent]');
    await vi.waitFor(() => expect(sent()?.getAttribute('aria-pressed')).toBe('true'));
    expect(sent()?.textContent).toBe('sent: 22 Nov 2026');
    click(sent());
    expect(outcomes.size).toBe(0);
  });

  it('says in words that the browser did not take it, and does not show it as noted', async () => {
    const root = draw({ memory: fakeLetterMemory([], [], true).memory });
    const sent = () => root.querySelector('[data-outcome=sent]');
    click(sent());
    await vi.waitFor(() => expect(root.textContent).toContain('This could not be saved.'));
    expect(sent()?.getAttribute('aria-pressed')).toBe('false');
  });
});
