import { afterEach, expect, it, vi } from 'vitest';
import { runMain } from '../../src/build/run-main.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.stdout.removeAllListeners('error');
  process.exitCode = 0;
});

it('tells what went wrong in its own words, without a stack, and fails', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await runMain(() => Promise.reject(new Error('src/law/rules/us/iran.json rules[3].from: must be a day')));
  expect(said.mock.calls).toEqual([['src/law/rules/us/iran.json rules[3].from: must be a day\n']]);
  expect(process.exitCode).toBe(1);
  await runMain(() => {
    throw new Error('at once');
  });
  expect(said).toHaveBeenLastCalledWith('at once\n');
});

it('ends without a word when nobody reads on', async () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  await runMain(() => undefined);
  process.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(exit).toHaveBeenCalledOnce();
  expect(() => process.stdout.emit('error', new Error('disk full'))).toThrow('disk full');
});
