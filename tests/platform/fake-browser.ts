import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** An event as browsers have it, with `emit` to make it happen. */
export function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    emit: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
  };
}

function fakeArea() {
  const onChanged = fakeEvent();
  let items: Record<string, unknown> = {};
  return {
    onChanged,
    get items() {
      return items;
    },
    // Browsers copy on the way in and out; a fake that shares objects would hide a fault.
    get: async (key: string | null) =>
      structuredClone(key === null ? items : key in items ? { [key]: items[key] } : {}),
    set: async (change: Record<string, unknown>) => {
      const old = items;
      items = structuredClone({ ...items, ...change });
      const changes = Object.entries(change).map(
        ([key, newValue]) => [key, { oldValue: old[key], newValue }] as const,
      );
      onChanged.emit(Object.fromEntries(changes));
    },
    remove: async (keys: string | string[]) => {
      const gone = [keys].flat();
      items = Object.fromEntries(Object.entries(items).filter(([key]) => !gone.includes(key)));
    },
    clear: async () => {
      const changes = Object.entries(items).map(([key, oldValue]) => [key, { oldValue }] as const);
      items = {};
      onChanged.emit(Object.fromEntries(changes));
    },
  };
}

interface Asked {
  readonly origins?: string[];
  readonly permissions?: string[];
}

const all = ({ origins = [], permissions = [] }: Asked) => [...origins, ...permissions];

/** As much of a browser as `src/platform/` speaks to. */
export function fakeBrowser() {
  const granted = new Set<string>();
  const scripts = new Map<string, Record<string, unknown>>();
  const badges = new Map<number, { text: string; title: string }>();
  const icons = new Map<number, string | undefined>();
  return {
    granted,
    scripts,
    badges,
    icons,
    storage: { local: fakeArea(), session: fakeArea() },
    permissions: {
      onAdded: fakeEvent(),
      onRemoved: fakeEvent(),
      contains: async (asked: Asked) => all(asked).every((one) => granted.has(one)),
      request: async (asked: Asked) => {
        for (const one of all(asked)) granted.add(one);
        return true;
      },
      remove: async (asked: Asked) => {
        for (const one of all(asked)) granted.delete(one);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async ([script]: [{ id: string }]) => {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.set(script.id, { ...script });
      },
      updateContentScripts: async ([script]: [{ id: string }]) => {
        if (!scripts.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
        scripts.set(script.id, { ...scripts.get(script.id), ...script });
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
      },
      executeScript: vi.fn(),
    },
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `moz-extension://own/${path}`,
      sendMessage: vi.fn(),
      // The background runs.
      getContexts: vi.fn(async (): Promise<unknown[]> => [{ contextType: 'BACKGROUND' }]),
    },
    i18n: { getUILanguage: () => 'en-US' },
    tabs: { query: vi.fn(async (): Promise<unknown[]> => []), get: vi.fn() },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void badges.set(tabId, { title: '', ...badges.get(tabId), text }),
      setBadgeBackgroundColor: async () => undefined,
      setIcon: async ({ tabId, path }: { tabId: number; path: Record<number, string> }) =>
        void icons.set(tabId, path[16]),
      setBadgeTextColor: async () => undefined,
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
        void badges.set(tabId, { text: '', ...badges.get(tabId), title }),
      getBadgeText: async ({ tabId }: { tabId: number }) => badges.get(tabId)?.text ?? '',
    },
  };
}
