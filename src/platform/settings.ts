import * as v from 'valibot';
import { HOST, REGION } from '../history/fields.ts';
import { LANGUAGES } from '../messages/languages.ts';
import { browser } from './browser.ts';
import { readStoredSettings, SETTINGS_KEY } from './stored-settings.ts';

/** Revision of the stored form. A change of form adds an upgrade to {@link UPGRADES} and counts one up. */
export const SETTINGS_REVISION = 1;

const MUTED_LIMIT = 5_000;

const HOSTS = v.pipe(v.array(HOST), v.maxLength(MUTED_LIMIT));

/** Each field with what fits it. */
const FIELDS = {
  /** ISO 3166 code of where the visitor is; null until chosen. */
  region: v.nullable(REGION),
  /** Id of the interface language; null = as the browser. */
  language: v.nullable(v.picklist(LANGUAGES.map((language) => language.id))),
  /** Hosts that are not checked automatically, sorted. */
  muted: HOSTS,
  /** Whether sites that turn the visitor away are noted on this device. */
  history: v.boolean(),
  /** Whether a line is put into such pages, for browsers that show no mark on the icon. */
  hint: v.boolean(),
  /** Hosts whose pages get no such line any more, sorted. */
  hintless: HOSTS,
} as const satisfies Record<string, v.GenericSchema>;

type Field = keyof typeof FIELDS;

export interface Settings {
  readonly revision: number;
  readonly region: string | null;
  readonly language: string | null;
  readonly muted: readonly string[];
  readonly history: boolean;
  readonly hint: boolean;
  readonly hintless: readonly string[];
}

/** What a missing or bad field gets. */
export const DEFAULT_SETTINGS: Settings = {
  revision: SETTINGS_REVISION,
  region: null,
  language: null,
  muted: [],
  history: false,
  hint: false,
  hintless: [],
};

/** Upgrades of the stored form in order: the one at index n leads from revision n + 1 to n + 2. */
const UPGRADES: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** Settings read back, with the names of the fields that had to fall back to their default. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly badFields: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Makes settings out of whatever was stored or imported. A field that does not fit gets its default and is named in
 * `badFields`; unknown fields are dropped; a missing field is no fault.
 */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, badFields: [] };
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, badFields: Object.keys(FIELDS) };
  const from = typeof stored.revision === 'number' ? stored.revision : SETTINGS_REVISION;
  const upgraded = UPGRADES.slice(Math.max(0, from - 1)).reduce((value, upgrade) => upgrade(value), stored);
  const badFields: string[] = [];
  const read = <N extends Field>(name: N): Settings[N] => {
    if (!Object.hasOwn(upgraded, name)) return DEFAULT_SETTINGS[name];
    const parsed = v.safeParse<v.GenericSchema>(FIELDS[name], upgraded[name]);
    // The schema is the field's own; the compiler cannot follow the look-up.
    if (parsed.success) return parsed.output as Settings[N];
    badFields.push(name);
    return DEFAULT_SETTINGS[name];
  };
  const sorted = (name: 'muted' | 'hintless') => [...new Set(read(name))].sort();
  return {
    settings: {
      revision: SETTINGS_REVISION,
      region: read('region'),
      language: read('language'),
      muted: sorted('muted'),
      history: read('history'),
      hint: read('hint'),
      hintless: sorted('hintless'),
    },
    badFields,
  };
}

/** Whether the visitor has muted a host, or one above it: the patterns of the registered script leave out both. */
export const isMuted = (host: string, { muted }: Pick<Settings, 'muted'>): boolean =>
  muted.some((other) => host === other || host.endsWith(`.${other}`));

/** The muted hosts once a host is muted or checked again; for the latter those above it, which cover it, go too. */
export const withMuted = (muted: readonly string[], host: string, mute: boolean): readonly string[] =>
  mute ? [...muted, host] : muted.filter((other) => !isMuted(host, { muted: [other] }));

/** Reads the settings of this device. */
export async function readSettings(): Promise<ReadSettings> {
  return parseSettings(await readStoredSettings());
}

/** Some of the settings, to take the place of what they are. */
export type SettingsChange = Partial<Omit<Settings, 'revision'>>;

/** Calls back with the new settings whenever they change, wherever that was asked for. */
export function onSettingsChange(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) listener(parseSettings(changes[SETTINGS_KEY]?.newValue).settings);
  });
}
