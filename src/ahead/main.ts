import type { CompanyIndex } from '../companies/shard.ts';
import { keepAhead } from '../platform/ahead.ts';
import { askRecognise } from '../platform/ask-recognise.ts';
import { isBackgroundAwake } from '../platform/awake.ts';
import { frontTab } from '../platform/front-tab.ts';
import { webHostOf } from '../platform/host-of.ts';
import { inject } from '../platform/inject.ts';
import { cataloguePath, readPackaged, readPackagedBytes, readPackagedText } from '../platform/packaged.ts';
import { type PackagedPath, WORDS_FILE } from '../platform/packaged-path.ts';
import { INDEX, RULES, shardPath } from '../platform/records.ts';
import { readStoredSettings } from '../platform/stored-settings.ts';

// What the popup is going to ask, asked while its own script is still on the way. Nothing is decided here: the popup takes the
// answers up, checks those that do not come from the package, and asks for itself whatever is not there.

const read = (path: PackagedPath) => keepAhead(path, readPackaged(path));

/** A failure is dealt with by the popup, which takes the same answer up. */
function whenThere<T>(answer: Promise<T>, use: (value: T) => unknown): void {
  answer.then(
    (value) => void use(value),
    () => undefined,
  );
}

/** What the page says, and what a background that runs recognises in that: asked before the popup is told, or it asks as well. */
async function lookInto(id: number): Promise<unknown> {
  const answer = await inject(id);
  const { signals } = (answer ?? {}) as { signals?: unknown };
  // Where the page may turn its visitor away the answer fills the popup. To be told its height before there is anything to
  // draw saves a round through the browser's window when there is.
  document.documentElement.classList.toggle('tall', Boolean(signals));
  if (signals && (await awake)) void keepAhead('notice', askRecognise(signals));
  return answer;
}

const awake = keepAhead('awake', isBackgroundAwake());
const tab = keepAhead('tab', frontTab(location.search));
whenThere(tab, (found) => (found?.id === undefined ? null : keepAhead('page', lookInto(found.id))));
const settings = keepAhead('settings', readStoredSettings());
const index = read(INDEX) as Promise<CompanyIndex>;

// By far the most to read. What the page says is waited for longer, and to ask it begins with a file as well.
whenThere(tab, () => keepAhead(RULES, readPackagedText(RULES)));
whenThere(settings, (stored) =>
  read(cataloguePath((stored as { language?: unknown } | undefined)?.language)),
);
whenThere(Promise.all([tab, index]), ([found, known]) => {
  const path = shardPath(webHostOf(found?.url ?? ''), known);
  return path === null ? null : read(path);
});

// Asked for by this script, not by the page: the browser puts the window of a popup up when its page has loaded, and that
// would wait for a script the page names.
void import('../popup/main.tsx');

// Where the background sleeps the popup recognises for itself, and what it needs for that comes while the page is asked.
whenThere(awake, (is) => {
  if (is) return;
  void keepAhead(WORDS_FILE, readPackagedBytes(WORDS_FILE));
  whenThere(import('../platform/recogniser.ts'), ({ loadWords }) => loadWords());
});
