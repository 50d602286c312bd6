// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { read, readOutline, readWithPlaces } from '../../src/notice/read.ts';
import { TEXT_LIMIT } from '../../src/notice/signals.ts';

const show = (html: string) => {
  document.body.innerHTML = html;
  return read(document);
};

describe('read', () => {
  beforeEach(() => {
    document.head.innerHTML = '';
    document.title = 'A page';
  });

  it('takes no more of a declared language than a language can have', () => {
    document.documentElement.lang = `en-${'x'.repeat(500)}`;
    expect(show('<p>Words.</p>').language).toHaveLength(35);
    document.documentElement.lang = 'fa';
    expect(show('<p>Words.</p>').language).toBe('fa');
    document.documentElement.removeAttribute('lang');
  });

  it('takes blocks for lines and inline elements for words', () => {
    expect(show('<h1>Not <b>here</b></h1><p>Your <a href="/">country</a> is closed.</p>')).toMatchObject({
      title: 'A page',
      text: 'Not here\nYour country is closed.',
      headings: ['Not here'],
      textIsWhole: true,
    });
  });

  it.each([
    '<p hidden>x y z</p>',
    '<p aria-hidden="true">x y z</p>',
    '<p style="display: none">x y z</p>',
    '<template><p>x y z</p></template>',
    '<script>x y z</script>',
    '<style>x y z</style>',
    '<noscript>x y z</noscript>',
    '<dialog>x y z</dialog>',
    '<select><option>x y z</option></select>',
    '<textarea>x y z</textarea>',
  ])('leaves out %s', (html) => {
    expect(show(`<p>said</p>${html}`).text).toBe('said');
  });

  it('leaves out quotations, code, menus and footers of a page that says more', () => {
    const said = 'An article of more than forty characters, all its own.';
    expect(
      show(`<nav>menu</nav><p>${said}</p><blockquote>q</blockquote><pre>p</pre><footer>f</footer>`).text,
    ).toBe(said);
  });

  it('reads preformatted text that is the whole page', () => {
    expect(show('<pre>Country not supported</pre>').text).toBe('Country not supported');
  });

  it('knows open dialogs and alerts', () => {
    const { dialogs } = show(
      '<dialog open><h2>Sorry</h2><p>Closed here</p></dialog><div role="alert">Stop</div>',
    );
    expect(dialogs).toEqual(['Sorry', 'Closed here', 'Stop']);
  });

  it('reads open shadow roots', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>In the shadow</p>';
    expect(read(document).text).toBe('In the shadow');
  });

  it('survives forms whose fields stand in for properties', () => {
    const names = [
      'title',
      'body',
      'nodeName',
      'getAttribute',
      'hasAttributes',
      'firstChild',
      'parentNode',
      'shadowRoot',
      'textContent',
    ];
    const fields = names.map((name) => `<input name="${name}"><img name="${name}">`).join('');
    expect(show(`<form id="f">${fields}<p>Still read</p></form><p>After</p>`).text).toContain('After');
  });

  it('stops at its limits', () => {
    expect(show(`<p>${'word '.repeat(300_000)}</p>`).text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    const many = show(`${'<i></i>'.repeat(30_000)}<p>far away</p>`);
    expect(many.textIsWhole).toBe(false);
  }, 60_000);

  it('finds a dialog at the end of a page that was cut', () => {
    const { text, dialogs } = show(
      `<main>${'<p>paragraph of text</p>'.repeat(5_000)}</main><div role="dialog">Closed here</div>`,
    );
    expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(dialogs).toContain('Closed here');
  }, 60_000);

  it('finds a heading far down a page that was cut, but none of a quotation', () => {
    const { headings, textIsWhole } = show(
      `<main>${'<p>paragraph of text</p>'.repeat(1_000)}<blockquote><h2>Quoted</h2></blockquote><h1>Far down</h1></main>`,
    );
    expect(textIsWhole).toBe(false);
    expect(headings).toEqual(['Far down']);
  }, 60_000);

  it('reads what the page says behind a menu of any length', () => {
    const menu = `<nav>${'<a href="#">an entry of the menu</a> '.repeat(900)}</nav>`;
    expect(
      show(`${menu}<main><p>What the page itself says, in a sentence of some length</p></main>`).text,
    ).toBe('What the page itself says, in a sentence of some length');
  }, 60_000);

  it('says where words stand, and passes over what is out of sight', () => {
    document.body.innerHTML = '<p id="a">first words</p><p id="b">second words</p>';
    const { elementOf } = readWithPlaces(document);
    expect(elementOf('second words')?.id).toBe('b');
    expect(elementOf('third')).toBeNull();
    const unseen = new Set([document.getElementById('a')].filter((element) => element !== null));
    expect(readWithPlaces(document, unseen).signals.text).toBe('second words');
  });

  describe('outline', () => {
    const LONG = '<p>a paragraph of some length, with little in it</p>'.repeat(400);
    const outlineOf = (html: string) => {
      document.body.innerHTML = html;
      return readOutline(document);
    };

    it('has headings, dialogs and the end of a long page, and none of its text', () => {
      const outline = outlineOf(
        `<main><h1>Heading</h1><div role="status">Status</div>${LONG}</main><div>At the end</div>`,
      );
      expect(outline?.text.split('\n').sort()).toEqual(['At the end', 'Heading', 'Status']);
      expect(outline?.headings).toEqual(['Heading']);
      expect(outline?.dialogs).toEqual(['Status']);
      expect(outline?.textIsWhole).toBe(false);
    });

    it.each([
      ['a short page', '<h1>Heading</h1><p>A paragraph</p>'],
      ['a page whose paragraphs stand in its footer', `<p>A paragraph</p><footer>${LONG}</footer>`],
      ['a page whose paragraphs are hidden', `<p>A paragraph</p><div hidden>${LONG}</div>`],
      ['a page whose paragraphs stand in a dialog', `<div role="dialog">${LONG}</div>`],
    ])('is not taken of %s', (_, html) => {
      expect(outlineOf(html)).toBeNull();
    });

    it('is not taken of a page too large to be searched, whose front and end are read', () => {
      const page = `<h1>Heading</h1>${LONG}${'<i></i>'.repeat(60_000)}<div>At the end</div>`;
      expect(outlineOf(page)).toBeNull();
      const { headings, text } = read(document);
      expect(headings).toEqual(['Heading']);
      expect(text).toMatch(/At the end$/);
    }, 60_000);

    it('is not taken where the address tells of a refusal', () => {
      history.replaceState(null, '', '/sanctions');
      expect(outlineOf(LONG)).toBeNull();
      history.replaceState(null, '', '/');
      expect(outlineOf(LONG)).not.toBeNull();
    });
  });

  it.each([
    '/sanctions',
    '/unavailable',
    '/region-not-supported',
    '/geo-blocked',
    '/unavailable_in_your_country',
  ])('takes the address %s for a refusal', (path) => {
    history.replaceState(null, '', path);
    expect(show('<p>x</p>').addressKind).toBe('refusal');
    history.replaceState(null, '', '/products/451-books');
  });
});
