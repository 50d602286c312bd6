import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** Something that is on or off, with its words beside it. */
export function Switch({ name, on, onChange, children }: Props) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
