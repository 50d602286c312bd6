import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { withProgress } from './progress.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Names on PATH first, then places where installers put them. An environment variable wins over both. */
const PLACES: Record<
  BrowserName,
  { variables: readonly string[]; places: readonly string[]; package: string }
> = {
  chromium: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    places: [
      'chromium',
      'chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      // Chrome for Testing loads extensions like Chromium. Branded Chrome does so only when driven over a pipe.
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    package: 'chromium',
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    places: [
      'firefox-esr',
      'firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
    package: 'firefox-esr',
  },
};

/** Path of an installed browser, null when none is in the usual places. */
export function findBrowser(name: BrowserName, environment: NodeJS.ProcessEnv = process.env): string | null {
  const { variables, places } = PLACES[name];
  for (const variable of variables) {
    const path = environment[variable];
    if (path !== undefined && path !== '' && isExecutable(path)) return path;
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const place of places) {
    const candidates = isAbsolute(place) ? [place] : folders.map((folder) => join(folder, place));
    for (const candidate of candidates) if (isExecutable(candidate)) return candidate;
  }
  return null;
}

/**
 * Paths of the browsers asked for. What is missing is installed on Debian as root; elsewhere the error says in one
 * sentence what to install. Ubuntu's packages of these names only fetch snaps, which need a running snapd and cannot be
 * driven with a profile of ours: tried in a bare Ubuntu 24.04, apt-get had nothing to install.
 */
export async function ensureBrowsers<Name extends BrowserName>(
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) {
    const packages = missing.map((name) => PLACES[name].package);
    if (!canInstall()) throw new Error(whatToInstall(missing));
    process.stderr.write(`Installing ${packages.join(' and ')} with apt-get, a minute or two …\n`);
    await apt(['update']);
    await apt(['install', '--yes', '--no-install-recommends', ...packages]);
  }
  const found = names.map((name) => [name, findBrowser(name)] as const);
  const absent = found.filter(([, path]) => path === null).map(([name]) => name);
  if (absent.length > 0) throw new Error(whatToInstall(absent));
  return Object.fromEntries(found) as Record<Name, string>;
}

/** One sentence for a machine where we cannot install. */
export function whatToInstall(names: readonly BrowserName[]): string {
  const wishes = names.map((name) =>
    name === 'chromium'
      ? 'Chromium or Chrome (or set CHROMIUM_PATH)'
      : 'Firefox 153 or newer (or set FIREFOX_PATH)',
  );
  return `No ${names.join(' and no ')} in the usual places: install ${wishes.join(' and ')}, then run the command again.`;
}

function canInstall(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    return hasBrowserPackages(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    // No such file: not a Linux we know how to install on.
    return false;
  }
}

/** True for Debian and what is made from it, by its os-release file; false for Ubuntu and what is made from that. */
export function hasBrowserPackages(osRelease: string): boolean {
  const kin = [...osRelease.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].map(([, names]) => names).join(' ');
  return /\bdebian\b/.test(kin) && !/\bubuntu\b/.test(kin);
}

/** Runs apt-get, keeps what it says for the error message only. */
async function apt(words: readonly string[]): Promise<void> {
  await withProgress(`apt-get ${words[0]}`, async () => {
    const child = spawn('apt-get', ['-q', ...words], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const keep = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) throw new Error(`apt-get ${words.join(' ')} failed (${code}): ${said.trim()}`);
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Absent or not ours to run: look on.
    return false;
  }
}
