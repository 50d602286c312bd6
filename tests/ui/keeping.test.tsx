// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { useKeeping } from '../../src/ui/keeping.tsx';
import { click, drawn } from './rendering.ts';

it('says that something was not kept until the next try, and puts it back then only', async () => {
  const undo = vi.fn();
  let kept = Promise.resolve(false);
  function Sample() {
    const [keep, note] = useKeeping();
    return (
      <>
        <button type="button" onClick={() => keep(kept, undo)}>
          Save
        </button>
        {note}
      </>
    );
  }
  const root = drawn(<Sample />);
  const alert = () => root.querySelector('[role=alert]');
  expect(alert()).toBeNull();
  click(root.querySelector('button'));
  await vi.waitFor(() => expect(alert()?.textContent).toContain('could not be saved'));
  expect(undo).toHaveBeenCalledOnce();
  kept = Promise.resolve(true);
  click(root.querySelector('button'));
  await vi.waitFor(() => expect(alert()).toBeNull());
  expect(undo).toHaveBeenCalledOnce();
});
