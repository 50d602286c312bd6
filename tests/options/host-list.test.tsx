// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { HostList } from '../../src/options/host-list.tsx';
import { click, drawn } from '../ui/rendering.ts';

/** As another page would. */
let change: (hosts: readonly string[]) => void;
function Muted({ answers = [] }: { answers?: boolean[] }) {
  const [hosts, setHosts] = useState<readonly string[]>(['a.example', 'b.example']);
  change = setHosts;
  return (
    <HostList
      hosts={hosts}
      button="unmute_site"
      label="options_unmute"
      onTakeOff={async (host) => {
        const kept = answers.shift() ?? true;
        // Where it is told beforehand what comes of it, it takes its time, as the background does.
        if (answers.length > 0) await new Promise((done) => setTimeout(done));
        if (kept) setHosts(hosts.filter((other) => other !== host));
        return kept;
      }}
      none={<p>Nothing here</p>}
    />
  );
}

it('names each host on its button, and keeps the focus when a line goes', () => {
  const root = drawn(<Muted />);
  const labels = () =>
    [...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'));
  expect(labels()).toEqual(['Check this site again: a.example', 'Check this site again: b.example']);
  click(root.querySelector('button'));
  expect(root.querySelector('bdi')?.textContent).toBe('b.example');
  expect(document.activeElement).toBe(root.querySelector('button'));
  click(root.querySelector('button'));
  expect(document.activeElement?.textContent).toBe('Nothing here');
});

it('leaves the focus on a button whose host was not taken off, until it is', async () => {
  const root = drawn(<Muted answers={[false, false, true, true]} />);
  const [first, second] = root.querySelectorAll('button');
  for (const button of [second, first]) {
    button?.focus();
    click(button);
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')).not.toBeNull());
    expect(document.activeElement).toBe(button);
  }
  click(first);
  await vi.waitFor(() => expect(first?.isConnected).toBe(false));
  await vi.waitFor(() => expect(document.activeElement).toBe(second));
});

it('does not move the focus later when another page changes the list', async () => {
  const root = drawn(<Muted answers={[false]} />);
  const [, second] = root.querySelectorAll('button');
  second?.focus();
  click(second);
  await vi.waitFor(() => expect(root.querySelector('[role=alert]')).not.toBeNull());
  void act(() => change(['a.example', 'b.example', 'c.example']));
  expect(root.querySelectorAll('button')).toHaveLength(3);
  expect(document.activeElement).toBe(second);
});
