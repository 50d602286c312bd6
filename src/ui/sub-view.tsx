import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Say } from './translation.tsx';

interface Props {
  readonly title: ComponentChildren;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** A view that takes the popup over: a way back, a heading that takes the focus so that it is read out. Escape goes back. */
export function SubView({ title, onBack, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a second way to the button right below
    <div
      class="sub-view"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <header>
        <button type="button" class="back" onClick={onBack}>
          <span aria-hidden="true" class="arrow" />
          <Say k="back" />
        </button>
      </header>
      <main>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
