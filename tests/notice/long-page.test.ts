// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { endOfFront, isVast, lateElements } from '../../src/notice/long-page.ts';

const PARAGRAPH = '<p>a paragraph of some length, with little in it</p>';
const LONG = PARAGRAPH.repeat(400);
const show = (html: string) => {
  document.body.innerHTML = html;
  return document;
};

describe('the front of a page', () => {
  it('ends where its own paragraphs come to more than is read of it', () => {
    const end = endOfFront(show(`${PARAGRAPH}<section>${LONG}</section>`));
    expect(end?.parentElement?.localName).toBe('section');
    expect(end?.nextElementSibling?.localName).toBe('p');
  });

  it('ends nowhere on a page that is not plainly long', () => {
    expect(endOfFront(show(PARAGRAPH.repeat(20)))).toBeNull();
  });

  it.each(['footer', 'nav', 'blockquote', 'div hidden', 'div role="alertdialog"', 'div aria-modal="true"'])(
    'is not in a %s, however deep, but behind it',
    (tag) => {
      const apart = `<${tag}><div>${LONG}</div><section>${LONG}</section></${tag.split(' ')[0]}>`;
      expect(endOfFront(show(`${apart}<div>${PARAGRAPH}</div>`))).toBeNull();
      const few = apart.replaceAll(LONG, PARAGRAPH);
      expect(endOfFront(show(`${few}<main><div>${LONG}</div></main>`))?.closest('main')).not.toBeNull();
    },
  );
});

describe('where a long page can hold its notice', () => {
  const idsOf = (html: string) => lateElements(show(html)).map(({ id }) => id);

  it('is in open dialogs, headings and the end of the body', () => {
    const ids = idsOf(
      `<main><h2 id="h"></h2><nav><h2 id="quiet"></h2></nav><dialog open id="d"></dialog><dialog id="closed"></dialog>
      <i role="alert" id="a"></i><i role="alertdialog" id="ad"></i><i role="status" id="s"></i><i aria-modal="true" id="m"></i>
      <i role="listitem" id="li"></i></main><div id="end"></div>`,
    );
    expect(ids.filter((id) => id !== '').sort()).toEqual(['a', 'ad', 'd', 'end', 'h', 'm', 's']);
  });

  it('is its end alone where it is too large to be searched', () => {
    expect(isVast(show(LONG))).toBe(false);
    expect(idsOf(`<h2 id="h"></h2>${'<i></i>'.repeat(60_000)}<div id="end"></div>`).filter(Boolean)).toEqual([
      'end',
    ]);
    expect(isVast(document)).toBe(true);
  }, 60_000);
});
