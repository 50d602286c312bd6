import { existsSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Wall } from '../../src/background/badge.ts';
import { fakeBrowser } from './fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { ICON_SIZES, isMarked, paintAction } = await import('../../src/platform/action.ts');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});
const BADGE = { wall: 'open', text: '!', background: '#000000', color: '#ffffff', title: 'A title' };

describe('the icon', () => {
  it('gets sign and title, and is known to bear a mark', async () => {
    await paintAction(3, BADGE);
    expect(fake.badges.get(3)).toEqual({ text: '!', title: 'A title' });
    expect(fake.icons.get(3)).toBe('/icons/open-16.png');
    expect(await isMarked(3)).toBe(true);
    expect(await isMarked(4)).toBe(false);
  });

  it('is drawn from files that the package holds, in every size of the toolbar', () => {
    for (const wall of ['icon', 'closed', 'half', 'open'] satisfies Wall[]) {
      for (const size of ICON_SIZES) expect(existsSync(`public/icons/${wall}-${size}.png`)).toBe(true);
    }
  });

  it('takes a tab that closed meanwhile for no fault', async () => {
    const gone = () => Promise.reject(new Error('No tab with id: 3'));
    fake.action.setTitle = gone;
    fake.action.getBadgeText = gone;
    await expect(paintAction(3, BADGE)).resolves.toBeUndefined();
    expect(await isMarked(3)).toBe(false);
  });
});
