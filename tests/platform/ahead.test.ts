import { expect, it, vi } from 'vitest';
import { ahead, keepAhead } from '../../src/platform/ahead.ts';

it('takes up what was asked ahead, once', async () => {
  const ask = vi.fn(async () => 'now');
  void keepAhead('tab', Promise.resolve('ahead'));
  expect(await ahead('tab', ask)).toBe('ahead');
  expect(ask).not.toHaveBeenCalled();
  expect(await ahead('tab', ask)).toBe('now');
});

it('asks now for what nobody asked ahead', async () => {
  expect(await ahead('settings', async () => 'now')).toBe('now');
});

it('leaves a failure to whoever takes it up', async () => {
  void keepAhead('page', Promise.reject(new Error('no access')));
  await new Promise((resolve) => setTimeout(resolve));
  await expect(ahead('page', async () => 'now')).rejects.toThrow('no access');
});
