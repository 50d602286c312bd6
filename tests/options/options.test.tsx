// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entry } from '../history/entry-sample.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { buttonSaying, click, drawn } from '../ui/rendering.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { Options } = await import('../../src/options/options.tsx');
const { history } = await import('../../src/platform/history.ts');
const { drafts } = await import('../../src/platform/drafts.ts');
const { outcomes } = await import('../../src/platform/outcomes.ts');
const { DEFAULT_SETTINGS } = await import('../../src/platform/settings.ts');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

const kept = () => vi.fn(async () => true);
const draw = (settings = {}, badFields: string[] = [], onChange = kept(), more = {}) =>
  drawn(
    <Options
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      badFields={badFields}
      version="0.1.0"
      openKeys="Alt+Shift+B"
      onChange={onChange}
      onUnmute={kept()}
      onAllowHint={kept()}
      onChangeKeys={vi.fn()}
      onTakeIn={vi.fn(async () => undefined)}
      onErase={vi.fn(async () => undefined)}
      {...more}
    />,
  );

describe('settings', () => {
  it('take a site off the list of those not checked', () => {
    const onUnmute = kept();
    const root = draw({ muted: ['a.example', 'b.example'] }, [], kept(), { onUnmute });
    const [first] = root.querySelectorAll('.hosts button');
    expect(first?.getAttribute('aria-label')).toBe('Check this site again: a.example');
    click(first);
    expect(onUnmute).toHaveBeenCalledExactlyOnceWith('a.example');
  });

  it('change the region from the list of all', () => {
    const onChange = kept();
    const root = draw({}, [], onChange);
    click(root.querySelector('[data-action=pick-region]'));
    click(root.querySelector('[data-region=CU]'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ region: 'CU' });
  });

  it('say which stored settings were lost', () => {
    expect(draw({}, ['muted']).querySelector('[role=alert]')?.textContent).toContain('muted');
    expect(draw().querySelector('[role=alert]')).toBeNull();
  });

  it('show the permission as it is and follow it', async () => {
    const root = draw();
    await vi.waitFor(() => expect(buttonSaying(root, /^Turn on$/)).toBeDefined());
    fake.granted.add('*://*/*');
    fake.permissions.onAdded.emit();
    await vi.waitFor(() => expect(buttonSaying(root, /^Turn off$/)).toBeDefined());
    click(buttonSaying(root, /^Turn off$/));
    await vi.waitFor(() => expect(buttonSaying(root, /^Turn on$/)).toBeDefined());
    expect(fake.granted.size).toBe(0);
  });

  it('name version, licences and that it is no legal advice', () => {
    const root = draw();
    for (const file of ['LICENSE.txt', 'data/LICENSE.txt', 'LICENSES-OTHERS.txt'])
      expect(root.querySelector(`a[href="${file}"]`)).not.toBeNull();
    expect(root.querySelector('a[href="records.html"]')?.textContent).toBe('All evidence');
    const text = root.textContent;
    for (const words of ['Version 0.1.0', 'MIT', 'CC\u00a0BY\u00a04.0', 'not legal advice', 'Alt+Shift+B'])
      expect(text).toContain(words);
  });
});

describe('what is off until it is switched on', () => {
  it.each(['history', 'hint'])('%s', (name) => {
    const onChange = kept();
    const root = draw({}, [], onChange);
    const box = root.querySelector<HTMLInputElement>(`input[name=${name}]`);
    expect(box?.checked).toBe(false);
    click(box);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ [name]: true });
  });

  it('takes a site off the list of those without the line', () => {
    const onAllowHint = kept();
    const root = draw({ hint: true, hintless: ['a.example', 'b.example'] }, [], kept(), { onAllowHint });
    click(root.querySelector('[aria-label="Show it here again: a.example"]'));
    expect(onAllowHint).toHaveBeenCalledExactlyOnceWith('a.example');
  });
});

