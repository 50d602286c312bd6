// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ConfirmButton } from '../../src/ui/confirm-button.tsx';
import { click, drawn } from './rendering.ts';

const draw = (onConfirm = vi.fn()) =>
  drawn(
    <ConfirmButton name="erase" question="Really?" onConfirm={onConfirm}>
      Erase
    </ConfirmButton>,
  );
const action = (root: HTMLElement, name: string) =>
  root.querySelector<HTMLElement>(`[data-action="${name}"]`);

describe('a button that asks', () => {
  it('does nothing before it is confirmed, in its own place', () => {
    const onConfirm = vi.fn();
    const root = draw(onConfirm);
    click(action(root, 'erase'));
    expect(onConfirm).not.toHaveBeenCalled();
    expect(root.querySelector('[role=alert]')?.textContent).toBe('Really?');
    click(action(root, 'erase-yes'));
    expect(onConfirm).toHaveBeenCalledOnce();
    expect(action(root, 'erase')).not.toBeNull();
  });

  it('takes the focus to the harmless answer and back', () => {
    const root = draw();
    expect(document.activeElement).toBe(document.body);
    click(action(root, 'erase'));
    expect(document.activeElement).toBe(action(root, 'erase-no'));
    void act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(document.activeElement).toBe(action(root, 'erase'));
  });
});
