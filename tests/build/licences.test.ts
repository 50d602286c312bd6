import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import own from '../../package.json' with { type: 'json' };
import { licenceNotices } from '../../src/build/licences.ts';

describe('licenceNotices', () => {
  it('names every shipped dependency with its version and the text of its licence', async () => {
    const notices = await licenceNotices([]);
    for (const [name, version] of Object.entries(own.dependencies)) {
      const text = readFileSync(
        `node_modules/${name}/${name === 'valibot' ? 'LICENSE.md' : 'LICENSE'}`,
        'utf8',
      );
      expect(notices).toContain(`${name} ${version} (`);
      expect(notices).toContain(text.replaceAll('\r\n', '\n').trim());
    }
    // What dependencies need is shipped with them, and so is data.
    expect(notices).toMatch(/^tldts-core [\d.]+ \(MIT\)/m);
    expect(notices).toContain('Public Suffix List');
  });

  it('lets no package into a bundle without a notice', async () => {
    await expect(licenceNotices(['src/x.ts', 'node_modules/preact/dist/preact.mjs'])).resolves.toContain(
      'preact',
    );
    await expect(licenceNotices(['node_modules/@scope/left/index.js'])).rejects.toThrow('@scope/left');
  });
});
