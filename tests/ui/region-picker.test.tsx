// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { foldForSearch, namedRegions, RegionPicker } from '../../src/ui/region-picker.tsx';
import { click, drawn, translatorFor } from './rendering.ts';

const codes = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-region]')].map((button) => button.dataset.region);

function search(root: HTMLElement, words: string): void {
  const input = root.querySelector('input');
  if (!input) throw new Error('no search field');
  void act(() => {
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the list of regions', () => {
  it('names every region, no code left bare, in every language', () => {
    for (const { id } of LANGUAGES) {
      const named = namedRegions(translatorFor(id));
      expect(named).toHaveLength(256);
      expect(named.filter(({ name, code }) => name === code)).toEqual([]);
    }
  });

  it('lets somebody in Kosovo say so', () => {
    const onChoose = vi.fn();
    const root = drawn(<RegionPicker chosen={null} onChoose={onChoose} />, translatorFor('tr'));
    search(root, 'kosova');
    click(root.querySelector('[data-region=XK]'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('XK');
  });

  it('finds by the name in the language, the English name and the code', () => {
    const root = drawn(<RegionPicker chosen={null} onChoose={vi.fn()} />, translatorFor('fa'));
    for (const words of ['ایران', 'iran', 'IR', 'ايران']) {
      search(root, words);
      expect(codes(root), words).toContain('IR');
    }
    search(root, 'کریمه');
    expect(codes(root)).toEqual(['UA-43']);
    search(root, 'no such place');
    expect(codes(root)).toEqual([]);
    expect(root.querySelector('[role=status]')).not.toBeNull();
  });

  it('takes the first on Enter, but not the Enter that ends the writing of a word', () => {
    const onChoose = vi.fn();
    const root = drawn(<RegionPicker chosen={null} onChoose={onChoose} />, translatorFor('zh_CN'));
    const enter = (isComposing: boolean) =>
      void root
        .querySelector('input')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true }));
    search(root, 'iran');
    enter(true);
    expect(onChoose).not.toHaveBeenCalled();
    enter(false);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('IR');
  });

  it('offers first the places most often turned away', () => {
    const root = drawn(<RegionPicker chosen="IR" onChoose={vi.fn()} />);
    const lists = [...root.querySelectorAll<HTMLElement>('.regions')];
    expect(lists.some((list) => codes(list).includes('UA-43') && codes(list).length < 20)).toBe(true);
    expect(root.querySelector('[data-region=IR]')?.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('foldForSearch', () => {
  it('passes over accents, marks and the two ways to write Persian letters', () => {
    expect(foldForSearch('Côte d’Ivoire')).toBe(foldForSearch('cote d’ivoire'));
    expect(foldForSearch('كريمه')).toBe(foldForSearch('کریمه'));
  });
});
