import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ICONS } from '../../src/build/draw-icons.ts';

const drawing = readFileSync('src/build/icons/wall.svg', 'utf8');
const ground = /<rect width="16" height="16"[^>]*fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1] ?? '';

/** Toolbars of the default themes: Chrome and Firefox light, Firefox dark, Chrome dark before and since 2023. */
const TOOLBARS = ['#ffffff', '#f9f9fb', '#2b2a33', '#35363a', '#3c3c3c'];

/** Relative luminance of a #rrggbb colour (WCAG 2.2). */
const luminance = (color: string) =>
  [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);

it('stands out from light and dark toolbars, and its stones from its ground', () => {
  for (const other of TOOLBARS) {
    const [dark, light] = [luminance(ground), luminance(other)].sort((a, b) => a - b);
    expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05), other).toBeGreaterThanOrEqual(3);
  }
});

it('is drawn in whole pixels at 16 pixels', () => {
  const numbers = [...drawing.matchAll(/ (?:x|y|width|height)="([^"]+)"/g)].map(([, value]) => Number(value));
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.every(Number.isInteger)).toBe(true);
});

it('has every file drawn and no other', () => {
  expect(readdirSync('public/icons').sort()).toEqual(ICONS.map(({ name }) => name).sort());
});

it('has files of the size that their names say', () => {
  for (const { name, size } of ICONS) {
    const png = readFileSync(`public/icons/${name}`);
    // IHDR is the first chunk: width and height stand at bytes 16 and 20 (PNG specification, 11.2.2).
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([size, size]);
  }
});

it('shows a drawing of its own in each state', () => {
  const at16 = ICONS.filter(({ size }) => size === 16).map(({ name }) =>
    readFileSync(`public/icons/${name}`, 'base64'),
  );
  expect(new Set(at16).size).toBe(4);
});
