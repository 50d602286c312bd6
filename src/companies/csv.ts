/** One cell; several values are parted by "; ", null and undefined leave it empty. */
export type Cell = string | boolean | null | undefined | readonly string[];

/** A table as text of RFC 4180: a heading row, lines ending in CR LF, also the last. */
export function csvTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/**
 * A cell that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab, carriage return first: OWASP, "CSV Injection")
 * gets an apostrophe before it, which spreadsheets take for "text".
 */
function cellText(cell: Cell): string {
  const text = typeof cell === 'object' && cell !== null ? cell.join('; ') : String(cell ?? '');
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
