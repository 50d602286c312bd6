import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { Chromium } from '../build/chromium.ts';
import type { Notice } from '../notice/notice.ts';
import { recognise } from '../notice/recognise.ts';
import type { Signals } from '../notice/signals.ts';
import type { DetectCase } from './detect-case.ts';

/** In the functions that run inside the extension's worker. */
declare const chrome: Browser;

/** What was seen of one case. */
export interface Seen {
  readonly notice: Notice | null;
  /** Time that reading, testing and recognising took, in milliseconds. */
  readonly ms: number;
}

/** A page whose scripts still run after `load` may show its notice late: it is looked at again until this much time has passed. */
const SETTLE_MS = 1_200;
const LOOK_AGAIN_MS = 300;
/** A page that does not finish loading is looked at as it stands. */
const LOAD_LIMIT_MS = 3_000;
const CASE_LIMIT_MS = 10_000;

/** One tab that shows one case after the other. */
export interface CasePage {
  /** Shows a case and looks at it. Throws when that fails or takes more than ten seconds: the tab is then to be replaced. */
  look(item: DetectCase): Promise<Seen>;
  close(): Promise<void>;
}

/**
 * Opens a tab in which every request is answered here: the page's own address with the case, all else with an abort,
 * so that nothing a case contains reaches a network. Answering in the browser instead of from a server keeps odd
 * statuses, hosts that browsers upgrade to https, and the same host in several tabs at once out of each other's way.
 * Throws when there is no such tab after ten seconds.
 */
export function openCasePage(chromium: Chromium, number: number): Promise<CasePage> {
  return within(CASE_LIMIT_MS, () => open(chromium, number));
}

async function open(chromium: Chromium, number: number): Promise<CasePage> {
  const page = await chromium.browser.newPage();
  const session = await page.createCDPSession();
  const served = new Served(session);
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  await session.send('Page.enable');
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
  session.on('Page.javascriptDialogOpening', () => {
    ignoreClosed(session.send('Page.handleJavaScriptDialog', { accept: false }));
  });

  const blank = {
    id: '',
    address: `https://tab-${number}.example/`,
    status: 200,
    html: '<!doctype html>',
    remarks: [],
  };
  await show(session, served, blank);
  const tab = await tabOf(chromium, blank.address);

  return {
    look: (item) =>
      within(CASE_LIMIT_MS, async () => {
        await show(session, served, item);
        const deadline = Date.now() + SETTLE_MS;
        let seen = await inject(chromium, tab);
        while (seen.notice === null && item.html.includes('<script') && Date.now() < deadline) {
          await pause(LOOK_AGAIN_MS);
          seen = await inject(chromium, tab);
        }
        return seen;
      }),
    // A page stuck in a loop of its own answers nothing, so its script is ended before the tab is closed.
    close: async () => {
      ignoreClosed(session.send('Runtime.terminateExecution'));
      await within(2_000, () => page.close({ runBeforeUnload: false })).catch((error: unknown) => {
        process.stderr.write(`a tab did not close: ${String(error)}\n`);
      });
    },
  };
}

/** Answers the requests of one tab. */
class Served {
  private item: DetectCase | null = null;

  constructor(private readonly session: CDPSession) {
    session.on('Fetch.requestPaused', (event) => this.answer(event));
  }

  next(item: DetectCase): void {
    this.item = item;
  }

  private answer({ requestId, request, resourceType }: Protocol.Fetch.RequestPausedEvent): void {
    const item = this.item;
    if (item === null || resourceType !== 'Document' || request.url !== item.address) {
      ignoreClosed(this.session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }));
      return;
    }
    // Served once: a page that reloads itself stays as it is.
    this.item = null;
    ignoreClosed(
      this.session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: item.status,
        responsePhrase: 'Served',
        responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
        body: Buffer.from(item.html).toString('base64'),
      }),
    );
  }
}

/** Goes to the case's page and waits until it is loaded, or until it has had time enough. */
async function show(session: CDPSession, served: Served, item: DetectCase): Promise<void> {
  served.next(item);
  const loaded = new Set<string>();
  let tell: () => void = () => undefined;
  const onEvent = (event: Protocol.Page.LifecycleEventEvent) => {
    if (event.name === 'load') loaded.add(event.loaderId);
    tell();
  };
  session.on('Page.lifecycleEvent', onEvent);
  try {
    const { loaderId, errorText } = await session.send('Page.navigate', { url: item.address });
    if (errorText !== undefined) throw new Error(`the page could not be shown: ${errorText}`);
    await new Promise<void>((resolve) => {
      const limit = setTimeout(() => {
        ignoreClosed(session.send('Page.stopLoading'));
        resolve();
      }, LOAD_LIMIT_MS);
      tell = () => {
        if (!loaded.has(loaderId ?? '')) return;
        clearTimeout(limit);
        resolve();
      };
      tell();
    });
  } finally {
    session.off('Page.lifecycleEvent', onEvent);
  }
}

/**
 * Puts the content script into the tab from the extension's worker, as the popup does on a click, and recognises what it
 * lets through, as the popup does too.
 */
async function inject(chromium: Chromium, tab: number): Promise<Seen> {
  const worker = await chromium.worker();
  const answer = await worker.evaluate(async (tabId: number) => {
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    return frame?.result ?? null;
  }, tab);
  if (answer === null || typeof answer !== 'object') throw new Error('the content script gave nothing back');
  const { signals, ms } = answer as { signals: Signals | null; ms: number };
  const start = performance.now();
  const notice = signals && recognise(signals);
  return { notice, ms: ms + performance.now() - start };
}

async function tabOf(chromium: Chromium, address: string): Promise<number> {
  const worker = await chromium.worker();
  const id = await worker.evaluate(async (url: string) => {
    const tabs = await chrome.tabs.query({ url });
    return tabs[0]?.id ?? null;
  }, address);
  if (id === null) throw new Error('the extension does not see the tab');
  return id;
}

async function within<T>(limit: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limit / 1_000} s`)), limit);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** For commands whose tab may be gone by the time they arrive: then there is nothing left to do. */
function ignoreClosed(command: Promise<unknown>): void {
  command.catch(() => undefined);
}
