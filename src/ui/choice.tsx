import type { ComponentChildren } from 'preact';

interface Props<T extends string> {
  readonly label: ComponentChildren;
  readonly name?: string;
  /** Null = nothing chosen yet, which `none` has the words for. */
  readonly chosen: T | null;
  readonly none?: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  /** Gets one of the values offered, or null for `none`. */
  readonly onChoose: (value: T | null) => void;
}

/** A list to choose one value from, with its label. */
export function Choice<T extends string>({ label, name, chosen, none, options, onChoose }: Props<T>) {
  return (
    <label>
      {label}
      <select
        name={name}
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(options.find(({ value }) => value === currentTarget.value)?.value ?? null)
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
