import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { entry } from '../history/entry-sample.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { BACKUP_LIMIT, changesBy, readBackup, writeBackup } = await import('../../src/options/backup-file.ts');
const { DEFAULT_SETTINGS } = await import('../../src/platform/settings.ts');

const text = { subject: 'Visitors from Iran', body: 'Dear all' };
const ENTRY = entry();
const BACKUP = {
  settings: { ...DEFAULT_SETTINGS, region: 'IR', language: 'fa', muted: ['a.example'], history: true },
  history: [ENTRY],
  drafts: [{ host: 'a.example', variant: 'visitor', day: '2026-11-22', started: text, text }],
  outcomes: [{ host: 'a.example', day: '2026-11-22', steps: { sent: '2026-11-22' } }],
} as const;
const EMPTY = { settings: DEFAULT_SETTINGS, history: [], drafts: [], outcomes: [] };

const changed = (change: object) => JSON.stringify({ ...JSON.parse(writeBackup(BACKUP)), ...change });

describe('a backup', () => {
  it('comes back as it was written', () => {
    expect(readBackup(writeBackup(BACKUP))).toEqual({ ok: true, backup: BACKUP });
  });

  it.each([
    ['too-large', ' '.repeat(BACKUP_LIMIT + 1)],
    ['not-json', 'region: IR'],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"overblocked-report"}'],
    ['newer', changed({ revision: 2 })],
    ['newer', changed({ settings: { ...BACKUP.settings, revision: 99 } })],
  ])('is refused as %s', (code, file) => {
    expect(readBackup(file)).toEqual({ ok: false, fault: { code } });
  });

  it.each([
    ['revision', { revision: 'one' }],
    ['settings.muted', { settings: { ...BACKUP.settings, muted: ['<b>'] } }],
    ['history[1].day', { history: [ENTRY, { ...ENTRY, day: 'today' }] }],
    ['drafts[0].text.body', { drafts: [{ ...BACKUP.drafts[0], text: { subject: '', body: 7 } }] }],
    ['outcomes', { outcomes: 'none' }],
    ['history', { history: Array.from({ length: 2_001 }, () => ENTRY) }],
  ])('is taken whole or not at all, and names the field at fault: %s', (field, change) => {
    expect(readBackup(changed(change))).toEqual({ ok: false, fault: { code: 'bad-field', field } });
  });

  it('may lack what somebody took out of it', () => {
    const file = '{"format":"overblocked-backup","revision":1}';
    expect(readBackup(file)).toEqual({ ok: true, backup: EMPTY });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
        readBackup(file);
        readBackup(`{"format":"overblocked-backup","revision":1,"settings":${file}}`);
      }),
    );
  });
});

describe('changesBy', () => {
  it('is nothing for what is here already, in whatever order its fields are', () => {
    const none = { added: 0, replaced: 0 };
    const [draft] = BACKUP.drafts;
    const turned = Object.fromEntries(Object.entries(draft).reverse()) as unknown as typeof draft;
    expect(changesBy(BACKUP, { ...BACKUP, drafts: [turned] })).toEqual({
      settings: [],
      history: none,
      drafts: none,
      outcomes: none,
    });
  });

  it('names the settings and counts what comes new and what is replaced', () => {
    const here = {
      ...EMPTY,
      history: [
        { ...ENTRY, kind: 'sanctions' },
        { ...ENTRY, host: 'b.example' },
      ],
    } as const;
    expect(changesBy(BACKUP, here)).toEqual({
      settings: ['region', 'language', 'muted', 'history'],
      history: { added: 0, replaced: 1 },
      drafts: { added: 1, replaced: 0 },
      outcomes: { added: 1, replaced: 0 },
    });
  });
});
