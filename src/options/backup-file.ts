import * as v from 'valibot';
import { entryId, HISTORY_ENTRY, HISTORY_LIMIT, type HistoryEntry } from '../history/entry.ts';
import { DRAFT, DRAFT_LIMIT, type Draft, draftId } from '../letter/draft.ts';
import { LETTER_OUTCOME, type LetterOutcome, OUTCOME_LIMIT } from '../letter/outcome.ts';
import { parseSettings, SETTINGS_REVISION, type Settings } from '../platform/settings.ts';

/** Everything the visitor has made, on this device or in a file. */
export interface BackupContent {
  readonly settings: Settings;
  readonly history: readonly HistoryEntry[];
  readonly drafts: readonly Draft[];
  readonly outcomes: readonly LetterOutcome[];
}

/** Larger than any backup of ours, in characters: 60 drafts are at most 7.7 million, 10,000 hosts 2.6 million. */
export const BACKUP_LIMIT = 12_000_000;

/** Revision of the file's form; what it holds has its own limits and schemas. */
const REVISION = 1;
const FORMAT = 'overblocked-backup';

const KEPT = v.object({
  history: v.optional(v.pipe(v.array(HISTORY_ENTRY), v.maxLength(HISTORY_LIMIT)), []),
  drafts: v.optional(v.pipe(v.array(DRAFT), v.maxLength(DRAFT_LIMIT)), []),
  outcomes: v.optional(v.pipe(v.array(LETTER_OUTCOME), v.maxLength(OUTCOME_LIMIT)), []),
});

/** Why a file was not taken; `bad-field` names the field as a path, `history[3].day`. */
export type ImportFault =
  | { readonly code: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  | { readonly code: 'bad-field'; readonly field: string };

export type Imported =
  | { readonly ok: true; readonly backup: BackupContent }
  | { readonly ok: false; readonly fault: ImportFault };

const fault = (code: Exclude<ImportFault['code'], 'bad-field'>): Imported => ({ ok: false, fault: { code } });
const badField = (field: string): Imported => ({ ok: false, fault: { code: 'bad-field', field } });

/** A backup as a file: readable, and nothing in it that the pages of the extension do not show. */
export function writeBackup({ settings, history, drafts, outcomes }: BackupContent): string {
  return `${JSON.stringify({ format: FORMAT, revision: REVISION, settings, history, drafts, outcomes }, null, 2)}\n`;
}

/** Reads a backup. All of it fits, or none is taken: a half-loaded file would leave the visitor guessing. */
export function readBackup(text: string): Imported {
  if (text.length > BACKUP_LIMIT) return fault('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Whatever the parser says of a foreign file helps nobody.
    return fault('not-json');
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT) {
    return fault('not-ours');
  }
  const { revision, settings: stored } = value as {
    readonly revision?: unknown;
    readonly settings?: unknown;
  };
  if (revision !== REVISION) return typeof revision === 'number' ? fault('newer') : badField('revision');
  if (revisionOf(stored) > SETTINGS_REVISION) return fault('newer');
  const { settings, badFields } = parseSettings(stored);
  const [field] = badFields;
  if (field !== undefined) return badField(`settings.${field}`);
  const kept = v.safeParse(KEPT, value);
  if (!kept.success) return badField(pathOf(kept.issues[0]));
  return { ok: true, backup: { settings, ...kept.output } };
}

function revisionOf(stored: unknown): number {
  const revision =
    typeof stored === 'object' && stored !== null && 'revision' in stored ? stored.revision : null;
  return typeof revision === 'number' ? revision : 0;
}

function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** How many of a kind a file would add, and how many it would put in the place of others. */
export interface Counts {
  readonly added: number;
  readonly replaced: number;
}

/** What taking a file in would change. Settings are taken over; of the rest nothing goes that is not in the file. */
export interface BackupChanges {
  readonly settings: readonly Exclude<keyof Settings, 'revision'>[];
  readonly history: Counts;
  readonly drafts: Counts;
  readonly outcomes: Counts;
}

export function changesBy(file: BackupContent, here: BackupContent): BackupChanges {
  const names = ['region', 'language', 'muted', 'history', 'hint', 'hintless'] as const;
  return {
    settings: names.filter((name) => !isSame(file.settings[name], here.settings[name])),
    history: count(file.history, here.history, entryId),
    drafts: count(file.drafts, here.drafts, draftId),
    outcomes: count(file.outcomes, here.outcomes, ({ host }) => host),
  };
}

function count<T>(file: readonly T[], here: readonly T[], idOf: (value: T) => string): Counts {
  const known = new Map(here.map((value) => [idOf(value), value]));
  const added = file.filter((value) => !known.has(idOf(value))).length;
  const same = file.filter((value) => isSame(value, known.get(idOf(value)))).length;
  return { added, replaced: file.length - added - same };
}

/** Fields may come in any order. */
const isSame = (a: unknown, b: unknown) => JSON.stringify(a, sorted) === JSON.stringify(b, sorted);

const sorted = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
