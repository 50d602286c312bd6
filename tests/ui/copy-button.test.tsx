// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { CopyButton } from '../../src/ui/copy-button.tsx';
import { click, drawn } from './rendering.ts';

afterEach(() => vi.unstubAllGlobals());

const copying = async (writeText: (text: string) => Promise<void>) => {
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  const root = drawn(<CopyButton text="a letter" />);
  const status = () => root.querySelector('[role=status]')?.textContent ?? '';
  expect(status()).toBe('');
  click(root.querySelector('[data-action=copy]'));
  await vi.waitFor(() => expect(status()).not.toBe(''));
  return status();
};

it('copies the text to the letter, and says that it did', async () => {
  const write = vi.fn(async () => undefined);
  expect(await copying(write)).toBe('Copied');
  expect(write).toHaveBeenCalledExactlyOnceWith('a letter');
});

it('says so where the browser refuses, and what to do', async () => {
  expect(await copying(() => Promise.reject(new Error('not allowed')))).toMatch(/^Could not copy.*by hand/);
});
