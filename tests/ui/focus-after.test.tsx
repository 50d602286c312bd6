// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { useFocusAfter } from '../../src/ui/focus-after.ts';
import { click, drawn } from './rendering.ts';

function Door({ leadsTo }: { leadsTo: string }) {
  const [open, setOpen] = useState(false);
  const focusAfter = useFocusAfter();
  if (open) return <a href="#inside">inside</a>;
  return (
    <button
      type="button"
      onClick={() => {
        setOpen(true);
        focusAfter(leadsTo);
      }}
    >
      open
    </button>
  );
}

const focusBehind = (leadsTo: string) => {
  const door = drawn(<Door leadsTo={leadsTo} />).querySelector('button');
  door?.focus();
  expect(document.activeElement?.textContent).toBe('open');
  click(door);
  return document.activeElement;
};

it('moves the focus to what is drawn in place of what had it', () => {
  expect(focusBehind('[href="#inside"]')?.textContent).toBe('inside');
});

it('leaves it alone where nothing is there to take it', () => {
  expect(focusBehind('.nowhere')).toBe(document.body);
});
