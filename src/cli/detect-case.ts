import * as v from 'valibot';

const CASE = v.object({
  id: v.union([v.string(), v.number()]),
  html: v.nullish(v.string()),
  title: v.nullish(v.string()),
  text: v.nullish(v.string()),
  embedded: v.nullish(v.boolean()),
  host: v.nullish(v.string()),
  status: v.nullish(v.number()),
  lang: v.nullish(v.string()),
});

/** One page to look at, ready to be served. */
export interface DetectCase {
  readonly id: string | number;
  /** `https://<host>/`. */
  readonly address: string;
  readonly status: number;
  readonly html: string;
  /** What had to be changed to serve it, for standard error. */
  readonly remarks: readonly string[];
}

/** Host of cases that name none; reserved for documentation by RFC 2606, so on no record. */
const NEUTRAL_HOST = 'www.example.com';

/** Chromium's own shop: it lets no extension in. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'chrome.google.com'];

export type ParsedCase =
  | { readonly ok: true; readonly value: DetectCase }
  | { readonly ok: false; readonly id: string | number | null; readonly error: string };

/** Reads one line of the input. Fields it does not know are left alone. */
export function parseCase(line: string): ParsedCase {
  let json: unknown;
  try {
    // Some editors put a byte order mark before the first line.
    json = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, id: null, error: `not a JSON object: ${String(error)}` };
  }
  const parsed = v.safeParse(CASE, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const id = v.safeParse(v.object({ id: CASE.entries.id }), json);
    const field = v.getDotPath(issue) ?? 'case';
    return { ok: false, id: id.success ? id.output.id : null, error: `${field}: ${issue.message}` };
  }
  const { id, html, title, text, embedded, host, status, lang } = parsed.output;
  if (html == null && text == null && title == null) {
    return { ok: false, id, error: 'case: give html, or title and text' };
  }
  const remarks: string[] = [];
  return {
    ok: true,
    value: {
      id,
      address: addressOf(host ?? NEUTRAL_HOST, remarks),
      status: servable(status ?? 200, remarks),
      html: html ?? layOut(title ?? '', text ?? '', lang ?? '', embedded === true),
      remarks,
    },
  };
}

function addressOf(host: string, remarks: string[]): string {
  const address = `https://${host.trim()}/`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.href === `https://${url?.host}/` && !CLOSED_HOSTS.includes(url.hostname)) return url.href;
  remarks.push(`host ${JSON.stringify(host)} cannot be looked at: served as ${NEUTRAL_HOST}`);
  return `https://${NEUTRAL_HOST}/`;
}

/** Statuses that carry no page (1xx, 204, 205, 304) and numbers that are no status are served as 200: there is a page to show. */
function servable(status: number, remarks: string[]): number {
  if (Number.isInteger(status) && status >= 200 && status <= 999 && ![204, 205, 304].includes(status))
    return status;
  remarks.push(`status ${status} carries no page: served as 200`);
  return 200;
}

/** A page of paragraphs; with `embedded` inside the main part of an ordinary application page. */
function layOut(title: string, text: string, language: string, embedded: boolean): string {
  const heading = title === '' ? '' : `<h1>${escapeHtml(title)}</h1>\n`;
  const paragraphs = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>\n`)
    .join('');
  const head = title === '' ? '' : `<title>${escapeHtml(title)}</title>`;
  const content = `${heading}${paragraphs}`;
  return `<!doctype html>
<html${language === '' ? '' : ` lang="${escapeHtml(language)}"`}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}</head>
<body>
${embedded ? applicationAround(content) : content}</body>
</html>
`;
}

/** Header, navigation, side bar and footer as a signed-in application has them, about a hundred words. */
function applicationAround(content: string): string {
  return `<header>
<a href="/">Northwind</a>
<form role="search"><input type="search" aria-label="Search" placeholder="Search projects"><button>Search</button></form>
<nav aria-label="Main"><ul>
<li><a href="/dashboard">Dashboard</a></li><li><a href="/projects">Projects</a></li><li><a href="/reports">Reports</a></li>
<li><a href="/team">Team</a></li><li><a href="/billing">Billing</a></li><li><a href="/settings">Settings</a></li>
</ul></nav>
<button>Notifications</button><button>Account</button>
</header>
<aside>
<h2>Recent</h2>
<ul><li><a href="/projects/1">Spring catalogue</a></li><li><a href="/projects/2">Website texts</a></li><li><a href="/projects/3">Quarterly figures</a></li></ul>
<h2>Shared with you</h2>
<ul><li><a href="/projects/4">Meeting notes</a></li><li><a href="/projects/5">Photographs</a></li></ul>
</aside>
<main>
${content}</main>
<footer>
<ul><li><a href="/about">About</a></li><li><a href="/blog">Blog</a></li><li><a href="/careers">Careers</a></li><li><a href="/help">Help</a></li>
<li><a href="/contact">Contact</a></li><li><a href="/terms">Terms</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/cookies">Cookie settings</a></li></ul>
<p>© 2026 Northwind. All rights reserved.</p>
</footer>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
