// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/ui/save-file.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('hands a text over under its name, and lets go of it once browsers have had time to read it', async () => {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:own';
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  const clicked: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this);
  });
  saveFile('letter.txt', 'Guten Tag, سلام', 'text/plain');
  expect(clicked.map(({ href, download }) => [href, download])).toEqual([['blob:own', 'letter.txt']]);
  expect(blobs[0]?.type).toBe('text/plain;charset=utf-8');
  expect(await blobs[0]?.text()).toBe('Guten Tag, سلام');
  vi.advanceTimersByTime(5_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(6_000);
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:own');
});
