import type { PackagedPath } from './packaged-path.ts';

/**
 * What can be asked for ahead: whether the background is awake, the tab in front, what its page answers, what the background
 * recognises in that, the stored settings, files of the package.
 */
export type Asked = 'awake' | 'tab' | 'page' | 'notice' | 'settings' | PackagedPath;

/** Answers on their way since before the popup's own script was there. The scripts of one page share its global object. */
const scope = globalThis as unknown as { askedAhead?: Map<Asked, Promise<unknown>> };

/** Keeps an answer for {@link ahead}, and answers it. A failure is for whoever takes it up. */
export function keepAhead<T>(what: Asked, answer: Promise<T>): Promise<T> {
  answer.catch(() => undefined);
  scope.askedAhead ??= new Map();
  scope.askedAhead.set(what, answer);
  return answer;
}

/** Takes up what was asked ahead, once; where nothing was, or it is wanted again, it is asked for now. */
export function ahead<T>(what: Asked, ask: () => Promise<T>): Promise<T> {
  const answer = scope.askedAhead?.get(what) as Promise<T> | undefined;
  scope.askedAhead?.delete(what);
  return answer ?? ask();
}
