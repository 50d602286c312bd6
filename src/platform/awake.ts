import { browser } from './browser.ts';

/** Whether the background runs. Where a browser does not tell, it is taken to: asking it wakes it. */
export async function isBackgroundAwake(): Promise<boolean> {
  if (!('getContexts' in browser.runtime)) return true;
  return browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(
    (running) => running.length > 0,
    () => true,
  );
}
