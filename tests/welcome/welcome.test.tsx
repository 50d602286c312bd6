// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { click, drawn } from '../ui/rendering.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { Welcome } = await import('../../src/welcome/welcome.tsx');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

const kept = () => vi.fn(async () => true);
const draw = (onRegion = kept()) =>
  drawn(<Welcome region={null} language={null} onRegion={onRegion} onLanguage={kept()} />);

describe('the welcome page', () => {
  it('sets a region from the list, and says so', () => {
    const onRegion = kept();
    const root = draw(onRegion);
    const pick = root.querySelector('[data-action=pick-region]');
    if (pick) click(pick);
    click(root.querySelector('.regions [data-region=IR]'));
    expect(onRegion).toHaveBeenCalledExactlyOnceWith('IR');
    expect(root.querySelector('.is-set')?.textContent).toContain('Iran');
  });

  it('says so where the region was not kept, and does not call it set', async () => {
    const root = draw(vi.fn(async () => false));
    click(root.querySelector('[data-action=pick-region]'));
    click(root.querySelector('.regions [data-region=IR]'));
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')).not.toBeNull());
    expect(root.querySelector('.is-set')).toBeNull();
  });

  it('says so where the language was not kept, which goes back', async () => {
    const root = drawn(
      <Welcome region={null} language={null} onRegion={kept()} onLanguage={async () => false} />,
    );
    const select = root.querySelector('select');
    if (select === null) throw new Error('no list of languages');
    select.value = 'fa';
    void act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(root.querySelector('.language [role=alert]')).not.toBeNull());
    expect(select.value).toBe('');
  });

  it('asks for access only when its one button is pressed', async () => {
    const root = draw();
    await vi.waitFor(() => expect(root.querySelector('[data-action=automatic]')).not.toBeNull());
    expect(fake.granted.size).toBe(0);
    click(root.querySelector('[data-action=automatic]'));
    await vi.waitFor(() => expect([...fake.granted]).toEqual(['*://*/*']));
  });

  it('says what becomes of what it sees, and what it cannot do', () => {
    const text = draw().textContent;
    for (const words of [
      'no network request',
      'private windows',
      'not legal advice',
      'does not hide where you are',
    ])
      expect(text).toContain(words);
  });
});