describe('what the browser does not keep', () => {
  const refusing = () =>
    draw(
      { muted: ['a.example'] },
      [],
      vi.fn(async () => false),
    );
  const told = (root: Element, control: string) =>
    vi.waitFor(() =>
      expect(
        root.querySelector(control)?.closest('section')?.querySelector('[role=alert]')?.textContent,
      ).toMatch(/could not be saved/),
    );

  it.each(['history', 'hint'])('%s: goes back and says so beside it, each time', async (name) => {
    const root = refusing();
    const box = root.querySelector<HTMLInputElement>(`input[name=${name}]`);
    for (const _ of ['once', 'again']) {
      click(box);
      await told(root, `input[name=${name}]`);
      expect(box?.checked).toBe(false);
    }
    expect(root.querySelectorAll('[role=alert]')).toHaveLength(1);
  });

  it('says so beside the language, which goes back', async () => {
    const root = refusing();
    const select = root.querySelector<HTMLSelectElement>('select[name=language]');
    if (select === null) throw new Error('no list of languages');
    select.value = 'fa';
    void act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await told(root, 'select[name=language]');
    expect(select.value).toBe('');
  });

  it('says so beside the region and beside the sites', async () => {
    const root = refusing();
    click(root.querySelector('[data-action=pick-region]'));
    click(root.querySelector('[data-region=CU]'));
    await told(root, '[data-action=pick-region]');
    const list = draw({ muted: ['a.example'] }, [], kept(), { onUnmute: async () => false });
    click(list.querySelector('.hosts button'));
    await told(list, '.hosts');
  });
});

describe('what is kept', () => {
  const text = { subject: 'Mine', body: 'Dear all' };
  const ENTRY = entry();
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22') });
    await history.put(ENTRY);
    await drafts.put({ host: 'b.example', variant: 'visitor', day: '2026-11-20', started: text, text });
    await outcomes.put({ host: 'a.example', day: '2026-11-21', steps: { sent: '2026-11-21' } });
  });

  afterEach(() => vi.useRealTimers());

  it('is shown, and each letter can be erased alone', async () => {
    const root = draw();
    const lines = () => [...root.querySelectorAll('.letters > li')].map((line) => line.textContent);
    await vi.waitFor(() => expect(lines()).toHaveLength(2));
    expect(lines()[0]).toContain('a.examplesent: 21 Nov 2026');
    expect(lines()[1]).toContain('Draft of 20 Nov 2026 (visitor)');
    expect(lines()[1]).toContain('Dear all');
    click(root.querySelector('[data-action=erase-letter]'));
    await vi.waitFor(() => expect(lines()).toHaveLength(1));
    expect(await outcomes.readAll()).toEqual([]);
    // The focus stays in the list while there is one, and where it was afterwards.
    const button = () => root.querySelector('[data-action=erase-letter]');
    await vi.waitFor(() => expect(document.activeElement).toBe(button()));
    click(document.activeElement);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('None yet.'));
  });

  it('is saved with what has come since the page was drawn', async () => {
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:saved');
    const root = draw();
    await outcomes.put({ host: 'c.example', day: '2026-11-22', steps: { sent: '2026-11-22' } });
    click(root.querySelector('[data-action=export]'));
    await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
    const [file] = saved.mock.calls[0] ?? [];
    expect(file instanceof Blob && (await file.text())).toContain('c.example');
    saved.mockRestore();
  });

  it('has a history that is erased after a question, also when it is off by now', async () => {
    const root = draw();
    await vi.waitFor(() => expect(root.textContent).toContain('Noted: 1'));
    click(root.querySelector('[data-action=erase-history]'));
    click(root.querySelector('[data-action=erase-history-yes]'));
    await vi.waitFor(() => expect(root.textContent).not.toContain('Noted: 1'));
    expect(await history.readAll()).toEqual([]);
  });

  it('keeps a letter in the list that was not erased, and says so', async () => {
    const root = draw();
    const erase = () => root.querySelectorAll('[data-action=erase-letter]');
    await vi.waitFor(() => expect(erase().length).toBeGreaterThan(0));
    const before = erase().length;
    vi.spyOn(fake.storage.local, 'remove').mockRejectedValueOnce(new Error('the disk is gone'));
    click(erase()[0]);
    await vi.waitFor(() =>
      expect(root.querySelector('[role=alert]')?.textContent).toContain('not be erased'),
    );
    expect(erase()).toHaveLength(before);
    click(erase()[0]);
    await vi.waitFor(() => expect(erase()).toHaveLength(before - 1));
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('says so where it was not erased, all of it or the history', async () => {
    const onErase = vi.fn(async () => Promise.reject(new Error('the disk is gone')));
    const root = draw({}, [], kept(), { onErase });
    await vi.waitFor(() => expect(root.textContent).toContain('Noted: 1'));
    vi.spyOn(fake.storage.local, 'remove').mockRejectedValue(new Error('the disk is gone'));
    for (const [at, name] of ['erase-all', 'erase-history'].entries()) {
      click(root.querySelector(`[data-action=${name}]`));
      click(root.querySelector(`[data-action=${name}-yes]`));
      const alerts = () => [...root.querySelectorAll('[role=alert]')].map((alert) => alert.textContent);
      await vi.waitFor(() => expect(alerts()).toHaveLength(at + 1));
      for (const alert of alerts()) expect(alert).toContain('This could not be erased.');
    }
    expect(root.textContent).toContain('Noted: 1');
  });

  it('is all erased after a question', () => {
    const onErase = vi.fn(async () => undefined);
    const root = draw({}, [], vi.fn(), { onErase });
    click(root.querySelector('[data-action=erase-all]'));
    expect(onErase).not.toHaveBeenCalled();
    click(root.querySelector('[data-action=erase-all-yes]'));
    expect(onErase).toHaveBeenCalledOnce();
  });
});

