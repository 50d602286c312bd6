import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Say } from './translation.tsx';

interface Props {
  readonly name: string;
  /** What the button says. */
  readonly children: ComponentChildren;
  /** What is lost, said before it is. */
  readonly question: ComponentChildren;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks in its own place, and the focus goes where the question is. */
export function ConfirmButton({ name, children, question, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking || wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" ref={first} data-action={name} onClick={() => setAsking(true)}>
        {children}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in a row of buttons
    <span
      class="confirm"
      role="group"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <span role="alert">{question}</span>{' '}
      <button type="button" ref={first} data-action={`${name}-no`} onClick={() => setAsking(false)}>
        <Say k="confirm_no" />
      </button>
      <button
        type="button"
        class="first"
        data-action={`${name}-yes`}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {children}
      </button>
    </span>
  );
}
