import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Popup } from '../../src/build/driver.ts';
import { readPopup } from '../../src/build/read-popup.ts';
import { lookAt, openState } from '../../src/build/state-page.ts';
import { STATES } from '../popup/states.ts';
import { reading } from './reading.ts';
import { statesPage } from './setup.ts';

const session = statesPage();

/** Opens a state, and answers the page it is drawn in. */
async function open(id: string, language: string): Promise<Page> {
  const { driver, states: page } = session();
  const state = STATES.find((one) => one.id === id);
  if (state === undefined) throw new Error(`no such state: ${id}`);
  // Keys go to the tab in front.
  await page.bringToFront();
  await openState(page, driver, state, language);
  return page;
}

/** The true popup, over a page of the gallery whose answer turns on questions. */
async function inPopup(work: (popup: Popup) => Promise<void>): Promise<void> {
  const { driver, visit } = session();
  const tab = await visit('slack-crimea', { region: 'UA-43', language: 'en' });
  const popup = await driver.press(tab);
  try {
    await readPopup(popup);
    await work(popup);
  } finally {
    await popup.close();
    await tab.close();
  }
}

const NEW_TAB = '(opens in a new tab)';
const CLAIM = [
  'heading “What is on record about them”, level 2',
  'Closed the workspaces of account owners whose address was in the region.',
  'accounts closed, since Jul 2024, Reason given: sanctions',
  'blockquote',
  'It said that sanctions regulations require it.',
  `link “Example Chat · 3 Jul 2024 ${NEW_TAB}”`,
  `link “The Example Times · Jul 2024 ${NEW_TAB}”`,
  '(pointer only, text not read)',
];
const PAGE_SAYS = [
  'heading “The page says”, level 2',
  'blockquote',
  'Due to US sanctions and export control laws, our services are not available in your region.',
];
const folded = (...titles: readonly string[]) =>
  titles.flatMap((title) => ['group', `DisclosureTriangle “${title}”, closed`]);

describe('what a screen reader says', () => {
  it('of a block that the law does not ask for', async () => {
    const page = await open('over-compliance', 'en');
    expect(await reading(page)).toEqual([
      'banner',
      'app.chat.example says no to',
      'button “Your region: Iran. Change”',
      'main',
      'status',
      'heading “The law does not ask for this block”, level 1',
      'Example Chat points to the law. The rules that bind it allow what is listed below for people in Iran.',
      'Fairly sure, law checked 20 Nov 2026, not legal advice',
      'heading “Is a block required? Part by part”, level 2',
      'Messages: not required',
      `link “31 CFR 560.540(a)(1) ${NEW_TAB}”`,
      `link “50 USC 1702(b)(3) ${NEW_TAB}”`,
      'Video calls: not required',
      `link “31 CFR 560.540(a)(1) ${NEW_TAB}”`,
      'Reading information: not required',
      `link “50 USC 1702(b)(3) ${NEW_TAB}”`,
      ...PAGE_SAYS,
      ...CLAIM,
      ...folded('Who decided', 'Other explanations', 'The law, step by step', 'What they may still check'),
      'link “All evidence”',
      'button “Settings”',
      'contentinfo',
      'button “Write to Example Chat”',
      'button “Report”',
    ]);
  });

  it('of one that it asks for in part, with questions that change the answer', async () => {
    const page = await open('partly-required', 'en');
    const said = await reading(page);
    expect(said).toEqual(
      expect.arrayContaining([
        'heading “The law asks for part of this block”, level 1',
        'Messages, free: not required',
        'Business software, paid, for companies: required',
        'Taking payments, paid: it depends',
        'button “Show all 7”',
      ]),
    );
    const asked = said.indexOf('heading “What would change this”, level 2');
    expect(said.slice(asked, asked + 9)).toEqual([
      'heading “What would change this”, level 2',
      'group “Free or paid?”',
      'Free or paid?',
      'button “free”, not pressed',
      'button “paid”, pressed',
      'group “Who is it for?”',
      'Who is it for?',
      'button “for myself”, not pressed',
      'button “for a company”, not pressed',
    ]);
  });

  it('of a block by the state, in Persian', async () => {
    const page = await open('state-block', 'fa');
    expect(await page.$eval('html', ({ lang, dir }) => ({ lang, dir }))).toEqual({ lang: 'fa', dir: 'rtl' });
    expect(await reading(page)).toEqual([
      'banner',
      'app.chat.example باز نمی‌شود در',
      'button “منطقهٔ شما: \u2068ایران\u2069. تغییر”',
      'main',
      'status',
      'heading “مسدودسازی از سوی حکومت است، نه سایت”, level 1',
      'بنا بر آنچه صفحه می‌گوید، نهادی حکومتی یا ارائه‌دهندهٔ اینترنت در جایی که هستید دسترسی شما به این سایت را بسته است، نه شرکت.',
      'با اطمینان, مشاورهٔ حقوقی نیست',
      'heading “صفحه می‌گوید”, level 2',
      'blockquote',
      'دسترسی به این سایت امکان‌پذیر نیست',
      'button “موضوع چیز دیگری است”',
      ...folded('چه کسی تصمیم گرفت'),
      'link “همهٔ شواهد”',
      'button “تنظیمات”',
      'contentinfo',
      'button “گزارش”',
    ]);
  });

  it('anew when an answer changes the ruling: the verdict stays one live region', async () => {
    await inPopup(async (popup) => {
      const heard = await popup.evaluate(async (window, document) => {
        const region = document.querySelector('[role="status"]');
        const said = [region?.textContent];
        // What stands further down is drawn a moment after the answer.
        while (document.querySelector('.chip') === null)
          await new Promise((resolve) => window.setTimeout(resolve, 20));
        for (let at = 0; at < document.querySelectorAll('.chip').length; at += 1) {
          document.querySelectorAll<HTMLElement>('.chip')[at]?.click();
          await new Promise((resolve) => window.setTimeout(resolve, 100));
          said.push(region?.textContent);
        }
        return { said, there: region?.isConnected };
      });
      expect(heard.there).toBe(true);
      expect(new Set(heard.said).size).toBeGreaterThan(1);
    });
  });
});

