import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { readSettingsFile, SETTINGS_FILE_LIMIT, writeSettingsFile } = await import(
  '../../src/options/settings-file.ts'
);
const { DEFAULT_SETTINGS } = await import('../../src/platform/settings.ts');

const SETTINGS = { ...DEFAULT_SETTINGS, region: 'IR', language: 'fa', muted: ['a.example'] };

describe('a settings file', () => {
  it('comes back as it was written', () => {
    expect(readSettingsFile(writeSettingsFile(SETTINGS))).toEqual({ ok: true, settings: SETTINGS });
  });

  it.each([
    ['too-large', ' '.repeat(SETTINGS_FILE_LIMIT + 1)],
    ['not-json', 'region: IR'],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"overblocked-report"}'],
    ['newer', '{"format":"overblocked-settings","revision":99}'],
  ])('is refused as %s', (code, text) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, fault: { code } });
  });

  it('is taken whole or not at all, and names the field at fault', () => {
    const text = '{"format":"overblocked-settings","revision":1,"region":"IR","muted":["<b>"]}';
    expect(readSettingsFile(text)).toEqual({ ok: false, fault: { code: 'bad-field', field: 'muted' } });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readSettingsFile(text);
      }),
    );
  });
});
