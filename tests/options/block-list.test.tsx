// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRules } from '../../src/cli/read-rules.ts';
import { audit } from '../../src/law/audit.ts';
import { today } from '../../src/law/days.ts';
import { packRules } from '../../src/law/packed-rules.ts';
import { REGIONS } from '../../src/law/region.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { drawn } from '../ui/rendering.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: fakeBrowser() }));
const { BlockList, readCodes } = await import('../../src/options/block-list.tsx');

describe('readCodes', () => {
  it('reads codes however a configuration writes them', () => {
    const { known, unknown } = readCodes('["ir", "CU"]; UA-43\nsy,ir');
    expect(known).toEqual(['IR', 'CU', 'UA-43', 'SY']);
    expect(unknown).toEqual([]);
  });

  it('names what is no place', () => {
    expect(readCodes('IR, XX, <script>')).toEqual({ known: ['IR'], unknown: ['XX', 'SCRIPT'] });
    expect(readCodes('')).toEqual({ known: [], unknown: [] });
  });
});

describe('a list that is judged', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says of each entry what the law asks, and for which services that depends', async () => {
    const rules = readRules();
    const { entries } = audit(REGIONS, { from: 'US', date: today() }, rules);
    const mixed = entries.find(({ verdict, depends }) => verdict === 'not-required' && depends.length > 0);
    const text = packRules(rules);
    vi.stubGlobal('fetch', async () => ({ ok: true, text: async () => text }));
    const root = drawn(<BlockList />);
    const list = root.querySelector('textarea');
    if (list === null) throw new Error('nowhere to write a list');
    void act(() => {
      list.value = `CU, BR, ${mixed?.region}`;
      list.dispatchEvent(new Event('input', { bubbles: true }));
    });
    void act(() => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }));
    });
    await vi.waitFor(() => expect(root.querySelectorAll('.judged li')).toHaveLength(3));
    const [cuba, brazil, other] = [...root.querySelectorAll('.judged li')].map((item) => item.textContent);
    // The entry stays, but not for everything: "required" alone would say too much.
    expect(cuba).toContain('required in part');
    expect(cuba).toContain('Not required for:');
    // Free for most services, open for some: an answer that left those out would say too much.
    expect(other).toMatch(/not required.*it depends: /);
    expect(brazil).not.toContain('it depends');
  });

  it('says so where the list has no codes', async () => {
    vi.stubGlobal('fetch', async () => ({ ok: true, text: async () => packRules(readRules()) }));
    const root = drawn(<BlockList />);
    const told = () => root.querySelector('[role=status]')?.textContent;
    expect(told()).toBe('');
    void act(() => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }));
    });
    await vi.waitFor(() => expect(told()).toContain('No codes found'));
    const list = root.querySelector('textarea');
    if (list === null) throw new Error('no list');
    void act(() => {
      list.value = 'ZZ';
      list.dispatchEvent(new Event('input', { bubbles: true }));
    });
    void act(() => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }));
    });
    await vi.waitFor(() => expect(told()).toContain('ZZ'));
    expect(told()).not.toContain('No codes found');
  });
});
