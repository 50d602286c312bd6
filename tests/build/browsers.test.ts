import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, hasBrowserPackages, whatToInstall } from '../../src/build/browsers.ts';

describe('findBrowser', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'overblocked-browsers-'));
    for (const name of ['firefox', 'firefox-esr', 'own', 'not-executable']) {
      await writeFile(join(folder, name), '');
      await chmod(join(folder, name), name === 'not-executable' ? 0o600 : 0o700);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('looks along PATH, the release with long support first', () => {
    expect(findBrowser('firefox', { PATH: `/nowhere:${folder}` })).toBe(join(folder, 'firefox-esr'));
  });

  it('prefers what the environment names, if that can be run', () => {
    expect(findBrowser('firefox', { PATH: folder, FIREFOX_PATH: join(folder, 'own') })).toBe(
      join(folder, 'own'),
    );
    expect(findBrowser('firefox', { PATH: folder, FIREFOX_PATH: join(folder, 'not-executable') })).toBe(
      join(folder, 'firefox-esr'),
    );
  });
});

describe('hasBrowserPackages', () => {
  it.each([
    ['Debian', 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n', true],
    ['Raspberry Pi OS', 'ID=raspbian\nID_LIKE=debian\n', true],
    ['Ubuntu', 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', false],
    ['Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', false],
    ['Fedora', 'ID=fedora\nHOME_URL="https://debian.example/"\n', false],
  ])('%s', (_, file, expected) => expect(hasBrowserPackages(file)).toBe(expected));
});

describe('whatToInstall', () => {
  it('is one sentence that names what is missing', () => {
    const said = whatToInstall(['chromium', 'firefox']);
    expect(said).toMatch(/^No chromium and no firefox .*install Chromium.*Firefox.*\.$/);
  });
});
