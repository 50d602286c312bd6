import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Settled = createContext(true);

/** Whether the first picture is on the screen. */
export const useSettled = (): boolean => useContext(Settled);

/** Says whether the first picture is on the screen: what is folded away is left out of that one. */
export const SettledProvider = Settled.Provider;

interface Props {
  readonly summary: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * A part that opens at a tap. Its content is drawn a moment after the page, opened or not, so that the first picture does not
 * wait for what nobody sees yet, and searching the page finds it all the same.
 */
export function Fold({ summary, class: name, children }: Props) {
  const settled = useSettled();
  return (
    <details class={name}>
      <summary>{summary}</summary>
      {settled && children}
    </details>
  );
}
