import { type CheckResult, check } from './check.ts';

/** What stays in a page: what was read of it last, and how to read it again. */
interface ContentState {
  latest: CheckResult;
  check(): CheckResult;
}

/**
 * The isolated world is ours alone, so one name on its global object tells that we were here. The build ends the script
 * with `overblocked.latest`: the value of the last statement is what an injection gives back. Nothing goes on after it:
 * watching is for src/watch, which comes into pages only that the visitor lets us check by ourselves.
 */
const world = globalThis as unknown as { overblocked?: ContentState };

if (world.overblocked) world.overblocked.latest = world.overblocked.check();
else world.overblocked = { latest: check(document), check: () => check(document) };
