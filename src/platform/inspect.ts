import * as v from 'valibot';
import type { Notice } from '../notice/notice.ts';
import type { Signals } from '../notice/signals.ts';
import { ahead } from './ahead.ts';
import { askRecognise } from './ask-recognise.ts';
import { inject } from './inject.ts';
import { checkAnswer } from './protocol.ts';
import { failed, ok, type Result } from './result.ts';
import { SIGNALS } from './signals-schema.ts';

/** What the content script returns when it is put into a page: what it shows, if that may turn its visitor away. */
const INSPECTION = v.object({ signals: v.nullable(SIGNALS) });

export type InspectCode = 'no-access' | 'unreadable';

/**
 * Looks into a tab now: puts the content script in (which does not start twice) and asks what the returned signals say.
 * `no-access`: a page of the browser or a store, no click on the icon yet, or a tab that has gone to another site than `host`
 * ('' for any). `unreadable`: the answer made no sense.
 */
export async function inspect(tab: number, host: string): Promise<Result<Notice | null, InspectCode>> {
  try {
    const parsed = v.safeParse(INSPECTION, await inject(tab));
    if (!parsed.success) return failed('unreadable', parsed.issues[0].message);
    const { signals } = parsed.output;
    if (signals === null) return ok(null);
    if (host !== '' && signals.host !== host) return failed('no-access', `the tab is at ${signals.host} now`);
    return await recognised(signals);
  } catch (error) {
    return failed('no-access', error);
  }
}

/**
 * A background that runs answers at once. One that sleeps takes longer to start than to do its work here: the first picture
 * came 24 ms later in Firefox. To do it here in any case held that picture back by 10 ms where the background was awake.
 */
async function recognised(signals: Signals): Promise<Result<Notice | null, InspectCode>> {
  const here = (await ahead('awake', async () => true)) ? undefined : await recognisedHere(signals);
  if (here !== undefined) return ok(here);
  const answer = await checkAnswer('recognise', () => askRecognise(signals));
  return answer.ok ? ok(answer.value) : failed('unreadable', answer.detail);
}

/** Undefined where that cannot be: the background tries for itself then, and says why if it cannot either. */
const recognisedHere = (signals: Signals): Promise<Notice | null | undefined> =>
  import('./recogniser.ts').then(({ recogniseHere }) => recogniseHere(signals)).catch(() => undefined);
