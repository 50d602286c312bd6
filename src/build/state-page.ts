import type { CDPSession, Page } from 'puppeteer-core';
import type { State } from '../../tests/popup/states.ts';
import type { Driver } from './driver.ts';

/** How a page is looked at. What is left out is as most visitors have it. */
export interface Look {
  /** CSS pixels across. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** CSS pixels down: as many as a popup may have, unless told. */
  readonly height?: number;
  /** Size of text in hundredths of the usual, as a browser's setting for text makes it; 100 unless told. */
  readonly zoom?: number;
  /** Colours of the system in place of the page's, as Windows' contrast themes do. */
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** A touch screen: no mouse, fingers of 44 px. Takes hold at the next address that is opened. */
  readonly touch?: boolean;
}

/** Draws one state of the popup, in the page that the development build has for it. */
export async function openState(
  page: Page,
  { origin }: Pick<Driver, 'origin'>,
  state: Pick<State, 'id' | 'type'>,
  language: string,
): Promise<void> {
  await page.goto(`${origin}/states.html?state=${state.id}&language=${language}`);
  // The letter is drawn once English has been read.
  await page.waitForSelector(state.type === 'letter' ? '.state textarea' : '.state');
}

/** Looks at a page that is open in another way. Everything but `touch` takes hold without loading it again. */
export async function lookAt(page: Page, look: Look): Promise<void> {
  await page.setViewport({ width: look.width, height: look.height ?? 600, hasTouch: look.touch ?? false });
  await (await sessionOf(page)).send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.theme },
      { name: 'forced-colors', value: look.forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: look.reducedMotion ? 'reduce' : 'no-preference' },
    ],
  });
  await page.evaluate(async (zoom) => {
    document.documentElement.style.fontSize = zoom === 100 ? '' : `${zoom}%`;
    // What is just fading in has no contrast yet.
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  }, look.zoom ?? 100);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** A page's own session: what it emulates lasts as long as the session does. Puppeteer's own call knows no forced colours. */
function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}
