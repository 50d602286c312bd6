import { useCallback, useEffect, useState } from 'preact/hooks';
import { saveSettings } from '../platform/ask-settings.ts';
import { drafts } from '../platform/drafts.ts';
import { history } from '../platform/history.ts';
import { outcomes } from '../platform/outcomes.ts';
import type { BackupContent } from './backup-file.ts';

/** What the visitor has on this device besides their settings, by host. */
export type Memory = Omit<BackupContent, 'settings'>;

const NOTHING: Memory = { history: [], drafts: [], outcomes: [] };

/** What is kept, and how to read it anew after a change. */
export function useMemory(): readonly [memory: Memory, refresh: () => void] {
  const [memory, setMemory] = useState(NOTHING);
  const refresh = useCallback(() => void readMemory().then(setMemory), []);
  useEffect(refresh, [refresh]);
  return [memory, refresh];
}

const byHost = (a: { readonly host: string }, b: { readonly host: string }) => (a.host < b.host ? -1 : 1);

/** What is kept by now. */
export async function readMemory(): Promise<Memory> {
  const [noted, letters, came] = await Promise.all([history.readAll(), drafts.readAll(), outcomes.readAll()]);
  return { history: noted, drafts: letters.sort(byHost), outcomes: came.sort(byHost) };
}

/**
 * Takes a backup in: its settings stand, the rest is added to what is here. Fails where the browser's storage is too full;
 * the settings come last, and so are left as they were.
 */
export async function takeIn(backup: BackupContent): Promise<void> {
  const { revision: _, ...settings } = backup.settings;
  await Promise.all([
    history.putAll(backup.history),
    drafts.putAll(backup.drafts),
    outcomes.putAll(backup.outcomes),
  ]);
  if (!(await saveSettings(settings))) throw new Error('the settings were not kept');
}