describe('a file that is loaded', () => {
  const load = async (root: HTMLElement, file: string) => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('nothing to load with');
    Object.defineProperty(input, 'files', { value: [new File([file], 'x.json')] });
    void act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  const file = (settings: object) =>
    JSON.stringify({ format: 'overblocked-backup', revision: 1, settings: { revision: 1, ...settings } });

  it('shows what it would change, and changes it only then', async () => {
    const onTakeIn = vi.fn(async () => undefined);
    const root = draw({ region: 'IR' }, [], vi.fn(), { onTakeIn });
    await load(root, file({ region: 'CU', history: true }));
    await vi.waitFor(() => expect(root.querySelector('[data-action=import-take]')).not.toBeNull());
    const lines = [...root.querySelectorAll('.note li')].map((line) => line.textContent);
    expect(lines).toEqual(['Where you are: Cuba, until now Iran', 'History of blocks: on, until now off']);
    expect(onTakeIn).not.toHaveBeenCalled();
    click(root.querySelector('[data-action=import-take]'));
    expect(onTakeIn).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(root.querySelector('.note')).toBeNull());
    expect(root.textContent).toContain('Loaded.');
  });

  it('is told of where the browser has no room for it', async () => {
    const onTakeIn = vi.fn(async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
    const root = draw({ region: 'IR' }, [], vi.fn(), { onTakeIn });
    await load(root, file({ region: 'CU' }));
    await vi.waitFor(() => expect(root.querySelector('[data-action=import-take]')).not.toBeNull());
    click(root.querySelector('[data-action=import-take]'));
    await vi.waitFor(() => expect(root.textContent).toContain('Not loaded: not all of it fits'));
    expect(root.textContent).not.toContain('Loaded.');
  });

  it('says when there is nothing new in it', async () => {
    const root = draw({ region: 'IR' });
    await load(root, file({ region: 'IR' }));
    await vi.waitFor(() => expect(root.textContent).toContain('nothing that is not here already'));
    expect(root.querySelector('[data-action=import-take]')).toBeNull();
  });

  it('is refused with the field at fault and what to do', async () => {
    const root = draw();
    await load(root, file({ region: 'Iran' }));
    await vi.waitFor(() => expect(root.textContent).toContain('settings.region'));
    expect(root.textContent).toContain('Correct it in the file');
  });
});
