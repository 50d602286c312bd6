import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { dropAutomatic, mayCheckAutomatically, onPermissionChange, requestAutomatic } = await import(
  '../../src/platform/permissions.ts'
);

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

it('asks for access to all sites and gives it back', async () => {
  expect(await mayCheckAutomatically()).toBe(false);
  await requestAutomatic();
  expect(await mayCheckAutomatically()).toBe(true);
  await dropAutomatic();
  expect(await mayCheckAutomatically()).toBe(false);
});

it('hears of changes until it stops listening', () => {
  const heard = vi.fn();
  const stop = onPermissionChange(heard);
  fake.permissions.onAdded.emit({});
  fake.permissions.onRemoved.emit({});
  stop();
  fake.permissions.onAdded.emit({});
  expect(heard).toHaveBeenCalledTimes(2);
});
