import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus after what has it goes away, as a button does that opens another view: left alone, it falls to the top of
 * the page, and whoever has no mouse starts over.
 *
 * @param change waited for, where the component may be drawn for other reasons before: a number that will be another then
 * @returns a function that takes the selector of what gets the focus once the component has been drawn anew; what is not
 * there then leaves the focus where it is. Null: what had it stays after all
 */
export function useFocusAfter(change?: number): (selector: string | null) => void {
  const wanted = useRef<string | null>(null);
  useEffect(
    () => {
      if (wanted.current === null) return;
      document.querySelector<HTMLElement>(wanted.current)?.focus();
      wanted.current = null;
    },
    change === undefined ? undefined : [change],
  );
  return (selector) => {
    wanted.current = selector;
  };
}
