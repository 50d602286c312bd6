// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { HistoryEntry } from '../../src/history/entry.ts';
import { HistoryPage } from '../../src/history-page/history-page.tsx';
import { entry } from '../history/entry-sample.ts';
import { click, drawn, translatorFor } from '../ui/rendering.ts';

const ENTRIES = [
  entry({ day: '2026-09-01', verdict: 'not-required', company: 'chat', host: 'chat.example' }),
  entry({ day: '2026-11-02', verdict: 'required', host: 'b.example' }),
  entry({ day: '2026-11-20', verdict: 'required', company: 'chat', host: 'chat.example' }),
];

const draw = (
  entries: readonly HistoryEntry[] = ENTRIES,
  language = 'en',
  onErase = vi.fn(async () => true),
  on = true,
) =>
  drawn(
    <HistoryPage entries={entries} names={new Map([['chat', 'Chat Inc.']])} on={on} onErase={onErase} />,
    translatorFor(language),
  );
const bars = (root: HTMLElement) =>
  [...root.querySelectorAll('.bars li')].map((row) => ({
    row: row.getAttribute('data-row'),
    total: row.querySelector('b')?.textContent,
    bars: [...row.querySelectorAll('rect')].map((bar) => [bar.getAttribute('x'), bar.getAttribute('height')]),
  }));

describe('the history', () => {
  it('draws a row of bars for each verdict, on one scale', () => {
    expect(bars(draw())).toEqual([
      { row: 'required', total: '2', bars: [['22', '24']] },
      { row: 'not-required', total: '1', bars: [['2', '12']] },
    ]);
  });

  it('lets time run from the right where words do, with the digits of the language', () => {
    expect(bars(draw(ENTRIES, 'fa'))).toEqual([
      { row: 'required', total: '۲', bars: [['212', '24']] },
      { row: 'not-required', total: '۱', bars: [['232', '12']] },
    ]);
  });

  it('names the time it spans and what a full bar stands for', () => {
    const caption = (entries: readonly HistoryEntry[]) =>
      draw(entries).querySelector('figcaption')?.textContent;
    expect(caption(ENTRIES)).toBe('Sept 2026 – Nov 2026A full bar: 2 in one month.');
    expect(caption(ENTRIES.slice(0, 1))).toBe('1 Sept 2026A full bar: 1 in one day.');
  });

  it('says in a table what the picture says', () => {
    const root = draw();
    const rows = [...(root.querySelector('details')?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))).toEqual([
      ['Nov 2026', 'required', '2'],
      ['Sept 2026', 'not required', '1'],
    ]);
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('splits by kind and by company, which has its name', () => {
    const root = draw();
    click(root.querySelector('[data-by=kind]'));
    expect(bars(root).map(({ row }) => row)).toEqual(['country']);
    click(root.querySelector('[data-by=company]'));
    expect([...root.querySelectorAll('.bars .name')].map((name) => name.textContent)).toEqual([
      'Chat Inc.',
      'b.example',
    ]);
  });

  it('lists every entry, newest first, all of many on request', () => {
    const many = Array.from({ length: 60 }, (_, at) => entry({ host: `${at + 10}.example` }));
    const root = draw(many);
    const count = () => root.querySelectorAll('section:last-of-type tbody tr').length;
    expect(count()).toBe(25);
    click(root.querySelector('[data-action=all-entries]'));
    expect(count()).toBe(60);
    const listed = draw().querySelector('section:last-of-type tbody tr')?.textContent;
    expect(listed).toContain('20 Nov 2026');
    expect(listed).toContain('Chat Inc.');
    expect(listed).toContain('country or region');
  });

  it('says so where it was not erased', async () => {
    const root = draw(
      ENTRIES,
      'en',
      vi.fn(async () => false),
    );
    click(root.querySelector('[data-action=erase-history]'));
    click(root.querySelector('[data-action=erase-history-yes]'));
    await vi.waitFor(() =>
      expect(root.querySelector('[role=alert]')?.textContent).toContain('not be erased'),
    );
  });

  it('is erased after a question, and says when nothing is noted', () => {
    const onErase = vi.fn(async () => true);
    const root = draw(ENTRIES, 'en', onErase);
    click(root.querySelector('[data-action=erase-history]'));
    expect(onErase).not.toHaveBeenCalled();
    click(root.querySelector('[data-action=erase-history-yes]'));
    expect(onErase).toHaveBeenCalledOnce();
    const empty = draw([], 'en', vi.fn(), false);
    expect(empty.textContent).toContain('The history is off');
    expect(empty.querySelector('.empty')?.textContent).toBe('Nothing has been noted.');
    expect(empty.querySelector('button')).toBeNull();
  });
});
