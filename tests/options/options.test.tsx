// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { buttonSaying, click, drawn } from '../ui/rendering.ts';

const mocked = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => mocked);
const { Options } = await import('../../src/options/options.tsx');
const { DEFAULT_SETTINGS } = await import('../../src/platform/settings.ts');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  mocked.browser = fake;
});

const draw = (settings = {}, badFields: string[] = [], onChange = vi.fn()) =>
  drawn(
    <Options
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      badFields={badFields}
      version="0.1.0"
      shortcut="Alt+Shift+B"
      onChange={onChange}
    />,
  );

describe('settings', () => {
  it('take a site off the list of those not checked', () => {
    const onChange = vi.fn();
    const root = draw({ muted: ['a.example', 'b.example'] }, [], onChange);
    const [first] = root.querySelectorAll('.hosts button');
    expect(first?.getAttribute('aria-label')).toBe('Check this site again: a.example');
    click(first);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ muted: ['b.example'] });
  });

  it('change the region from the list of all', () => {
    const onChange = vi.fn();
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
    expect(root.querySelector('a[href="records.html"]')?.textContent).toBe('All evidence');
    const text = root.textContent;
    for (const words of ['Version 0.1.0', 'MIT', 'CC BY 4.0', 'not legal advice', 'Alt+Shift+B'])
      expect(text).toContain(words);
  });
});
