import { describe, expect, it } from 'vitest';
import source from '../../manifest.json' with { type: 'json' };
import { type Manifest, manifestFor, oldestBrowsers, TARGETS } from '../../src/build/manifest.ts';

describe('manifestFor', () => {
  it.each(TARGETS)('makes the manifest of %s', (target) => {
    expect(manifestFor(source, target, 'release', '1.2.3')).toMatchSnapshot();
  });

  it('grants what is optional in the test variant and in nothing else differs', () => {
    const { host_permissions, permissions, ...rest } = manifestFor(source, 'chrome', 'test', '1.2.3');
    const {
      optional_host_permissions,
      optional_permissions,
      permissions: always,
      ...released
    } = manifestFor(source, 'chrome', 'release', '1.2.3');
    expect(host_permissions).toEqual(optional_host_permissions);
    expect(permissions).toEqual([...always, ...optional_permissions]);
    expect(rest).toEqual(released);
  });
});

describe('oldestBrowsers', () => {
  it('takes them from the manifest', () => {
    const manifest: Manifest = {
      minimum_chrome_version: '121',
      permissions: [],
      optional_permissions: [],
      background: {},
      browser_specific_settings: { gecko: { strict_min_version: '140.0' } },
    };
    expect(oldestBrowsers(manifest)).toEqual(['chrome121', 'firefox140']);
  });

  it('says which field is wrong', () => {
    const settings = { gecko: { strict_min_version: 'new' } };
    const manifest = {
      minimum_chrome_version: '121',
      permissions: [],
      optional_permissions: [],
      background: {},
      browser_specific_settings: settings,
    };
    expect(() => oldestBrowsers(manifest)).toThrow(/strict_min_version/);
  });
});
