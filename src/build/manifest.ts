export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** `test` differs from `release` in one thing: what is optional is granted from the start, as Chromium has no switch for it. */
export type Variant = 'release' | 'test';

/** The parts of a manifest that the build reads or changes; everything else passes through untouched. */
export interface Manifest {
  readonly [key: string]: unknown;
  readonly minimum_chrome_version: string;
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly browser_specific_settings: { readonly gecko: { readonly strict_min_version: string } };
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

/**
 * The manifest of one target from the one in the repository. Each store warns about the other browser's keys
 * (`service_worker`, `scripts`; `browser_specific_settings`, `minimum_chrome_version`), so they are left out.
 */
export function manifestFor(source: Manifest, target: Target, variant: Variant, version: string): Manifest {
  const { background, ...rest } = source;
  const { service_worker, scripts, ...shared } = background;
  const result: Record<string, unknown> = { ...rest, version };
  if (target === 'chrome') {
    result.background = { ...shared, service_worker };
    delete result.browser_specific_settings;
  } else {
    result.background = { ...shared, scripts };
    delete result.minimum_chrome_version;
  }
  if (variant === 'test') {
    result.host_permissions = [
      ...(source.host_permissions ?? []),
      ...(source.optional_host_permissions ?? []),
    ];
    delete result.optional_host_permissions;
    result.permissions = [...source.permissions, ...source.optional_permissions];
    delete result.optional_permissions;
  }
  return result as Manifest;
}

/** What esbuild compiles down to: the oldest browser that the manifest lets in. */
export function oldestBrowsers(source: Manifest): readonly string[] {
  const chrome = Number.parseInt(source.minimum_chrome_version, 10);
  const firefox = Number.parseInt(source.browser_specific_settings.gecko.strict_min_version, 10);
  if (!Number.isInteger(chrome))
    throw new Error('manifest.json: minimum_chrome_version: give a number such as "121".');
  if (!Number.isInteger(firefox))
    throw new Error(
      'manifest.json: browser_specific_settings.gecko.strict_min_version: give a version such as "140.0".',
    );
  return [`chrome${chrome}`, `firefox${firefox}`];
}
