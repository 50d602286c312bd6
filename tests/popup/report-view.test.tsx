// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportView } from '../../src/popup/report-view.tsx';
import { readReport } from '../report/report-form.ts';
import { click, drawn } from '../ui/rendering.ts';
import { STATES } from './states.ts';

const state = STATES.find(({ id }) => id === 'over-compliance');
if (state?.type !== 'answer') throw new Error('needs an answer');
const { explanation } = state.state;

let saved: { name: string; blob: Blob } | null = null;
beforeEach(() => {
  saved = null;
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved = { name: this.download, blob };
  });
});
afterEach(() => vi.restoreAllMocks());

const draw = (path = '/client') =>
  drawn(<ReportView explanation={explanation} path={path} version="0.1.0" onBack={() => undefined} />);
const preview = (root: HTMLElement) => root.querySelector('pre')?.textContent ?? '';

describe('the report', () => {
  it('saves to the byte what it shows', async () => {
    const root = draw();
    click(root.querySelector('[data-action=save]'));
    expect(saved?.name).toBe('overblocked-app.chat.example-2026-11-22.json');
    expect(await saved?.blob.text()).toBe(preview(root));
    expect(readReport(preview(root)).host).toBe('app.chat.example');
  });

  it.each(['', '/'])('offers no path where there is none to tell: %j', (path) => {
    expect(draw(path).querySelector('[name=path]')).toBeNull();
    expect(draw().querySelector('[name=path]')).not.toBeNull();
  });

  it('holds the host alone until the visitor ticks more', () => {
    const root = draw();
    expect(preview(root)).toContain('"host": "app.chat.example"');
    expect(preview(root)).not.toContain('/client');
    expect(preview(root)).not.toContain('not available in your region');
    click(root.querySelector('[name=path]'));
    expect(preview(root)).toContain('"path": "/client"');
    click(root.querySelector('[name=quote]'));
    expect(preview(root)).toContain('not available in your region');
    click(root.querySelector('[name=path]'));
    expect(preview(root)).not.toContain('/client');
  });
});
