import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportData } from '../../src/cli/data-export.ts';

it('writes all tables and one JSON file with the rulings of the day', () => {
  const into = mkdtempSync(join(tmpdir(), 'overblocked-export-'));
  try {
    exportData(into, '2026-11-22');
    const whole = JSON.parse(readFileSync(join(into, 'overblocked.json'), 'utf8'));
    const rows = (name: string) =>
      readFileSync(join(into, `${name}.csv`), 'utf8')
        .trimEnd()
        .split('\r\n').length - 1;
    expect(rows('companies')).toBe(whole.companies.length);
    expect(rows('rulings')).toBe(whole.rulings.length);
    const mail = whole.rulings.filter(
      (row: { company: string; region: string }) => row.company === 'mailchimp' && row.region === 'RU',
    );
    expect(new Set(mail.map((row: { outcome: string }) => row.outcome))).toEqual(new Set(['not-required']));
  } finally {
    rmSync(into, { recursive: true });
  }
}, 60_000);
