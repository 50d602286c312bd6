import type { CheckResult } from '../content/check.ts';
import type { Signals } from '../notice/signals.ts';

/** Delays between checks while the page goes on changing; the last one repeats. */
const PAUSES = [300, 700, 1_500, 3_000, 5_000];
/** A long page is no block page at the moment, so it is looked at again less eagerly. */
const LONG_PAUSES = PAUSES.slice(-2);
/** Pauses between checks are at least so many times as long as a check took: on a slow device they are further apart. */
const SHARE = 50;
const LONGEST_PAUSE = 5_000;
/** Checks per address, so that a page that never rests costs no more. */
const CHECK_LIMIT = 12;
/** After this long without a change nothing of ours runs until the address changes, but a look at it after a click ({@link LOOKS}). */
const QUIET = 30_000;
/** After a click, where no browser tells of a new address. */
const LOOKS = [500, 3_000];

/** A page that was read, and how to read it again. */
export interface Watched {
  latest: CheckResult;
  check(): CheckResult;
}

interface Messenger {
  readonly runtime?: { sendMessage(message: unknown): unknown };
}

function tell(signals: Signals | null): void {
  const world = globalThis as unknown as { browser?: Messenger; chrome?: Messenger };
  try {
    const sent = (world.browser ?? world.chrome)?.runtime?.sendMessage({ what: 'refusal-seen', signals });
    // Nobody may be listening, as after an update of the extension; the popup asks again when it opens.
    if (sent instanceof Promise) sent.catch(() => undefined);
  } catch {
    // The extension was reloaded under this page: its runtime is gone, and so is anybody to tell.
    return;
  }
}

/** Checks again when the page changes: batched, ever more seldom, and not at all after {@link QUIET} ms of rest. */
export function watch(state: Watched): void {
  let told = '';
  let checks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    const { refusing, signals } = state.latest;
    // Chromium loads pages that the visitor may never open, in the tab of another.
    if (refusing === told || (document as { prerendering?: boolean }).prerendering) return;
    told = refusing;
    tell(signals);
  };
  const changed = () => {
    // One record is enough: listening on through a burst would cost a call per batch.
    rest();
    clearTimeout(timer);
    timer = setTimeout(recheck, pause());
  };
  const observer = new MutationObserver(changed);
  // A frame that fills itself later changes nothing in the page around it.
  const loaded = ({ target }: Event) => {
    if (target instanceof Element && /^i?frame$/i.test(target.nodeName)) changed();
  };
  function rest(): void {
    observer.disconnect();
    document.removeEventListener('load', loaded, true);
  }
  function pause(): number {
    const { long, ms } = state.latest;
    const pauses = long ? LONG_PAUSES : PAUSES;
    const next = pauses[Math.min(checks, pauses.length - 1)] ?? LONGEST_PAUSE;
    return Math.min(Math.max(next, SHARE * ms), LONGEST_PAUSE);
  }
  function listen(): void {
    if (checks >= CHECK_LIMIT) return;
    observer.observe(document, {
      childList: true,
      subtree: true,
      // A dialog that was in the page all along is opened without a node being added.
      attributeFilter: ['open', 'hidden', 'aria-hidden'],
    });
    document.addEventListener('load', loaded, true);
    timer = setTimeout(rest, QUIET);
  }
  function recheck(): void {
    checks += 1;
    state.latest = state.check();
    report();
    listen();
  }
  const restart = () => {
    rest();
    clearTimeout(timer);
    checks = 0;
    timer = setTimeout(recheck, PAUSES[0]);
  };

  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', restart);
  else {
    // Firefox before 147 tells nobody when a script changes the address. Nearly always a click came shortly before.
    let address = location.href;
    let looks: readonly ReturnType<typeof setTimeout>[] = [];
    const arrive = () => {
      address = location.href;
      restart();
    };
    const look = () => {
      if (location.href !== address) arrive();
    };
    addEventListener('popstate', arrive);
    addEventListener(
      'click',
      () => {
        // A page can click as often as it likes.
        looks.forEach(clearTimeout);
        looks = LOOKS.map((after) => setTimeout(look, after));
      },
      true,
    );
  }
  document.addEventListener('prerenderingchange', report);
  // Browsers took the mark off when the page was left; one that they had kept comes back as it was, and unmarked.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) told = '';
    report();
  });
  report();
  listen();
}
