// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { glance } from '../../src/content/glance.ts';

const PAGE = `<main>${'<p>a line of a long page</p>'.repeat(500)}</main><div id="toasts" role="status"></div><div id="ready" role="dialog" hidden>Ready</div>`;

function changed(change: () => void): boolean {
  document.title = 'A page';
  document.body.innerHTML = PAGE;
  const before = glance(document);
  change();
  return glance(document) !== before;
}
const add = (html: string) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html);

describe('glance', () => {
  it('stays the same while the page only goes on', () => {
    expect(changed(() => add('<p>one more</p>'.repeat(50)))).toBe(false);
  });

  it.each([
    ['a dialog', () => add('<div role="dialog">Not here</div>')],
    ['a heading', () => add('<h2>Not available in your country</h2>')],
    [
      'words in a status line that was there',
      () => {
        const toasts = document.getElementById('toasts');
        if (toasts) toasts.textContent = 'Not available in your country';
      },
    ],
    ['a dialog that was hidden', () => document.getElementById('ready')?.removeAttribute('hidden')],
    [
      'the title',
      () => {
        document.title = 'Unavailable';
      },
    ],
    [
      'another page in its place',
      () => {
        document.body.innerHTML = `<main>${'<p>other words</p>'.repeat(500)}</main><div role="status"></div>`;
      },
    ],
  ])('sees %s', (_, change) => {
    expect(changed(change)).toBe(true);
  });

  it('says nothing of a document that breaks under it', () => {
    expect(glance({} as Document)).toBeNull();
  });
});
