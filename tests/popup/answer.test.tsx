// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { LANGUAGES } from '../../src/messages/languages.ts';
import { Answer } from '../../src/popup/answer.tsx';
import { SettledProvider } from '../../src/popup/fold.tsx';
import { loadLater } from '../../src/popup/later.ts';
import { buttonSaying, click, drawn, translatorFor } from '../ui/rendering.ts';
import { fakeActions } from './fake-actions.ts';
import { STATES } from './states.ts';

await loadLater();

const answers = STATES.flatMap((state) =>
  state.type === 'answer' ? [[state.id, state.state] as const] : [],
);
const stateOf = (id: string) => {
  const found = answers.find(([one]) => one === id);
  if (!found) throw new Error(`no such state: ${id}`);
  return found[1];
};
const draw = (id: string, asked = fakeActions()) => drawn(<Answer state={stateOf(id)} actions={asked} />);

const KEYS = Object.keys(messages).filter((key) => key.includes('_'));

describe.each(LANGUAGES.map(({ id }) => id))('every state in %s', (id) => {
  const translator = translatorFor(id);

  it.each(answers)('%s: one headline, no key and no hole left in the text', (_, state) => {
    const root = drawn(<Answer state={state} actions={fakeActions()} />, translator);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    const text = root.textContent ?? '';
    expect(KEYS.filter((key) => new RegExp(`\\b${key}\\b`).test(text))).toEqual([]);
    expect(text).not.toMatch(/\$\w+\$|undefined|null|NaN|\[object/);
  });
});

describe('the answer', () => {
  it('says that its rules were not looked at for half a year, and only then', () => {
    const said = (id: string) => draw(id).textContent?.includes(messages.law_is_old.message);
    expect(said('old-law')).toBe(true);
    expect(said('over-compliance')).toBe(false);
  });

  it('leaves what stands below the fold of a notice out of the first picture', () => {
    const first = (id: string) =>
      drawn(
        <SettledProvider value={false}>
          <Answer state={stateOf(id)} actions={fakeActions()} />
        </SettledProvider>,
      );
    expect(first('over-compliance').querySelector('.parts')).not.toBeNull();
    expect(first('over-compliance').querySelector('.words, .folded, .page-settings')).toBeNull();
    expect(draw('over-compliance').querySelectorAll('.words, .folded, .page-settings')).not.toHaveLength(0);
    // Nothing else fills the popup where there is no notice.
    expect(first('nothing-found').querySelector('.page-settings')).not.toBeNull();
  });

  it('says it is no legal advice wherever it says what the law asks', () => {
    for (const [id, { explanation }] of answers) {
      if (explanation.region === null || explanation.headline === 'nothing-found') continue;
      expect(draw(id).querySelector('.verdict')?.textContent, id).toContain('not legal advice');
    }
  });

  it('links every citation that has an address, out of the extension and without a trace', () => {
    const links = [...draw('over-compliance').querySelectorAll<HTMLAnchorElement>('a[href^="http"]')];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.rel).toContain('noreferrer');
      expect(link.target).toBe('_blank');
    }
  });

  it('isolates host and citations from the direction of the sentence', () => {
    const root = draw('over-compliance');
    expect(root.querySelector('header bdi')?.textContent).toBe('app.chat.example');
    for (const citation of root.querySelectorAll('.citations a'))
      expect(citation.querySelector('bdi')).not.toBeNull();
  });

  it('shows what the company did last before what it did first', () => {
    const state = stateOf('over-compliance');
    const [claim] = state.explanation.claims;
    if (claim === undefined) throw new Error('needs a claim');
    const claims = ['First.', 'Second.', 'Third.'].map((what) => ({
      ...claim,
      restriction: { ...claim.restriction, what },
    }));
    const explanation = { ...state.explanation, claims };
    const root = drawn(<Answer state={{ ...state, explanation }} actions={fakeActions()} />);
    const said = [...root.querySelectorAll('.claim > p:first-child')].map(({ textContent }) => textContent);
    expect(said).toEqual(['Third.', 'Second.', 'First.']);
  });

  it('says how sure it is only of what it can tell', () => {
    const line = (id: string) => draw(id).querySelector('.verdict small')?.textContent;
    expect(line('over-compliance')).toContain('Fairly sure');
    expect(line('cannot-tell')).toBe('law checked 20 Nov 2026not legal advice');
    expect(line('denied')).toBe('not legal advice');
  });

  it('marks a claim that nothing has confirmed for long, and no other', () => {
    expect(draw('on-record-in-part').querySelector('.claim b')?.textContent).toContain('May 2012');
    expect(draw('over-compliance').querySelector('.claim b')).toBeNull();
    const state = stateOf('on-record-in-part');
    const claims = state.explanation.claims.map((claim) => ({ ...claim, lasting: false }));
    const over = { ...state, explanation: { ...state.explanation, claims } };
    const root = drawn(<Answer state={over} actions={fakeActions()} />);
    expect(root.querySelectorAll('.claim').length).toBeGreaterThan(0);
    expect(root.querySelector('.claim b')).toBeNull();
  });

  it('shows page words as text, whatever they are', () => {
    const state = stateOf('over-compliance');
    const { explanation } = state;
    if (explanation.notice === null) throw new Error('needs a notice');
    const quote = '<img src=x onerror=alert(1)>\u202e';
    const root = drawn(
      <Answer
        state={{ ...state, explanation: { ...explanation, notice: { ...explanation.notice, quote } } }}
        actions={fakeActions()}
      />,
    );
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('blockquote')?.textContent).toBe(quote);
  });

  it('asks in place, and a second tap takes the answer back', () => {
    const asked = fakeActions();
    const root = draw('partly-required', asked);
    click(buttonSaying(root, /^for a company$/));
    expect(asked.onAnswer).toHaveBeenLastCalledWith({ payment: 'paid', customer: 'business' });
    click(buttonSaying(root, /^paid$/));
    expect(asked.onAnswer).toHaveBeenLastCalledWith({});
  });

  it('offers many services as a list', () => {
    const asked = fakeActions();
    const root = draw('unknown-site', asked);
    expect(root.querySelectorAll('select option').length).toBeGreaterThan(5);
  });

  it('lets the visitor say what we did not see, without claiming more than they say', () => {
    const asked = fakeActions();
    const root = draw('nothing-found', asked);
    click(buttonSaying(root, /I am blocked here/));
    click(buttonSaying(root, /names sanctions/));
    expect(asked.onSay).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'sanctions', quote: '', lawsNamed: [], regions: [] }),
    );
  });

  it('offers a letter where the law is the matter, a report wherever something was seen', () => {
    expect(
      buttonSaying(draw('over-compliance').querySelector('footer') ?? document, /Write to Example Chat/),
    ).toBeDefined();
    expect(buttonSaying(draw('required'), /keep open/)).toBeDefined();
    expect(buttonSaying(draw('state-block'), /Write|keep open/)).toBeUndefined();
    expect(buttonSaying(draw('state-block'), /^Report$/)).toBeDefined();
    expect(draw('nothing-found').querySelector('footer')).toBeNull();
  });

  it('draws parts of one service with one answer as one line', () => {
    const state = stateOf('over-compliance');
    const [part] = state.explanation.parts;
    if (!part) throw new Error('needs a part');
    const parts = [
      { ...part, customers: ['individual'] as const },
      { ...part, customers: ['business'] as const },
    ];
    const root = drawn(
      <Answer state={{ ...state, explanation: { ...state.explanation, parts } }} actions={fakeActions()} />,
    );
    expect(root.querySelectorAll('.part')).toHaveLength(1);
    expect(root.querySelector('.part')?.textContent).not.toMatch(/for people|for companies/);
  });

  it('shows the rest of a long list when asked', () => {
    const root = draw('partly-required');
    const before = root.querySelectorAll('.part').length;
    click(buttonSaying(root, /Show all 7/));
    expect(root.querySelectorAll('.part').length).toBe(7);
    expect(before).toBeLessThan(7);
  });

  it('never shows what the region would decide before there is one', () => {
    const root = draw('region-not-set');
    expect(root.querySelector('h1')?.textContent).toBe('Where are you?');
    expect(root.querySelector('footer')).toBeNull();
  });
});
