/** What one page shows, read once and bounded: everything the recogniser may know. Plain text only, never markup. */
export interface Signals {
  /** HTTP status of the page's own request; 0 when the browser does not tell. */
  readonly status: number;
  readonly title: string;
  /** Visible text in document order, one block a line, at most {@link TEXT_LIMIT} characters. */
  readonly text: string;
  /** False when the cap cut the text: a longer page follows. */
  readonly textIsWhole: boolean;
  /** Texts of h1 to h3, in document order. */
  readonly headings: readonly string[];
  /** Texts of open dialogs, alerts and toasts. */
  readonly dialogs: readonly string[];
  /** BCP 47 tag the page declares, '' when it declares none. */
  readonly language: string;
  /** Host name, lower case, '' for pages without one. */
  readonly host: string;
  /** 'refusal' when the path itself says so (`/sanctions`, `/unavailable-country`). */
  readonly addressKind: 'ordinary' | 'refusal';
}

/**
 * Text kept of one page, well above the length from which the recogniser takes a page for long. Twice as much was read
 * once: it cost twice the time on every long page, and found nothing more.
 */
export const TEXT_LIMIT = 10_000;
