// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../src/notice/notice.ts';
import { App, type World } from '../../src/popup/app.tsx';
import { loadLater } from '../../src/popup/later.ts';
import { buttonSaying, click, drawn, translatorFor } from '../ui/rendering.ts';
import { fakeLetterMemory } from './fake-letter-memory.ts';

await loadLater();

const NOTICE = {
  kind: 'licensing',
  regions: [],
  servedBy: null,
  lawsNamed: [],
  quote: 'This video is not available in your country.',
  confidence: 'high',
} as const;

let world: { [K in keyof Omit<World, 'letterMemory'>]: ReturnType<typeof vi.fn> } & Pick<
  World,
  'letterMemory'
>;
beforeEach(() => {
  world = {
    saveRegion: vi.fn(async () => true),
    saveMuted: vi.fn(async () => true),
    openOptions: vi.fn(),
    openPage: vi.fn(),
    loadEnglish: vi.fn(async () => translatorFor('en')),
    letterMemory: fakeLetterMemory().memory,
  };
});

/** A website nothing is on record for, under a law without rules: whatever is said, nothing may be claimed. */
interface Change {
  readonly notice?: Notice;
  readonly region?: string;
  readonly automatic?: boolean;
  readonly incognito?: boolean;
  readonly muted?: readonly string[];
  readonly isNoted?: boolean;
}
const draw = (change: Change = {}) =>
  drawn(
    <App
      page={{
        type: 'website',
        tab: 1,
        host: 'a.example',
        path: '/x',
        notice: change.notice ?? null,
        reachable: true,
        failure: null,
        incognito: change.incognito ?? false,
      }}
      records={{ rules: { rules: [] }, company: null, onRecord: null }}
      settings={{
        revision: 1,
        region: change.region ?? null,
        language: null,
        muted: change.muted ?? [],
        history: false,
        hint: false,
        hintless: [],
      }}
      automatic={change.automatic ?? false}
      date="2026-11-22"
      version="0.1.0"
      world={world as unknown as World}
      isNoted={change.isNoted ?? true}
    />,
  );
const headline = (root: HTMLElement) => root.querySelector('h1')?.textContent;

