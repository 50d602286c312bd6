/** What an edge answers: a value, or a code with the detail needed to act on it. Nothing is thrown past an edge. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code; readonly detail: string };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const failed = <Code extends string>(code: Code, detail: unknown) =>
  ({ ok: false, code, detail: detail instanceof Error ? detail.message : String(detail) }) as const;

/** Whether something was kept, or erased: false where the browser's storage is full, or takes nothing. */
export const isKept = (writing: Promise<unknown>): Promise<boolean> =>
  writing.then(
    () => true,
    () => false,
  );
