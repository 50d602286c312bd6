/** A page made to hurt whoever reads it. */
export interface HostilePage {
  readonly name: string;
  readonly about: string;
  /** Kind of the notice in it that should still be found, null when there is none. */
  readonly kind: 'country' | null;
  readonly html: string;
}

const page = (title: string, body: string, head = '') =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body>\n${body}\n</body></html>\n`;

const NOTICE =
  '<h1>This service is not available in your country</h1>\n<p>We cannot offer it to visitors from Iran.</p>';

/** U+202E right-to-left override, U+2066 isolate, U+200B zero-width space, U+FEFF, U+00AD soft hyphen. */
const INVISIBLE = '\u202e\u2066\u200b\ufeff\u00ad';

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'five-megabytes',
    about: 'Five megabytes of ordinary text',
    kind: null,
    html: page(
      'A long book',
      '<p>The harbour was quiet and the boats lay still in the evening light. </p>\n'.repeat(70_000),
    ),
  },
  {
    name: 'many-nodes',
    about: 'Two hundred thousand elements',
    kind: null,
    html: page('A large table', `<div>${'<b>1</b><i>2</i>'.repeat(100_000)}</div>`),
  },
  {
    name: 'deep-tree',
    about: 'Elements nested as deep as the parser lets them',
    kind: null,
    html: page('A deep page', `${'<div>'.repeat(20_000)}the bottom${'</div>'.repeat(20_000)}`),
  },
  {
    name: 'one-long-node',
    about: 'A million characters in one text node',
    kind: null,
    html: page('One long line', `<p>${'available country region blocked '.repeat(30_304)}</p>`),
  },
  {
    name: 'markup-in-title',
    about: 'Markup, overrides, zero-width characters and __proto__ in title and text',
    kind: 'country',
    html: page(
      `&lt;img src=x onerror="document.title='executed'"&gt; __proto__ ${INVISIBLE}`,
      `${NOTICE}\n<p>__proto__ constructor toString &lt;script&gt;document.title='executed'&lt;/script&gt; ${INVISIBLE} $& $1 %s</p>`,
    ),
  },
  {
    name: 'replaced-methods',
    about: 'Replaces the DOM methods a reader would call',
    kind: 'country',
    html: page(
      'Replaced methods',
      NOTICE,
      `<script>
for (const [owner, names] of [
  [Document.prototype, ['createTreeWalker', 'querySelector', 'querySelectorAll', 'createNodeIterator']],
  [Element.prototype, ['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'matches', 'checkVisibility']],
  [Performance.prototype, ['getEntriesByType', 'now']],
  [String.prototype, ['normalize', 'toLowerCase', 'replace', 'match']],
  [Array.prototype, ['map', 'filter', 'push', 'join']],
]) for (const name of names) owner[name] = () => { throw new Error('replaced by the page'); };
Object.prototype.notice = 'polluted';
window.overblocked = { latest: { notice: { kind: 'sanctions', regions: ['XX'], confidence: 'high' }, ms: 0 }, check() { return this.latest; } };
</script>`,
    ),
  },
  {
    name: 'walled-in',
    about: 'A policy that forbids every style and script but its own, and styles that hide whatever is added',
    kind: 'country',
    html: page(
      'Walled in',
      NOTICE,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-own'">
<style nonce="own">html > :not(head, body), html > :not(head, body) * { display: none !important; opacity: 0 !important; transform: translateY(-9999px) !important; font-size: 90px !important; direction: ltr !important; }</style>`,
    ),
  },
  {
    name: 'named-elements',
    about: 'Elements whose names hide properties of the document',
    kind: 'country',
    html: page(
      'Named elements',
      `${NOTICE}\n<form name="body"><input name="textContent"><input name="childNodes"></form><img name="title"><form id="documentElement" name="documentElement"></form><img name="createTreeWalker"><img name="querySelectorAll">`,
    ),
  },
];
