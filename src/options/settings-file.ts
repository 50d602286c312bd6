import { parseSettings, SETTINGS_REVISION, type Settings } from '../platform/settings.ts';

/** Larger than any settings of ours: 5,000 muted hosts are at most 1.3 MB. */
export const SETTINGS_FILE_LIMIT = 2_000_000;

const FORMAT = 'overblocked-settings';

/** Why a file was not taken; `bad-field` names it. */
export type ImportFault =
  | { readonly code: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  | { readonly code: 'bad-field'; readonly field: string };

export type Imported =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly fault: ImportFault };

/** The settings as a file: readable, and nothing in it that the settings page does not show. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, ...settings }, null, 2)}\n`;
}

/** Reads a settings file. All of it fits, or none is taken: a half-loaded file would leave the visitor guessing. */
export function readSettingsFile(text: string): Imported {
  if (text.length > SETTINGS_FILE_LIMIT) return { ok: false, fault: { code: 'too-large' } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Whatever the parser says of a foreign file helps nobody.
    return { ok: false, fault: { code: 'not-json' } };
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT) {
    return { ok: false, fault: { code: 'not-ours' } };
  }
  if ('revision' in value && typeof value.revision === 'number' && value.revision > SETTINGS_REVISION) {
    return { ok: false, fault: { code: 'newer' } };
  }
  const { settings, badFields } = parseSettings(value);
  const [field] = badFields;
  return field === undefined ? { ok: true, settings } : { ok: false, fault: { code: 'bad-field', field } };
}
