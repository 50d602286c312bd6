import { browser } from './browser.ts';

/** Paints the icon of one tab. A tab that closed meanwhile is no error. */
export async function paintAction(
  tab: number,
  badge: {
    readonly text: string;
    readonly background: string;
    readonly color: string;
    readonly title: string;
  },
): Promise<void> {
  const { action } = browser;
  await Promise.allSettled([
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
