import { type Watched, watch } from './watch.ts';

/**
 * What content.js has left here. Both are put into every page that the visitor lets us check by itself; a click puts
 * content.js in alone, which reads the page once and no more.
 */
const { overblocked } = globalThis as unknown as { readonly overblocked?: Watched };
if (overblocked) watch(overblocked);