describe('the popup', () => {
  it('goes to the list of regions and comes back with the one picked', () => {
    const root = draw();
    click(root.querySelector('header button.region'));
    expect(headline(root)).toBe('Where are you?');
    click(root.querySelector('[data-region=IR]'));
    expect(world.saveRegion).toHaveBeenCalledExactlyOnceWith('IR');
    expect(root.querySelector('header button.region')?.textContent).toContain('Iran');
  });

  it('gives the focus back to what opened a view, and to the answer where it is a new one', () => {
    const root = draw({ notice: NOTICE, region: 'IR' });
    for (const opener of ['header .region', 'footer button']) {
      click(root.querySelector(opener));
      expect(document.activeElement?.tagName).toBe('H1');
      click(buttonSaying(root, /Back/));
      expect(document.activeElement).toBe(root.querySelector(opener));
    }
    click(root.querySelector('header .region'));
    click(root.querySelector('[data-region=CU]'));
    expect(document.activeElement).toBe(root.querySelector('.verdict h1'));
  });

  it('keeps the focus near while the visitor says what the page says', () => {
    const root = draw({ region: 'IR' });
    click(buttonSaying(root, /I am blocked here/));
    expect(document.activeElement).toBe(root.querySelector('.blocked-here .chip'));
    click(buttonSaying(root, /names sanctions/));
    expect(document.activeElement).toBe(buttonSaying(root, /^Undo$/));
    click(buttonSaying(root, /^Undo$/));
    expect(document.activeElement).toBe(buttonSaying(root, /I am blocked here/));
  });

  it('takes the visitor’s word and gives it back, claiming nothing where no rule is known', () => {
    const root = draw({ region: 'IR' });
    expect(headline(root)).toBe('No block seen on this page');
    click(buttonSaying(root, /I am blocked here/));
    click(buttonSaying(root, /names sanctions/));
    expect(root.querySelector('.verdict')?.getAttribute('data-headline')).toBe('cannot-tell');
    click(buttonSaying(root, /^Undo$/));
    expect(headline(root)).toBe('No block seen on this page');
  });

  it('reports and comes back by button and by Escape', () => {
    const root = draw({ notice: NOTICE, region: 'IR' });
    click(buttonSaying(root, /^Report$/));
    expect(root.querySelector('pre')?.textContent).toContain('"host": "a.example"');
    click(buttonSaying(root, /Back/));
    expect(headline(root)).toContain('media rights');
  });

  it('offers to leave a site alone only where pages are checked by themselves', () => {
    expect(buttonSaying(draw(), /Do not check/)).toBeUndefined();
    const root = draw({ automatic: true });
    click(buttonSaying(root, /Do not check/));
    expect(world.saveMuted).toHaveBeenCalledExactlyOnceWith('a.example', true);
    expect(buttonSaying(root, /Check this site again/)).toBeDefined();
  });

  it('leads to all evidence on the site, for the place the answer is for', () => {
    const link = draw({ region: 'IR' }).querySelector('.page-settings a');
    const address = 'records.html?host=a.example&region=IR';
    expect(link?.getAttribute('href')).toBe(address);
    click(link);
    expect(world.openPage).toHaveBeenCalledExactlyOnceWith(address);
  });

  it('offers nothing in a private window that would keep its host', () => {
    expect(buttonSaying(draw({ automatic: true, incognito: true }), /Do not check/)).toBeUndefined();
    expect(draw({ incognito: true }).querySelector('[href^="records.html"]')).toBeNull();
  });

  it.each([
    [false, 'asks what came of it'],
    [true, 'has no memory in a private window'],
  ])('opens the letter: private %s, %s', (incognito) => {
    const root = draw({ notice: { ...NOTICE, kind: 'country' }, region: 'IR', incognito });
    click(root.querySelector('footer .first'));
    expect(root.querySelector('textarea')).not.toBeNull();
    expect(root.querySelector('[data-outcome]') === null).toBe(incognito);
  });
});

it('offers to check a site again that is left alone because one above it is muted', () => {
  const root = draw({ automatic: true, muted: ['example'] });
  const again = buttonSaying(root, /Check this site again/);
  expect(again).toBeDefined();
  click(again);
  expect(world.saveMuted).toHaveBeenCalledExactlyOnceWith('a.example', false);
});

describe('what the browser does not keep', () => {
  const alert = (root: HTMLElement) => root.querySelector('[role=alert]')?.textContent;

  it('is told of a region, under the answer that is for it all the same', async () => {
    world.saveRegion.mockResolvedValue(false);
    const root = draw();
    click(root.querySelector('header button.region'));
    click(root.querySelector('[data-region=IR]'));
    await vi.waitFor(() => expect(alert(root)).toContain('could not be saved'));
    expect(root.querySelector('header button.region')?.textContent).toContain('Iran');
  });

  it('is told of a muted site, which is not called muted then', async () => {
    world.saveMuted.mockResolvedValue(false);
    const root = draw({ automatic: true });
    click(buttonSaying(root, /Do not check this site/));
    await vi.waitFor(() => expect(alert(root)).toContain('could not be saved'));
    expect(buttonSaying(root, /Do not check this site/)).toBeDefined();
    world.saveMuted.mockResolvedValue(true);
    click(buttonSaying(root, /Do not check this site/));
    await vi.waitFor(() => expect(alert(root)).toBeUndefined());
  });

  it('is told of the history', () => {
    expect(alert(draw())).toBeUndefined();
    expect(alert(draw({ isNoted: false }))).toContain('in the history');
  });

  it('tells first what was asked for last', async () => {
    world.saveRegion.mockResolvedValue(false);
    const root = draw({ isNoted: false });
    click(root.querySelector('header button.region'));
    click(root.querySelector('[data-region=IR]'));
    await vi.waitFor(() => expect(alert(root)).toContain('could not be saved'));
  });
});
