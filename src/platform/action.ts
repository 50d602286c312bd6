import { browser } from './browser.ts';

/** Sizes in pixels that every drawing of the icon is there in: for screens of one, one and a half, two and three pixels a point. */
export const ICON_SIZES = [16, 24, 32, 48] as const;

/** Files of one drawing by size. From the top of the package: a relative path would start at the page or worker that asks. */
export const iconPaths = (wall: string): Record<string, string> =>
  Object.fromEntries(ICON_SIZES.map((size) => [size, `/icons/${wall}-${size}.png`]));

/** Paints the icon of one tab. A tab that closed meanwhile is no error. */
export async function paintAction(
  tab: number,
  badge: {
    /** Drawing under `icons/`, its name without the size. */
    readonly wall: string;
    readonly text: string;
    readonly background: string;
    readonly color: string;
    readonly title: string;
  },
): Promise<void> {
  const { action } = browser;
  await Promise.allSettled([
    action.setIcon({ tabId: tab, path: iconPaths(badge.wall) }),
    action.setBadgeText({ tabId: tab, text: badge.text }),
    action.setBadgeBackgroundColor({ tabId: tab, color: badge.background }),
    action.setBadgeTextColor({ tabId: tab, color: badge.color }),
    action.setTitle({ tabId: tab, title: badge.title }),
  ]);
}

/** True while the icon of this tab bears a mark of ours. A closed tab has none. */
export async function isMarked(tab: number): Promise<boolean> {
  return browser.action.getBadgeText({ tabId: tab }).then(
    (text) => text !== '',
    () => false,
  );
}
