import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/cli/detect-case.ts';

function parsed(value: unknown) {
  const result = parseCase(JSON.stringify(value));
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('parseCase', () => {
  it('lays text out as a page: title, heading, a paragraph a line', () => {
    const { html, status, address } = parsed({
      id: 'a',
      title: 'Sorry <now>',
      text: 'One & two\r\n\nthree',
      lang: 'fa',
      host: 'Shop.Example',
      status: 451,
    });
    expect(html).toContain('<html lang="fa">');
    expect(html).toContain('<title>Sorry &lt;now&gt;</title>');
    expect(html).toContain('<h1>Sorry &lt;now&gt;</h1>\n<p>One &amp; two</p>\n<p>three</p>');
    expect(html).not.toContain('<nav');
    expect(status).toBe(451);
    expect(address).toBe('https://shop.example/');
  });

  it('puts an embedded text into the main part of an application page', () => {
    const { html } = parsed({ id: 'a', text: 'One', embedded: true });
    expect(html).toMatch(/<header>[\s\S]*<nav[\s\S]*<main>\s*<p>One<\/p>\s*<\/main>[\s\S]*<footer>/);
    expect(html).not.toContain('<title>');
  });

  it('reads past a byte order mark', () => {
    expect(parseCase('\ufeff{"id":"a","text":"One"}')).toMatchObject({ ok: true, value: { id: 'a' } });
  });

  it('serves given HTML as it is', () => {
    expect(parsed({ id: 'a', html: '<p>x', text: 'y', embedded: true }).html).toBe('<p>x');
  });

  it.each([
    [null, 'https://www.example.com/'],
    ['bad host', 'https://www.example.com/'],
    ['a.example/path', 'https://www.example.com/'],
    ['chromewebstore.google.com', 'https://www.example.com/'],
    ['ru\u0441.example', 'https://xn--ru-pmc.example/'],
    ['127.0.0.1', 'https://127.0.0.1/'],
  ])('serves host %j at %s', (host, address) => {
    expect(parsed({ id: 'a', text: 'x', host }).address).toBe(address);
  });

  it.each([101, 204, 304, 99, 1000, 4.5, Number.MAX_VALUE])(
    'serves status %d as 200 and says so',
    (status) => {
      const value = parsed({ id: 'a', text: 'x', status });
      expect(value.status).toBe(200);
      expect(value.remarks.join()).toContain('served as 200');
    },
  );

  it.each([
    ['not json', null],
    ['[]', null],
    ['{"text":"x"}', null],
    ['{"id":"a"}', 'a'],
    ['{"id":"a","text":5}', 'a'],
    ['{"id":7,"text":"x","status":"403"}', 7],
  ])('answers %s with an error', (line, id) => {
    const result = parseCase(line);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.id).toBe(id);
  });
});
