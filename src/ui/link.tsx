import type { ComponentChildren } from 'preact';
import { useTranslator } from './translation.tsx';

/** True for an address that may be opened: https or http, nothing that runs. Records are data, and data can be wrong. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/**
 * A link out of the extension: opens a new tab on the visitor's click, tells the other side nothing of where it was.
 * Without an address (or with one that is not on the web) its words are plain text.
 */
export function OutLink({ to, children }: { to: string | null; children: ComponentChildren }) {
  const translator = useTranslator();
  if (to === null || !isWebAddress(to)) return <span>{children}</span>;
  return (
    <a class="out" href={to} target="_blank" rel="noreferrer noopener">
      {children}
      <span class="unseen"> ({translator.text('opens_new_tab')})</span>
    </a>
  );
}
