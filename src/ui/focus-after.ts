import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus after what has it goes away, as a button does that opens another view: left alone, it falls to the top of
 * the page, and whoever has no mouse starts over.
 *
 * @returns a function that takes the selector of what gets the focus once the component has been drawn anew; what is not
 * there then leaves the focus where it is
 */
export function useFocusAfter(): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  return (selector) => {
    wanted.current = selector;
  };
}
