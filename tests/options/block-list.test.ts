import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { readCodes } = await import('../../src/options/block-list.tsx');

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
