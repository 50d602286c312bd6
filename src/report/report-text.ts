import type { Report } from './report.ts';

/**
 * The report as text: what the preview shows and what is copied or saved, to the byte. Keys in the order of the form,
 * two spaces of indent, a line feed at the end. Characters that cannot be seen or that turn the direction of the text are
 * written as escapes, so that the preview hides nothing of what is handed over.
 */
export function reportText(report: Report): string {
  return `${JSON.stringify(report, null, 2).replace(UNSEEN, escapeCharacter)}\n`;
}

/** Name of the file it is saved as: `overblocked-slack.com-2026-11-22.json`. */
export function reportFileName({ host, day }: Pick<Report, 'host' | 'day'>): string {
  return `overblocked-${host.replace(/[^a-z0-9.-]/g, '_')}-${day}.json`;
}

/**
 * Controls and format characters (zero-width, bidirectional), what Unicode gives no glyph of its own (variation selectors,
 * fillers: Default_Ignorable_Code_Point) or an empty one (the blank of Braille), and every space but the common one.
 */
const UNSEEN =
  /[\p{Cf}\p{Co}\p{Cn}\p{DI}\u007f-\u009f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]/gu;

function escapeCharacter(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}
