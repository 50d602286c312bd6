/** What is wrong with a data file, for the person who edits it. */
export interface Problem {
  /** Path from `src/companies/`: `data/slack.json`. */
  readonly file: string;
  /** Where in it: `restrictions[0].since`; the empty string for the file as a whole. */
  readonly field: string;
  /** One sentence that says what to do. */
  readonly remedy: string;
}

/** One line a problem, as the tools print it. */
export function problemLine({ file, field, remedy }: Problem): string {
  return `${file}${field === '' ? '' : `, ${field}`}: ${remedy}`;
}
