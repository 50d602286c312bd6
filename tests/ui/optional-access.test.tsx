// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { OptionalAccess } from '../../src/platform/permissions.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { click, drawn } from './rendering.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { useOptionalAccess } = await import('../../src/ui/optional-access.tsx');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

function Shown({ access }: { access: OptionalAccess }) {
  const { on, refused, turnOn, turnOff } = useOptionalAccess(access);
  return (
    <>
      <p>{`on ${on}, refused ${refused}`}</p>
      <button type="button" class="on" onClick={turnOn} />
      <button type="button" class="off" onClick={turnOff} />
    </>
  );
}

const access = (over: Partial<OptionalAccess> = {}): OptionalAccess => ({
  isGranted: async () => false,
  request: async () => true,
  drop: async () => true,
  ...over,
});
const draw = async (one: OptionalAccess, first: string) => {
  const root = drawn(<Shown access={one} />);
  const says = (words: string) => vi.waitFor(() => expect(root.querySelector('p')?.textContent).toBe(words));
  await says(first);
  return { root, says };
};

it.each([
  ['the visitor said no', async () => false],
  ['the browser does not let it be asked for', () => Promise.reject(new Error('no user gesture'))],
])('tells that %s', async (_, request) => {
  const { root, says } = await draw(access({ request }), 'on false, refused false');
  click(root.querySelector('.on'));
  await says('on false, refused true');
});

it('follows what was changed on the browser’s own pages', async () => {
  let granted = true;
  const { says } = await draw(access({ isGranted: async () => granted }), 'on true, refused false');
  granted = false;
  fake.permissions.onRemoved.emit({});
  await says('on false, refused false');
});

it('stays on where the browser keeps the access', async () => {
  const { root, says } = await draw(
    access({ isGranted: async () => true, drop: async () => false }),
    'on true, refused false',
  );
  click(root.querySelector('.off'));
  await says('on true, refused false');
  const taken = await draw(access({ isGranted: async () => true }), 'on true, refused false');
  click(taken.root.querySelector('.off'));
  await taken.says('on false, refused false');
});
