import { ahead } from './ahead.ts';
import { browser } from './browser.ts';

/**
 * Asks the background what signals say. Nothing is checked here: the background checks what it is sent, as every message,
 * and whoever takes the answer up checks that.
 */
export const askRecognise = (signals: unknown): Promise<unknown> =>
  ahead('notice', () => browser.runtime.sendMessage({ what: 'recognise', signals }));