describe('keyboard, fingers and eyes', () => {
  it.each(['over-compliance', 'unknown-site', 'said', 'letter', 'report'])(
    'goes from control to control in the order of the page: %s',
    async (id) => {
      await lookAt(session().states, { width: 400, theme: 'light', height: 3_000 });
      const page = await open(id, 'en');
      const controls = await page.$$eval(
        'a[href], button, summary, input, select, textarea, [tabindex="0"]',
        (found) => {
          document.addEventListener('focusin', ({ target }) => {
            if (!(target instanceof Element)) return;
            const { top, height } = target.getBoundingClientRect();
            const path = (globalThis as unknown as { path?: unknown[] }).path ?? [];
            path.push({ y: top + height / 2, outline: getComputedStyle(target).outlineStyle });
            Object.assign(globalThis, { path });
          });
          return found.filter((element) => element.checkVisibility()).length;
        },
      );
      for (let step = 0; step < controls; step += 1) await page.keyboard.press('Tab');
      const path: { y: number; outline: string }[] = JSON.parse(
        String(await page.evaluate('JSON.stringify(globalThis.path)')),
      );
      // A view that opens over the answer begins at its title, after the way back.
      expect(path.length).toBeGreaterThanOrEqual(controls - 1);
      path.forEach(({ y }, at) => {
        // Controls of one line may stand some pixels higher or lower than their neighbours.
        expect(y).toBeGreaterThan((path[at - 1]?.y ?? 0) - 24);
      });
      expect(path.filter(({ outline }) => outline === 'none')).toEqual([]);
    },
  );

  it('comes back from each view to what opened it', async () => {
    await inPopup(async (popup) => {
      const path = await popup.evaluate(async (window, document) => {
        const seen: (string | undefined)[] = [];
        for (const opener of ['header .region', 'footer .first', 'footer button:not(.first)']) {
          for (const press of [opener, 'button.back']) {
            const button = document.querySelector<HTMLElement>(press);
            button?.focus();
            button?.click();
            await new Promise((resolve) => window.setTimeout(resolve, 200));
            seen.push(document.activeElement?.tagName);
          }
          seen.push(document.activeElement?.matches(opener) ? 'back' : 'lost');
        }
        return seen;
      });
      expect(path).toEqual([...Array(3)].flatMap(() => ['H1', 'BUTTON', 'back']));
    });
  });

  it('hides nothing that has the focus under the buttons at its end', async () => {
    await lookAt(session().states, { width: 380, theme: 'light', height: 600 });
    const page = await open('partly-required', 'ru');
    const hidden: string[] = [];
    for (let step = 0; step < 22; step += 1) {
      await page.keyboard.press('Tab');
      hidden.push(
        ...(await page.evaluate(() => {
          const focused = document.activeElement;
          const footer = document.querySelector('footer');
          if (!focused || !footer || footer.contains(focused)) return [];
          const under = focused.getBoundingClientRect().bottom > footer.getBoundingClientRect().top;
          return under ? [focused.textContent ?? ''] : [];
        })),
      );
    }
    expect(hidden).toEqual([]);
  });

  it.each([
    ['24 px for a mouse', { touch: false, least: 24 }],
    ['44 px on touch', { touch: true, least: 44 }],
  ])('has targets of %s in every state', async (_, { touch, least }) => {
    await lookAt(session().states, { width: 400, theme: 'light', touch });
    const small: string[] = [];
    for (const { id } of STATES) {
      const page = await open(id, 'en');
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(touch);
      const found = await page.$$eval(
        'a[href], button, summary, input, select, textarea',
        (controls, px) =>
          controls
            .filter((element) => element.checkVisibility())
            // A tick is pressed by its words too.
            .map((element) => element.closest('label') ?? element)
            .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
            // Half a pixel is rounded.
            .filter(({ box }) => box.height < px - 0.5 || box.width < px - 0.5)
            .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
        least,
      );
      small.push(...found.map((target) => `${id}: ${target}`));
    }
    expect(small).toEqual([]);
  });

  it('does not move what is drawn once it is drawn', async () => {
    await inPopup(async (popup) => {
      const shifts = await popup.evaluate(async (window, document) => {
        const seen: number[] = [];
        new window.PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
        await new Promise((resolve) => window.setTimeout(resolve, 700));
        const opening = seen.reduce((sum, value) => sum + value, 0);
        // To be sure that a shift would have been seen.
        document.querySelector('main')?.prepend(document.createElement('hr'));
        await new Promise((resolve) => window.setTimeout(resolve, 300));
        return { opening, provoked: seen.reduce((sum, value) => sum + value, 0) - opening };
      });
      expect(shifts.opening).toBe(0);
      expect(shifts.provoked).toBeGreaterThan(0);
    });
  });
});
