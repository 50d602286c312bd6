// Runs before `npm start`, `npm test` and the other commands: installs what package-lock.json asks for, when it is not there.
// Plain JavaScript without dependencies, because nothing is installed yet when it runs. Says nothing when nothing is to do.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// Vite, which runs the tests, names it. Before 20.11 the commands would do nothing and say nothing: they know by
// import.meta.filename that they were called.
const OLDEST_NODE = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(
    `Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}: see https://nodejs.org/`,
  );
  process.exit(1);
}

if (!isInstalled()) {
  console.error('Installing packages (npm ci), a minute or less on most machines …');
  const started = Date.now();
  // What npm says goes to standard error: standard output belongs to the command that follows.
  const done = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error(
      'npm ci failed: its message above says why. Without a network, copy node_modules from a machine that has one.',
    );
    process.exit(done.status ?? 1);
  }
  console.error(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/**
 * Compares what npm wrote down when it last installed with the lock file, version by version. Times of files were
 * tried first: `npm install` writes the lock file last, so an up-to-date folder looked stale.
 */
function isInstalled() {
  const wanted = lockedVersions(join(root, 'package-lock.json'));
  const present = lockedVersions(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null)
    throw new Error('package-lock.json is missing or broken: take it from the repository again.');
  if (present === null) return false;
  for (const [path, entry] of wanted) {
    if (path === '') continue;
    const found = present.get(path);
    if (found === undefined ? !entry.optional : found.version !== entry.version) return false;
  }
  return true;
}

/** Entries of a lock file by path, null when there is no readable one. */
function lockedVersions(path) {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages));
  } catch {
    return null;
  }
}
