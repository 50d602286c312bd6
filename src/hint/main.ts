import { createHint, type Hint } from './hint.ts';

interface Messenger {
  readonly runtime?: { sendMessage(message: unknown): unknown };
}

/** The isolated world is ours alone; the background calls what stands here, and puts this file in only once. */
const world = globalThis as unknown as { overblockedHint?: Hint; browser?: Messenger; chrome?: Messenger };

world.overblockedHint ??= createHint(document, (on) => {
  try {
    const sent = (world.browser ?? world.chrome)?.runtime?.sendMessage({ what: 'hint-dismissed', on });
    if (sent instanceof Promise) sent.catch(() => undefined);
  } catch {
    // The extension was reloaded under this page: the line is gone, and nobody is left to remember it.
    return;
  }
});
