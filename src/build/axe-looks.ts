import type { Look } from './state-page.ts';

const WIDTHS = [320, 400, 1280] as const;
const THEMES = ['light', 'dark'] as const;

/** Every look that `npm run axe` checks each page and state in. */
export const ALL_LOOKS: readonly Look[] = [
  ...WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme }))),
  ...THEMES.map((theme) => ({ width: 400, theme, zoom: 200 })),
  ...THEMES.map((theme) => ({ width: 400, theme, forcedColors: true })),
  ...THEMES.map((theme) => ({ width: 400, theme, reducedMotion: true })),
];

/** The part of them that `npm test` has time for: each width, theme and mode once. */
export const CHOSEN_LOOKS: readonly Look[] = [
  { width: 320, theme: 'dark', reducedMotion: true },
  { width: 400, theme: 'light' },
  { width: 400, theme: 'light', zoom: 200 },
  { width: 400, theme: 'dark', forcedColors: true },
  { width: 1280, theme: 'dark' },
];

/** Pages of the extension beside the popup's states: empty, filled, and with something in them that is wrong. */
export const PAGES = [
  'welcome.html',
  'options.html',
  'history.html',
  'popup.html',
  'records.html?host=github.com&region=IR',
  'records.html?host=%40&region=XX',
] as const;

/** A look in a few words, for a line that says where something is wrong. */
export function lookName({ width, theme, zoom, forcedColors, reducedMotion }: Look): string {
  return [
    `${width} px`,
    theme,
    ...(zoom === undefined ? [] : [`text at ${zoom} %`]),
    ...(forcedColors ? ['forced colours'] : []),
    ...(reducedMotion ? ['reduced motion'] : []),
  ].join(', ');
}
