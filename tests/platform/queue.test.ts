import { expect, it } from 'vitest';
import { createQueue } from '../../src/platform/queue.ts';

it('does one thing at a time, in the order they came, and answers each', async () => {
  const inTurn = createQueue();
  const done: string[] = [];
  const slow = inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    done.push('slow');
    return 1;
  });
  const quick = inTurn(async () => {
    done.push('quick');
    return 2;
  });
  expect(await Promise.all([slow, quick])).toEqual([1, 2]);
  expect(done).toEqual(['slow', 'quick']);
});

it('goes on after something that failed, and tells only who asked for it', async () => {
  const inTurn = createQueue();
  const bad = inTurn(async () => {
    throw new Error('broken');
  });
  const good = inTurn(async () => 'fine');
  await expect(bad).rejects.toThrow('broken');
  expect(await good).toBe('fine');
});
