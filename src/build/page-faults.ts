import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page, a line each: rule and place. */
export async function axeViolations(page: Page): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      JSON.stringify(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' ')))))`,
  );
  return JSON.parse(String(found));
}

/** Pixels by which a page is wider than its window; at most 0 when everything fits. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/**
 * Text that cannot be read in full: it sticks out of its frame (`frames`, a selector) or of a box that cuts off what does
 * not fit and cannot be scrolled. Each as "state: text". What is folded away is not looked at.
 */
export function cutTexts(page: Page, frames: string): Promise<string[]> {
  return page.evaluate((selector) => {
    // Sub-pixels are rounded either way.
    const slack = 1;
    const cut: string[] = [];
    for (const frame of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        const element = node.parentElement;
        if (text === '' || element === null || element.closest('option, .unseen') !== null) continue;
        if (!element.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
        for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
          const style = getComputedStyle(outer);
          const scrolls = /auto|scroll/.test(style.overflowX);
          // A box that scrolls shows all of it to whoever scrolls.
          if (scrolls) break;
          if (outer !== frame && style.overflowX === 'visible') continue;
          const edge = outer.getBoundingClientRect();
          if (boxes.some((box) => box.left < edge.left - slack || box.right > edge.right + slack)) {
            cut.push(`${frame.getAttribute('data-state') ?? ''}: ${text}`);
            break;
          }
          if (outer === frame) break;
        }
      }
      // A closed list shows its choice in one line, and cuts what is longer.
      for (const select of frame.querySelectorAll('select')) {
        const style = getComputedStyle(select);
        const pen = document.createElement('canvas').getContext('2d');
        if (pen === null) continue;
        pen.font = style.font;
        const text = select.selectedOptions[0]?.text ?? '';
        const room =
          select.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        // The arrow takes 16 pixels and more, by browser.
        if (pen.measureText(text).width > room - 16)
          cut.push(`${frame.getAttribute('data-state') ?? ''}: ${text} (select)`);
      }
    }
    return cut;
  }, frames);
}

/**
 * Words on a page of the pseudo-locale that came past the catalogue: in plain Latin letters, where neither data nor a value
 * stands. Rules, records, notices and letters to a company are in a language of their own and say so; in the letter in the
 * visitor's own language, which is plain text, values and words cannot be told apart.
 */
export function unmarkedTexts(page: Page, frames: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const found: string[] = [];
    for (const frame of document.querySelectorAll(selector)) {
      const state = frame.getAttribute('data-state') ?? '';
      const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (!/[a-z]{2}/i.test(text)) continue;
        if (node.parentElement?.closest('bdi, [lang="en"], pre, blockquote, textarea, .own-letter') !== null)
          continue;
        found.push(`${state}: ${text}`);
      }
      for (const element of frame.querySelectorAll('[aria-label], [placeholder], [alt], [title]:not(bdi)')) {
        for (const name of ['aria-label', 'placeholder', 'alt', 'title']) {
          const text = element.getAttribute(name) ?? '';
          if (/[a-z]{2}/i.test(text)) found.push(`${state}: ${name}="${text}"`);
        }
      }
    }
    return found;
  }, frames);
}
