// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { HostList } from '../../src/options/host-list.tsx';
import { click, drawn } from '../ui/rendering.ts';

function Muted() {
  const [hosts, setHosts] = useState<readonly string[]>(['a.example', 'b.example']);
  return (
    <HostList
      hosts={hosts}
      button="unmute_site"
      label="options_unmute"
      onTakeOff={async (host) => {
        setHosts(hosts.filter((other) => other !== host));
        return true;
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
