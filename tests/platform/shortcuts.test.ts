import { describe, expect, it, vi } from 'vitest';

const mocked = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { openShortcutSettings, readShortcuts } = await import('../../src/platform/shortcuts.ts');

describe('shortcuts', () => {
  it('are read by the name of the command', async () => {
    mocked.browser = {
      commands: { getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+B' }, { name: 'x' }] },
    };
    expect(await readShortcuts()).toEqual(
      new Map([
        ['_execute_action', 'Alt+Shift+B'],
        ['x', ''],
      ]),
    );
  });

  it('are none where the browser has no commands', async () => {
    mocked.browser = {};
    expect(await readShortcuts()).toBeNull();
  });

  it('are changed on the browser’s own page', async () => {
    const create = vi.fn(async () => undefined);
    mocked.browser = { commands: {}, tabs: { create } };
    await openShortcutSettings();
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
    // Browsers that have a call for it want it called on its object.
    const commands = {
      opened: false,
      async openShortcutSettings() {
        this.opened = true;
      },
    };
    mocked.browser = { commands, tabs: { create } };
    await openShortcutSettings();
    expect(commands.opened).toBe(true);
    expect(create).toHaveBeenCalledOnce();
  });
});
